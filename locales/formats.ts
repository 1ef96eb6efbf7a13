import { language } from './language'

// Every date and number that is shown, in the language of the texts.

const tag = language()

/** "3 Nov 2026" */
export const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' })

/** "3 November 2026 at 14:00" */
export const dayAndTime = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' })

/** "Tue, 3 Nov" */
export const weekday = new Intl.DateTimeFormat(tag, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
})

/** "Tue 3 Nov, 14:00" */
export const weekdayAndTime = new Intl.DateTimeFormat(tag, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
})

/** "3 November 2026", of a law: the day is the same everywhere. */
export const dayOfLaw = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })

/** "November 2026" */
export const monthOfLaw = new Intl.DateTimeFormat(tag, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "30%" */
export const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })

/** "72,000.5", in the digits that `parseAmount` reads, whichever digits the language has. */
export const amount = new Intl.NumberFormat(tag, {
  numberingSystem: 'latn',
  maximumFractionDigits: 2,
})
