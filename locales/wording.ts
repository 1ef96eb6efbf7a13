import type { CallKind } from '@/method/call-kinds'
import type { ItemId, ListId } from '@/method/checklists'
import type { PromptId } from '@/method/prompts'
import type { Texts } from './language'
import { text } from './text'

/** The texts of one question. */
export type PromptText = Texts['prompts'][PromptId]

/** The texts of a question in a kind of call; null if there is no call. */
export function promptText(kind: CallKind | null, id: PromptId): PromptText {
  return { ...text.prompts[id], ...(kind && text.kinds[kind].prompts[id]) }
}

/** The text of a checklist's item in a kind of call. */
export function itemText(kind: CallKind | null, id: ItemId): string {
  return (kind && text.kinds[kind].items[id]) ?? text.items[id]
}

/** The name of a checklist in a kind of call. */
export function listText(kind: CallKind | null, id: ListId): string {
  return (kind && text.kinds[kind].lists[id]) ?? text.lists[id]
}
