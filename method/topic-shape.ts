import type { ItemId } from './checklists'
import type { NoteFlag } from './note-flags'
import type { PromptId } from './prompts'
import type { SourceId } from './sources'

/**
 * What the candidate learns in a call, topic by topic. A topic stands under the question that brings it up, and
 * under the checklist item that it ticks. A field takes one tap or a few words. It is kept as a finding of the
 * call, under the field's id, always as text: a choice as its option, a date as `YYYY-MM-DD`, toggles as the options
 * joined by commas. A number stays as it was typed, since people say "two or three".
 *
 * `short` is a name or a length, on one line. `currency` and `period` are choices of `money.ts`.
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

/** The options for what the candidate can judge but cannot know. */
export const threeSteps = ['no', 'unsure', 'yes'] as const

export interface FieldShape {
  id: string
  kind: FieldKind
  /** In the order in which they are shown. */
  options?: readonly string[]
  /** It replaces a reading. So it is shown with that reading, not as a field of its own. */
  aside?: true
}

export interface TopicShape {
  id: string
  /** The numbers of the obligations that it meets, if any. */
  obligations?: readonly number[]
  source: SourceId
  /** The checklist item of this topic. It is ticked once something is known. */
  item?: ItemId
  /** The item asks for something else: this topic does not tick it. */
  beside?: true
  /** The question that brings it up. */
  prompt?: PromptId
  /** The flags of the notes that can be filed here. A note goes into the first field of words. */
  flags: readonly NoteFlag[]
  fields: readonly FieldShape[]
}
