import type { ItemId } from './checklists'
import type { NoteFlag } from './note-flags'
import type { PromptId } from './prompts'
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

/** For what is weighed rather than known. */
export const threeSteps = ['no', 'unsure', 'yes'] as const

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
  /** Something else than what the item asks for, and so no reason to tick it. */
  beside?: true
  /** The question that brings it up. */
  prompt?: PromptId
  /** The flags of notes that can be filed here; a note goes into the first field of words. */
  flags: readonly NoteFlag[]
  fields: readonly FieldShape[]
}
