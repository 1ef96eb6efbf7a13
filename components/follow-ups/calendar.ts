import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'

const words = text.followUps

const LASTS_MS = 15 * 60_000

/**
 * What is to be done, as an iCalendar file: each with an alarm at its time, private and not taking up the
 * day. Times are UTC, so that a calendar in any zone puts them where they belong. An event that is taken in
 * again, with another day, takes the place of the first.
 *
 * The library is loaded here, when a file is asked for.
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

/** An address that holds the file itself: nothing is fetched, and nothing has to be given back. */
export const addressOf = (file: string): string =>
  `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`
