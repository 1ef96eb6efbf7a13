import { foldedLetters } from '@/components/shared/folded'
import type { Finder, Role } from './finder'
import { type KnownName, type Term, termsOf } from './name-terms'

const LETTER = /[\p{L}\p{N}\p{M}]/u
/** What may stand between two letters of one word, where a name is written in one word or in two. */
const THIN = /[ \-\u00a0\u2010-\u2014_.·・'’]/u
/** A shorter name would be found in other words. */
const APART = 4
/** Stands in the tree for the place between two words of a name. */
const JOINT = ' '

/** All names letter by letter, so that ten thousand take no longer than one. */
interface Node {
  next: Map<string, Node>
  /** The name that ends here; the first of several. */
  term: Term | null
}

function treeOf(terms: readonly Term[]): Node {
  const root: Node = { next: new Map(), term: null }
  for (const term of terms) {
    let node = root
    for (const [index, letter] of term.letters.entries()) {
      if (index > 0 && term.joints.has(index)) node = below(node, JOINT)
      node = below(node, letter)
    }
    node.term ??= term
  }
  return root
}

function below(node: Node, letter: string): Node {
  const known = node.next.get(letter)
  if (known) return known
  const made: Node = { next: new Map(), term: null }
  node.next.set(letter, made)
  return made
}

interface Letters {
  /** Folded. */
  letters: readonly string[]
  /** Where each comes from. */
  places: readonly { from: number; to: number }[]
  text: string
}

/** The names, in any form of their letters, and their parts as whole words. The longest of two counts. */
export function namesIn(names: readonly KnownName[]): Finder {
  const tree = treeOf(names.flatMap(termsOf))
  return (text) => {
    const read = { ...unfolded(text), text }
    const { letters, places } = read
    const found: { from: number; to: number; role: Role }[] = []
    for (let at = 0; at < letters.length; at += 1) {
      const longest = longestAt(read, at, tree)
      if (longest === null) continue
      const to = places[longest.end - 1]?.to ?? text.length
      found.push({ from: places[at]?.from ?? 0, to, role: longest.term.role })
      at = longest.end - 1
    }
    return found
  }
}

/** The longest name that begins here as a whole word; null for none. */
function longestAt(read: Letters, from: number, tree: Node): { end: number; term: Term } | null {
  const { letters } = read
  let longest: { end: number; term: Term } | null = null
  const walk = (node: Node, at: number, isTorn: boolean): void => {
    if (
      node.term &&
      isWhole(read, from, at, node.term) &&
      !(isTorn && node.term.letters.length < APART)
    )
      if (longest === null || at > longest.end) longest = { end: at, term: node.term }
    const joint = node.next.get(JOINT)
    if (joint) walk(joint, behindSigns(letters, at), isTorn)
    const letter = letters[at] ?? ''
    const next = node.next.get(letter)
    if (next) walk(next, at + 1, isTorn)
    else if (at > from && THIN.test(letter)) {
      const torn = node.next.get(letters[at + 1] ?? '')
      if (torn) walk(torn, at + 2, true)
    }
  }
  walk(tree, from, false)
  return longest
}

function behindSigns(letters: readonly string[], from: number): number {
  let at = from
  while (isBetween(letters[at])) at += 1
  return at
}

/** Whether a name stands there as a whole word. It may have an `s` behind it. */
function isWhole(
  { letters, places, text }: Letters,
  from: number,
  end: number,
  term: Term,
): boolean {
  if (term.exact !== null && !text.startsWith(term.exact, places[from]?.from)) return false
  if (term.isFree) return true
  if (LETTER.test(letters[from - 1] ?? '')) return false
  const behind = letters[end] ?? ''
  return !LETTER.test(behind) || (behind === 's' && !LETTER.test(letters[end + 1] ?? ''))
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
