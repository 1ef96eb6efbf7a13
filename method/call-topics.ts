import { leverageClues, leverageSource } from './leverage'
import { threeSteps, type TopicShape } from './topic-shape'

const source = 'pre-interview-phase'

/** What the other side says in the call, in the order of a call. Other files import `findings.ts`, not this file. */
export const callTopics = [
  {
    id: 'mission',
    obligations: [24],
    source,
    item: 'mission-judged',
    flags: ['good', 'bad'],
    fields: [
      { id: 'mission', kind: 'choice', options: threeSteps },
      { id: 'mission-words', kind: 'words' },
    ],
  },
  {
    id: 'vibe',
    obligations: [24],
    source,
    item: 'vibe-judged',
    flags: ['good', 'bad'],
    fields: [
      { id: 'vibe', kind: 'choice', options: threeSteps },
      { id: 'vibe-words', kind: 'words' },
    ],
  },
  {
    id: 'tenure',
    obligations: [26],
    source,
    item: 'their-time-and-mood',
    prompt: 'tenure',
    flags: ['good', 'bad'],
    fields: [
      { id: 'tenure-years', kind: 'number' },
      { id: 'tenure-mood', kind: 'choice', options: ['bad', 'mixed', 'good'] },
      { id: 'tenure-words', kind: 'words' },
    ],
  },
  {
    id: 'team',
    obligations: [27],
    source,
    item: 'team-and-manager',
    prompt: 'team',
    flags: ['good', 'bad'],
    fields: [
      { id: 'team-size', kind: 'number' },
      { id: 'team-manager', kind: 'short' },
      { id: 'team-words', kind: 'words' },
    ],
  },
  {
    id: 'culture',
    obligations: [28],
    source,
    item: 'culture-evidence',
    prompt: 'culture',
    flags: ['good', 'bad'],
    fields: [
      { id: 'culture', kind: 'choice', options: ['evidence', 'adjectives'] },
      { id: 'culture-words', kind: 'words' },
    ],
  },
  {
    id: 'openings',
    obligations: [29],
    source,
    item: 'openings-direction',
    prompt: 'openings-trend',
    flags: ['good', 'bad'],
    fields: [{ id: 'openings-words', kind: 'words' }],
  },
  {
    id: 'growth',
    obligations: [30, 31, 32, 33],
    source,
    item: 'growth-and-time-in-role',
    prompt: 'growth',
    flags: ['good', 'bad', 'pay'],
    fields: [
      { id: 'role-years', kind: 'number' },
      { id: 'growth-words', kind: 'words' },
      { id: 'grade-own', kind: 'choice', options: ['wider', 'narrower', 'unclear'], aside: true },
    ],
  },
  {
    id: 'their-range',
    obligations: [18],
    source: 'salary-question',
    item: 'their-pay-range',
    prompt: 'pay',
    flags: ['pay'],
    fields: [
      { id: 'range-words', kind: 'words' },
      { id: 'range-currency', kind: 'currency' },
      { id: 'range-period', kind: 'period' },
    ],
  },
  {
    id: 'leverage',
    source: leverageSource,
    item: 'their-pay-range',
    beside: true,
    prompt: 'pay',
    flags: ['pay'],
    fields: [
      { id: 'leverage', kind: 'toggles', options: leverageClues },
      { id: 'leverage-words', kind: 'words' },
    ],
  },
  {
    id: 'next-step',
    obligations: [35],
    source,
    item: 'next-step',
    flags: ['todo'],
    fields: [
      { id: 'next-words', kind: 'words' },
      { id: 'next-date', kind: 'date' },
      { id: 'next-owner', kind: 'choice', options: ['them', 'me'] },
    ],
  },
  {
    id: 'channel',
    obligations: [36, 37],
    source,
    item: 'contact-channel',
    flags: ['todo'],
    fields: [
      { id: 'channel', kind: 'choice', options: ['email', 'phone', 'other'] },
      { id: 'channel-words', kind: 'words' },
    ],
  },
  {
    id: 'prepare',
    obligations: [38],
    source,
    item: 'anything-to-prepare',
    flags: ['todo'],
    fields: [{ id: 'prepare-words', kind: 'words' }],
  },
  {
    id: 'test',
    obligations: [39],
    source,
    item: 'skills-test',
    flags: ['todo'],
    fields: [
      { id: 'test-words', kind: 'words' },
      { id: 'test-length', kind: 'short' },
      { id: 'test-deadline', kind: 'date' },
    ],
  },
  {
    id: 'other-openings',
    obligations: [8],
    source,
    item: 'other-openings',
    flags: ['todo', 'good'],
    fields: [{ id: 'other-openings-words', kind: 'words' }],
  },
] as const satisfies readonly TopicShape[]
