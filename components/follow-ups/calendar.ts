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
  const { default: ICAL } = await import('ical.js')
  const utc = (at: number) => ICAL.Time.fromJSDate(new Date(at), true)
  const part = (name: string, values: Record<string, unknown>) => {
    const component = new ICAL.Component(name)
    for (const [property, value] of Object.entries(values))
      component.addPropertyWithValue(property, value)
    return component
  }
  const calendar = part('vcalendar', {
    version: '2.0',
    prodid: '-//Candid//Follow-ups//EN',
    method: 'PUBLISH',
  })
  for (const followUp of followUps) {
    const summary = words.what(followUp)
    const event = part('vevent', {
      uid: `${followUp.id}@candid.invalid`,
      sequence: followUp.seq,
      dtstamp: utc(now),
      dtstart: utc(followUp.dueAt),
      dtend: utc(followUp.dueAt + LASTS_MS),
      summary,
      description: words.how(followUp),
      class: 'PRIVATE',
      transp: 'TRANSPARENT',
    })
    const trigger = ICAL.Duration.fromSeconds(0)
    event.addSubcomponent(part('valarm', { action: 'DISPLAY', trigger, description: summary }))
    calendar.addSubcomponent(event)
  }
  return `${calendar.toString()}\r\n`
}

/** An address that contains the file itself. Nothing is fetched, and nothing must be revoked. */
export const addressOf = (file: string): string =>
  `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`
