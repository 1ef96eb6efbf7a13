import { lettersOf } from '@/components/ui/letters'
import { inOneLine } from '@/components/ui/one-line'
import { pages } from '@/locales/pages'

/** A typed text in one line of at most so many letters. If it is longer, it says that it goes on. */
export function shortened(text: string, most: number): string {
  const letters = lettersOf(inOneLine(text))
  if (letters.length <= most) return letters.join('')
  const { shortened: note } = pages.takeOut.print
  return `${letters
    .slice(0, most - note.length)
    .join('')
    .trimEnd()}${note}`
}

/** The first of a list, and how many are left out. */
export const firstOf = <Item>(list: readonly Item[], most: number) => ({
  shown: list.slice(0, most),
  left: Math.max(0, list.length - most),
})
