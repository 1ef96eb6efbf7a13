import { dayAndTime, time } from '@/locales/formats'
import { text } from '@/locales/text'
import { dayOf } from '@/method/follow-ups'
import type { DueFollowUp } from '@/storage/records/due'
import type { OwnLines } from './letter'

const words = text.newTime

/**
 * The lines that Candid writes of a letter that asks for a new time. What happened stands in the place of the thanks.
 *
 * @param awaited when the call was to begin, in UTC milliseconds
 */
export const newTimeLines = (
  { person }: Pick<DueFollowUp, 'person'>,
  awaited: number,
  now: number,
): OwnLines => ({
  greeting: text.thankYou.greeting(person),
  thanks:
    dayOf(awaited) === dayOf(now)
      ? words.waitedToday(time.format(awaited))
      : words.waited(dayAndTime.format(awaited)),
})

/** The letter before the candidate changes it. */
export const newTimeDraft = ({ greeting, thanks }: OwnLines): string =>
  [greeting, '', thanks, '', words.ask, '', text.thankYou.closing].join('\n')
