import { dayReaders } from '@/method/day-in-words'
import { rangeParser } from '@/method/money'
import { rangeFinder } from '@/method/range-in-words'
import { yearsReader } from '@/method/years'
import { readingWords } from './standalone'

// These functions read the candidate's own words, in the language of the texts.

export const parseRange = rangeParser(readingWords.pay)
export const rangeIn = rangeFinder(readingWords.pay)
export const yearsIn = yearsReader(readingWords.years)

/** `whole` reads a text that is nothing but a day. `within` finds the one day that a sentence names. */
export const dayIn = dayReaders(readingWords.days)

/** How the follow-ups are read from what the candidate wrote. */
export const followUpWords = { recruiting: readingWords.recruiting, dayIn: dayIn.within }

/** How a note finds its place. */
export const placeWords = {
  namesPay: (line: string): boolean => rangeIn(line) !== null,
  topics: readingWords.topics,
}
