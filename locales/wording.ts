import type { CallKind } from '@/method/call-kinds'
import type { ItemId, ListId } from '@/method/checklists'
import type { PromptId } from '@/method/prompts'
import type { Texts } from './language'
import { text } from './text'

/** How one question reads. */
export type PromptText = Texts['prompts'][PromptId]

/** How a question reads in a kind of call; null where no call is at hand. */
export function promptText(kind: CallKind | null, id: PromptId): PromptText {
  return { ...text.prompts[id], ...(kind && text.kinds[kind].prompts[id]) }
}

/** How an item of a checklist reads in a kind of call. */
export function itemText(kind: CallKind | null, id: ItemId): string {
  return (kind && text.kinds[kind].items[id]) ?? text.items[id]
}

/** What a checklist is called in a kind of call. */
export function listText(kind: CallKind | null, id: ListId): string {
  return (kind && text.kinds[kind].lists[id]) ?? text.lists[id]
}
