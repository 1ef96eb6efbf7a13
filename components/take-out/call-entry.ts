import type { CalendarEntry } from '@/components/shared/calendar-file'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { ComingCall } from '@/messages'
import { redacted } from './redact'

const words = pages.takeOut.calendar

/** A calendar rings this many minutes before a call. */
const ALARM_MINUTES = 15

const withoutPay = (typed: string): string =>
  redacted(typed, [])
    .filter(({ role }) => role !== 'pay' && role !== 'phone')
    .map((piece) => piece.text)
    .join('')
    .trim()

/** A planned call as an entry of a calendar. Nothing that was noted is in it, and no figure. */
export function entryOfCall({ call, company, role, person, address }: ComingCall): CalendarEntry {
  const at = call.plannedAt ?? call.startedAt ?? call.createdAt
  return {
    // A call that came from a calendar has its entry's own id there. This one stands beside it, and is another.
    id: `call:${call.id}`,
    seq: call.seq,
    at,
    until: at + call.plannedMinutes * 60_000,
    summary: words.call(company),
    description: [text.planning.kinds[call.kind], person, withoutPay(role)]
      .filter(Boolean)
      .join(' · '),
    location: address ?? '',
    alarm: ALARM_MINUTES,
    isBusy: true,
  }
}
