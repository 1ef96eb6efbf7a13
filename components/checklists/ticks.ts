import { type ItemId, itemsOf, type ListId } from '@/method/checklists'
import type { Dossier } from '@/storage/records/dossier'
import { type Mark, markOn } from '@/storage/records/mark'

/** The tick on an item in one call, or undefined. */
export function tickOf(dossier: Dossier | null, callId: string, item: ItemId): Mark | undefined {
  return markOn(dossier?.marks ?? [], callId, 'ticked', item)
}

/** How many items of a list are ticked in one call. */
export function tickedOf(dossier: Dossier | null, callId: string, list: ListId): number {
  return itemsOf(list).filter(({ id }) => tickOf(dossier, callId, id)).length
}
