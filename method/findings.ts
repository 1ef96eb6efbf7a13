import type { ItemId } from './checklists'
import type { NoteFlag } from './note-flags'
import type { PromptId } from './prompts'
import type { SourceId } from './sources'

/**
 * What is learned in a call, topic by topic, each where it belongs: under the question that brings it up
 * and under the checklist item that it ticks. One tap or a few words each. A field is kept as a finding
 * of the call under its id, always as text: a choice's text is the option, a date's `YYYY-MM-DD`, several
 * toggles' are joined by commas.
 */
export type FieldKind = 'words' | 'number' | 'date' | 'choice' | 'toggles'

export interface FindingField {
  id: FieldId
  kind: FieldKind
  /** In the order in which they are shown; those of pay and of signals stand in `money.ts` and `signals.ts`. */
  options?: readonly string[]
}

interface TopicShape {
  id: string
  /** The numbers of the obligations that it meets, where it meets any. */
  obligations?: readonly number[]
  source: SourceId
  /** The item of a checklist that it belongs to, which is ticked once something is known. */
  item?: ItemId
  /** The question that brings it up. */
  prompt?: PromptId
  /** The flags of notes that can be filed here; a note goes into the first field of words. */
  flags: readonly NoteFlag[]
  fields: readonly { id: string; kind: FieldKind; options?: readonly string[] }[]
}

const threeSteps = ['no', 'unsure', 'yes'] as const
const source = 'pre-interview-phase'

const topics = [
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
      { id: 'team-manager', kind: 'words' },
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
    obligations: [30, 31],
    source,
    item: 'growth-and-time-in-role',
    prompt: 'growth',
    flags: ['good', 'bad', 'pay'],
    fields: [
      { id: 'role-years', kind: 'number' },
      { id: 'growth-words', kind: 'words' },
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
      { id: 'range-currency', kind: 'choice' },
      { id: 'range-period', kind: 'choice' },
    ],
  },
  {
    id: 'leverage',
    source: 'salary-question',
    item: 'their-pay-range',
    prompt: 'pay',
    flags: ['pay'],
    fields: [
      {
        id: 'leverage',
        kind: 'toggles',
        options: ['they-contacted-me', 'someone-left', 'open-long', 'several-seats'],
      },
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
      { id: 'test-length', kind: 'words' },
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
  // After the call.
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
      { id: 'signals', kind: 'toggles' },
      { id: 'signals-words', kind: 'words' },
    ],
  },
  {
    id: 'promises',
    source,
    flags: ['todo'],
    fields: [
      { id: 'they-promised', kind: 'words' },
      { id: 'i-promised', kind: 'words' },
    ],
  },
  {
    id: 'open-questions',
    source,
    flags: ['todo'],
    fields: [{ id: 'open-questions', kind: 'words' }],
  },
] as const satisfies readonly TopicShape[]

export type TopicId = (typeof topics)[number]['id']
export type FieldId = (typeof topics)[number]['fields'][number]['id']

export interface FindingTopic extends Omit<TopicShape, 'fields'> {
  id: TopicId
  fields: readonly FindingField[]
}

/** Every topic, in the order of a call, then what comes after it. */
export const findingTopics: readonly FindingTopic[] = topics

/** The topics that belong to an item of a checklist. */
export const topicsOfItem = (item: ItemId): readonly FindingTopic[] =>
  findingTopics.filter((topic) => topic.item === item)

/** The topics that a question brings up. */
export const topicsOfPrompt = (prompt: PromptId): readonly FindingTopic[] =>
  findingTopics.filter((topic) => topic.prompt === prompt)

/** The topics under which a note with this flag can be filed. */
export const topicsOfFlag = (flag: NoteFlag): readonly FindingTopic[] =>
  findingTopics.filter(({ flags }) => flags.includes(flag))
