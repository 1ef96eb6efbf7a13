import { foldedLetters } from '@/components/shared/folded'
import type { Finder, Role } from './finder'

/** A name that must not be in a text, and who or what it names. */
export interface KnownName {
  name: string
  role: Role
  /** Whether each word of it counts alone, too: a first name or a last name. */
  isByParts: boolean
}

const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const LETTER = /[\p{L}\p{N}]/u
/** Legal forms of companies, and titles: they name nobody. */
const NO_NAME = new Set(
  'inc llc ltd limited corp corporation gmbh ag se kg co company plc sa sarl srl bv nv ab oy as aps kk pty the and und von van der den de da dr mr mrs ms prof herr frau'.split(
    ' ',
  ),
)

/** The names, in any form of their letters, and their parts as whole words. The longest of two counts. */
export function namesIn(names: readonly KnownName[]): Finder {
  const terms = names
    .flatMap(termsOf)
    .toSorted((a, b) => b.words.join('').length - a.words.join('').length)
  if (terms.length === 0) return () => []
  const byFirst = new Map<string, Term[]>()
  for (const term of terms) {
    const [first = ''] = term.words.join('')
    byFirst.set(first, [...(byFirst.get(first) ?? []), term])
  }
  return (text) => {
    const { letters, places } = unfolded(text)
    const found: { from: number; to: number; role: Role }[] = []
    for (let at = 0; at < letters.length; at += 1) {
      const first = letters[at] ?? ''
      for (const { words, role } of byFirst.get(first) ?? []) {
        const end = endOf(letters, at, words)
        if (end === null) continue
        found.push({ from: places[at]?.from ?? 0, to: places[end - 1]?.to ?? text.length, role })
        at = end - 1
        break
      }
    }
    return found
  }
}

interface Term {
  /** Folded. Any blank or hyphen, or none, may stand between two of them. */
  words: readonly string[]
  role: Role
}

function termsOf({ name, role, isByParts }: KnownName): Term[] {
  const words = wordsIn(name)
  const naming = words.filter((word) => !NO_NAME.has(word))
  const parts = isByParts ? naming.filter(({ length }) => length > 1) : []
  return [words, naming, ...parts.map((part) => [part])]
    .filter((all) => all.join('').length > 1)
    .map((all) => ({ words: all, role }))
}

/** The words of a name, folded as the texts are. */
const wordsIn = (name: string): string[] =>
  foldedLetters(name)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')

/** Where a name ends that begins here as a whole word; null if none does. A name may have an `s` behind it. */
function endOf(letters: readonly string[], at: number, words: readonly string[]): number | null {
  const isFree = words.some((word) => NO_SPACES.test(word))
  if (!isFree && LETTER.test(letters[at - 1] ?? '')) return null
  let end = at
  for (const [index, word] of words.entries()) {
    if (index > 0) while (isBetween(letters[end])) end += 1
    for (const letter of word) {
      if (letters[end] !== letter) return null
      end += 1
    }
  }
  if (isFree || !LETTER.test(letters[end] ?? '')) return end
  return letters[end] === 's' && !LETTER.test(letters[end + 1] ?? '') ? end : null
}

const isBetween = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== '\n' && !LETTER.test(letter)

/** The folded letters of a text, each with the place of the letter that it comes from. */
function unfolded(text: string) {
  const letters: string[] = []
  const places: { from: number; to: number }[] = []
  WITH_MARKS.lastIndex = 0
  for (let match = WITH_MARKS.exec(text); match; match = WITH_MARKS.exec(text)) {
    const place = { from: match.index, to: WITH_MARKS.lastIndex }
    for (const letter of lettersFolded(match[0])) {
      letters.push(letter)
      places.push(place)
    }
  }
  return { letters, places }
}

/** A text has few letters, each many times. */
const known = new Map<string, string>()
function lettersFolded(segment: string): string {
  const before = known.get(segment)
  if (before !== undefined) return before
  const letters = foldedLetters(segment)
  if (known.size < 5000) known.set(segment, letters)
  return letters
}

/** A letter with its marks. The browser's own reader of letters takes ever longer the longer a text is. */
const WITH_MARKS = /\P{M}\p{M}*|\p{M}+/gu
