import { rangeParser } from '@/method/money'
import { rangeFinder } from '@/method/range-in-words'
import { yearsReader } from '@/method/years'
import { readingWords } from './standalone'

// These functions read the candidate's own words, in the language of the texts.

export const parseRange = rangeParser(readingWords.pay)
export const rangeIn = rangeFinder(readingWords.pay)
export const yearsIn = yearsReader(readingWords.years)
