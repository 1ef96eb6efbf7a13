import { type ItemId, itemsOf, type ListId } from '@/method/checklists'
import type { Dossier } from '@/storage/records/dossier'
import { type Mark, markId } from '@/storage/records/mark'

/** The tick on an item in one call, or undefined. */
export function tickOf(dossier: Dossier | null, callId: string, item: ItemId): Mark | undefined {
  const id = markId(callId, 'ticked', item)
  const mark = dossier?.marks.find((other) => other.id === id)
  return mark?.on ? mark : undefined
}

/** How many items of a list are ticked in one call. */
export function tickedOf(dossier: Dossier | null, callId: string, list: ListId): number {
  return itemsOf(list).filter(({ id }) => tickOf(dossier, callId, id)).length
}
