import type { PromptId } from './prompts'
import type { ReadyQuestionId } from './ready-questions'

/**
 * What the invented recruiter of a rehearsal can say, by the place in the call. A script takes one wording for each
 * place. To add a wording, add its id here; the type checker then asks for its text.
 */
export const wordings = {
  hello: ['hello-1', 'hello-2', 'hello-3'],
  'small-talk': ['small-talk-1', 'small-talk-2', 'small-talk-3', 'small-talk-4'],
  pitch: ['pitch-1', 'pitch-2', 'pitch-3'],
  turn: ['turn-1', 'turn-2', 'turn-3'],
  'next-steps': ['next-steps-1', 'next-steps-2', 'next-steps-3'],
  goodbye: ['goodbye-1', 'goodbye-2', 'goodbye-3'],
} as const

/** The questions they may ask (obligations 14 to 17), and each again in other words. */
export const questionWordings = {
  'found-us': {
    first: ['found-us-1', 'found-us-2', 'found-us-3'],
    again: ['found-us-again-1', 'found-us-again-2'],
  },
  'why-us': {
    first: ['why-us-1', 'why-us-2', 'why-us-3'],
    again: ['why-us-again-1', 'why-us-again-2'],
  },
  contribute: {
    first: ['contribute-1', 'contribute-2', 'contribute-3'],
    again: ['contribute-again-1', 'contribute-again-2'],
  },
  'like-doing': {
    first: ['like-doing-1', 'like-doing-2', 'like-doing-3'],
    again: ['like-doing-again-1', 'like-doing-again-2'],
  },
} as const

export type AskedOnce = keyof typeof questionWordings

/**
 * The question of pay (obligation 18) comes twice, in two ways: two questions at once, and a figure for a form.
 * Candidates complain about demands for a number.
 */
export const payWordings = {
  'both-at-once': ['pay-both-1', 'pay-both-2', 'pay-both-3'],
  'for-the-form': ['pay-form-1', 'pay-form-2', 'pay-form-3'],
} as const

/** The ready questions. The recruiter asks those that the candidate picked. */
export const readyWordings = {
  'about-you': 'ready-about-you',
  'why-leaving': 'ready-why-leaving',
  strength: 'ready-strength',
  weakness: 'ready-weakness',
  proudest: 'ready-proudest',
  'start-date': 'ready-start-date',
  'right-to-work': 'ready-right-to-work',
  'other-processes': 'ready-other-processes',
  'know-about-us': 'ready-know-about-us',
} as const satisfies Record<ReadyQuestionId, string>

/** Short answers to the candidate's five questions (obligations 26 to 30). */
export const replies = {
  tenure: 'reply-tenure',
  team: 'reply-team',
  culture: 'reply-culture',
  'openings-trend': 'reply-openings-trend',
  growth: 'reply-growth',
} as const satisfies Partial<Record<PromptId, string>>

/** Answers that fit every question. */
export const anyReplies = ['reply-any-1', 'reply-any-2', 'reply-any-3'] as const

type Wordings<Groups> = Groups extends readonly (infer Id)[]
  ? Id
  : Groups extends object
    ? Wordings<Groups[keyof Groups]>
    : Groups

/** The id of a text. */
export type RehearsalTextId =
  | Wordings<typeof wordings>
  | Wordings<typeof questionWordings>
  | Wordings<typeof payWordings>
  | Wordings<typeof readyWordings>
  | Wordings<typeof replies>
  | Wordings<typeof anyReplies>
