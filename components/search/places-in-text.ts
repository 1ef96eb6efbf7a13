import { foldedLetters, wordsOf } from '@/components/shared/folded'

/** Shorter words must begin a word. Longer ones may stand inside one, as in "Arbeitgeber". */
const SHORT = 3
const LETTER = /[\p{L}\p{N}]/u
/** Scripts that are written without blanks: a word may begin anywhere. */
const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * Where a word stands in a text, both folded; -1 for nowhere.
 *
 * @param from letters from the beginning
 */
export function placeOf(word: string, text: string, from = 0): number {
  let at = text.indexOf(word, from)
  if (word.length >= SHORT || WITHOUT_BLANKS.test(word)) return at
  while (at > 0 && LETTER.test(text[at - 1] ?? '')) at = text.indexOf(word, at + 1)
  return at
}

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  text: string
  isMatch: boolean
}

/** Letters around the first match. */
const BEFORE = 60
const AFTER = 160

/** The line of a text in which most of the words stand, cut around the first of them, in pieces. */
export function matchIn(text: string, query: string): Piece[] {
  const words = wordsOf(query)
  const lines = text.split('\n').map((line) => inLine(line, words))
  const best = lines.toSorted((a, b) => b.found - a.found)[0]
  return best ? pieces(best) : []
}

interface Line {
  letters: readonly string[]
  /** For each letter whether it is part of a match. */
  marks: readonly boolean[]
  /** How many of the words stand in it. */
  found: number
}

function inLine(line: string, words: readonly string[]): Line {
  const letters = Array.from(line.normalize('NFC'))
  // Which letter each folded letter comes from: ß is two.
  const from: number[] = []
  let text = ''
  for (const [index, letter] of letters.entries()) {
    const plain = foldedLetters(letter)
    text += plain
    from.push(...Array.from({ length: plain.length }, () => index))
  }
  const marks = letters.map(() => false)
  let found = 0
  for (const word of words) {
    let at = placeOf(word, text)
    if (at >= 0) found += 1
    for (; at >= 0; at = placeOf(word, text, at + word.length))
      marks.fill(true, from[at], (from[at + word.length - 1] ?? 0) + 1)
  }
  return { letters, marks, found }
}

function pieces({ letters, marks }: Line): Piece[] {
  const first = Math.max(0, marks.indexOf(true))
  const begin = first - BEFORE > 0 ? first - BEFORE : 0
  const end = Math.min(letters.length, first + AFTER)
  const result: Piece[] = begin > 0 ? [{ text: '…', isMatch: false }] : []
  for (let index = begin; index < end; index += 1) {
    const [letter = '', isMatch = false] = [letters[index], marks[index]]
    const last = result.at(-1)
    if (last?.isMatch === isMatch) last.text += letter
    else result.push({ text: letter, isMatch })
  }
  if (end < letters.length) result.push({ text: '…', isMatch: false })
  return result
}
