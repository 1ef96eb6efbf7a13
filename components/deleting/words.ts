import { whenOf } from '@/components/shared/delete'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { DeletedLine } from '@/messages'

const words = pages.deleted

/** What a line of the list is about, in a few words. A note on pay is not shown. */
export function whatOf({ table, call, what, isPay }: DeletedLine): string {
  if (call) return whenOf(call)
  if (table === 'companies') return what || text.home.unnamed
  return isPay ? words.payNote : what || words.noName
}
