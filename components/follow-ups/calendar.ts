import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'

const words = text.followUps

const LASTS_MS = 15 * 60_000

/**
 * The follow-ups as an iCalendar file. Each event is private, has an alarm, and does not mark the day as busy.
 * Times are UTC, so they are right in every time zone. An event has the follow-up's id: if it is imported again
 * with another day, it replaces the first.
 *
 * The library is loaded only when a file is asked for.
 */
export async function calendarFile(
  followUps: readonly DueFollowUp[],
  now: number,
): Promise<string> {
  const {
    default: ical,
    ICalAlarmType,
    ICalCalendarMethod,
    ICalEventClass,
    ICalEventTransparency,
  } = await import('ical-generator')
  const calendar = ical({
    prodId: { company: 'Candid', product: 'Follow-ups', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const followUp of followUps) {
    const summary = words.what(followUp)
    calendar
      .createEvent({
        id: `${followUp.id}@candid.invalid`,
        sequence: followUp.seq,
        stamp: new Date(now),
        start: new Date(followUp.dueAt),
        end: new Date(followUp.dueAt + LASTS_MS),
        summary,
        description: words.how(followUp),
        class: ICalEventClass.PRIVATE,
        transparency: ICalEventTransparency.TRANSPARENT,
      })
      .createAlarm({ type: ICalAlarmType.display, trigger: 0, description: summary })
  }
  return calendar.toString()
}

/** An address that contains the file itself. Nothing is fetched, and nothing must be revoked. */
export const addressOf = (file: string): string =>
  `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`
