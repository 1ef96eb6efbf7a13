import { language } from './language'

// Every date and number that is shown, in the language of the texts. Each format is made at its first use: no surface
// shows them all, and none waits for them when it opens.

function dates(options: Intl.DateTimeFormatOptions): Pick<Intl.DateTimeFormat, 'format'> {
  let made: Intl.DateTimeFormat | undefined
  return { format: (at) => (made ??= new Intl.DateTimeFormat(language(), options)).format(at) }
}

function numbers(options: Intl.NumberFormatOptions) {
  let made: Intl.NumberFormat | undefined
  return {
    format: (figure: number) =>
      (made ??= new Intl.NumberFormat(language(), options)).format(figure),
  }
}

/** "3 Nov 2026" */
export const day = dates({ dateStyle: 'medium' })

/** "3 Nov" */
export const dayInYear = dates({ day: 'numeric', month: 'short' })

/** "3 November 2026 at 14:00" */
export const dayAndTime = dates({ dateStyle: 'long', timeStyle: 'short' })

/** "14:00" */
export const time = dates({ hour: 'numeric', minute: '2-digit' })

/** "Tue, 3 Nov" */
export const weekday = dates({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
})

/** "Tue 3 Nov, 14:00" */
export const weekdayAndTime = dates({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
})

/** "3 November 2026", of a law: the day is the same everywhere. */
export const dayOfLaw = dates({ dateStyle: 'long', timeZone: 'UTC' })

/** "November 2026" */
export const monthOfLaw = dates({
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "30%" */
export const percent = numbers({ style: 'percent', maximumFractionDigits: 0 })

/** "72,000.5", in the digits that `parseAmount` reads, whichever digits the language has. */
export const amount = numbers({
  numberingSystem: 'latn',
  maximumFractionDigits: 2,
})
