import { lettersOf } from '@/components/ui/letters'
import { inOneLine } from '@/components/ui/one-line'
import { pages } from '@/locales/pages'

/** Letters that take up the room of two. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u

/** A typed text in one line that takes up the room of so many letters. If it is longer, it says that it goes on. */
export function shortened(text: string, most: number): string {
  // No more is read than can fit.
  const letters = lettersOf(inOneLine(text).slice(0, most * 20))
  const { shortened: note } = pages.takeOut.print
  let room = 0
  let fitting = 0
  for (const [index, letter] of letters.entries()) {
    room += WIDE.test(letter) ? 2 : 1
    if (room <= most - note.length) fitting = index + 1
    if (room > most) return `${letters.slice(0, fitting).join('').trimEnd()}${note}`
  }
  return letters.join('')
}

/** The first of a list, and how many are left out. */
export const firstOf = <Item>(list: readonly Item[], most: number) => ({
  shown: list.slice(0, most),
  left: Math.max(0, list.length - most),
})
