import type { ItemId } from './checklists'
import { leverageClues, leverageSource } from './leverage'
import type { NoteFlag } from './note-flags'
import type { PromptId } from './prompts'
import { signals } from './signals'
import type { SourceId } from './sources'

/**
 * What is learned in a call, topic by topic, each where it belongs: under the question that brings it up
 * and under the checklist item that it ticks. One tap or a few words each. A field is kept as a finding
 * of the call under its id, always as text: a choice's text is the option, a date's `YYYY-MM-DD`, several
 * toggles' are joined by commas; a number stays as it was typed, since people say "two or three".
 *
 * `short` is a name or a length, on one line; `currency` and `period` are choices of `money.ts`.
 */
export type FieldKind =
  | 'words'
  | 'short'
  | 'number'
  | 'date'
  | 'choice'
  | 'toggles'
  | 'currency'
  | 'period'

export interface FieldShape {
  id: string
  kind: FieldKind
  /** In the order in which they are shown. */
  options?: readonly string[]
  /** Sets a reading aside, and so is shown with it rather than as a field of its own. */
  aside?: true
}

export interface TopicShape {
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
  fields: readonly FieldShape[]
}

const threeSteps = ['no', 'unsure', 'yes'] as const
const source = 'pre-interview-phase'

/** Every topic, in the order of a call, then what comes after it. Only `findings.ts` is for others to import. */
export const topics = [
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
