import { signals } from './signals'
import { threeSteps, type TopicShape } from './topic-shape'

const source = 'pre-interview-phase'

/** What the candidate judges after the call. Other files import `findings.ts`, not this file. */
export const afterTopics = [
  {
    id: 'outcome',
    obligations: [40],
    source,
    flags: [],
    fields: [
      { id: 'went-well', kind: 'choice', options: threeSteps },
      { id: 'want-it', kind: 'choice', options: threeSteps },
    ],
  },
  {
    id: 'verdict',
    obligations: [12],
    source,
    flags: [],
    fields: [{ id: 'verdict', kind: 'choice', options: ['continue', 'unsure', 'stop'] }],
  },
  {
    id: 'signals',
    obligations: [4],
    source: 'recruiter-signals',
    flags: ['good', 'bad'],
    fields: [
      { id: 'signals', kind: 'toggles', options: signals.map(({ id }) => id) },
      { id: 'signals-words', kind: 'words' },
    ],
  },
  {
    id: 'they-promised',
    source,
    flags: ['todo'],
    fields: [{ id: 'they-promised', kind: 'words' }],
  },
  {
    id: 'i-promised',
    source,
    flags: ['todo'],
    fields: [{ id: 'i-promised', kind: 'words' }],
  },
  {
    id: 'open-questions',
    source,
    flags: ['todo'],
    fields: [{ id: 'open-questions', kind: 'words' }],
  },
] as const satisfies readonly TopicShape[]
