import { text } from '@/locales/text'
import type { Heard } from '@/messages'
import { Dots } from './Dots'
import { rangeWords } from './finding-words'

/** The range that a company named: hidden until the candidate shows pay. */
export function RangeCell({ heard: { hasRange, range } }: { heard: Heard }) {
  if (!hasRange) return text.home.nothingYet
  return range === null ? <Dots /> : rangeWords(range.words, range.currency, range.period)
}
