import { send } from '@/components/mirror/mirror'
import { day } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import { offerUndo } from './undo'

const { said } = pages.deleted

/** The day of a call. */
export const whenOf = ({ startedAt, plannedAt, createdAt }: Call): string =>
  day.format(startedAt ?? plannedAt ?? createdAt)

type OfCompany = { companyId: string; name: string }

/** Deletes a company, and offers to bring it back. */
export function deleteCompany({ companyId, name }: OfCompany): void {
  const deleted = (is: boolean) =>
    send('company.delete', { companyId, now: Date.now(), deleted: is })
  deleted(true)
  offerUndo({
    words: said.company(name || text.home.unnamed),
    bringBack: () => deleted(false),
  })
}

/** Deletes a call with what was noted in it, and offers to bring it back. */
export function deleteCall(call: Call): void {
  const { id, companyId } = call
  const deleted = (is: boolean) =>
    send('call.delete', { id, companyId, now: Date.now(), deleted: is })
  deleted(true)
  offerUndo({ words: said.call(whenOf(call)), bringBack: () => deleted(false) })
}
