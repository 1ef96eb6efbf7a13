import { foldedLetters } from '@/components/shared/folded'
import type { Role } from './finder'

/** A name that must not be in a text, and who or what it names. */
export interface KnownName {
  name: string
  role: Role
  /**
   * Whether each word of it counts alone, too: a first name or a last name. `leading`: the words that it begins with, up
   * to any of them, as people call a company.
   */
  isByParts: boolean | 'leading'
}

/** One form of a name that is looked for. */
export interface Term {
  /** Folded, one after the other. */
  letters: readonly string[]
  /** The letters before which a new word begins: any signs, or none, may stand there. */
  joints: ReadonlySet<number>
  /** Its script has no blanks between words. */
  isFree: boolean
  /** A name of one letter must stand there as it is written; null for any other. */
  exact: string | null
  role: Role
}

const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
/** Whole words can be one of these. */
const SYLLABLE = /^[\p{Script=Han}\p{Script=Hangul}]$/u
/** A family name and a given name without a blank between them. */
const IN_ONE = /^(?:\p{Script=Han}{2,5}|\p{Script=Hangul}{2,4})$/u
const FORMS_IN_ONE = /株式会社|有限会社|合同会社|股份有限公司|有限公司|公司|集団|集团|주식회사/gu
/** Legal forms of companies, and titles: they name nobody. */
const NO_NAME = new Set(
  'inc llc ltd limited corp corporation gmbh ag se kg co company plc sa sarl srl bv nv ab oy as aps kk pty the and und von van der den de da dr mr mrs ms prof herr frau'.split(
    ' ',
  ),
)
/** Words of everyday language that a company's name may begin with: alone they name nobody. */
const PLAIN = new Set(
  'a an all any one two three first second next new old good great best better big small high open free fast quick smart simple easy clear bright true real full fair safe super general global international national united central local public private digital data cloud web net online mobile tech software systems labs lab studio group team people person human home house work works job jobs care health life time day today now here there this that my your our we us you i it in on at by for from with up out over under about after before into off more most other north south east west northern southern eastern western american european british german french indian asian world city town street park bank money pay payment market trade shop store food water fire air sun moon star sky sea green blue red black white gold silver energy power light sound music game play sport travel car auto drive move go get make made build do let help learn read write talk call meet think know see look find search ask say says said will may can could would should must is are was be been have has had not no yes deutsche die das der ein eine le la les el los il'.split(
    ' ',
  ),
)

/** Every form in which a name is looked for. */
export function termsOf({ name, role, isByParts }: KnownName): Term[] {
  const all = spellings(name).flatMap((spelling) => {
    const words = wordsIn(spelling)
    const naming = words.filter((word) => !NO_NAME.has(word))
    const parts =
      isByParts === 'leading' ? leading(naming) : isByParts ? partsOf(words, naming, role) : []
    return [words, naming, ...parts]
  })
  const once = new Map(
    all.filter(({ length }) => length > 0).map((words) => [words.join(' '), words]),
  )
  return [...once.values()].map((words) => termOf(words, name, role))
}

function termOf(words: readonly string[], name: string, role: Role): Term {
  const joints = new Set<number>()
  let count = 0
  for (const word of words) {
    joints.add(count)
    count += Array.from(word).length
  }
  const letters = Array.from(words.join(''))
  const isOne = letters.length === 1 && !SYLLABLE.test(letters[0] ?? '')
  return {
    letters,
    joints,
    isFree: words.some((word) => NO_SPACES.test(word)),
    exact: isOne
      ? (Array.from(name).find((letter) => foldedLetters(letter) === letters[0]) ?? null)
      : null,
    role,
  }
}

/** Every word alone, and those that stand side by side. */
function partsOf(words: readonly string[], naming: readonly string[], role: Role): string[][] {
  const alone = naming.filter((word) => word.length > 1 || SYLLABLE.test(word))
  const few = words.slice(0, 6)
  const together = few.flatMap((_, from) =>
    few.slice(from + 1).map((__, index) => few.slice(from, from + index + 2)),
  )
  const isPerson = role === 'person' || role === 'recruiter'
  const inOne = isPerson && naming.length === 1 ? familyAndGiven(naming[0] ?? '') : []
  return [...alone, ...inOne].map((word) => [word]).concat(together.filter(hasName))
}

const hasName = (words: readonly string[]): boolean => words.some((word) => !NO_NAME.has(word))

/** "山田太郎" is 山田 and 太郎. Where the one ends cannot be seen, so every place counts. */
function familyAndGiven(name: string): string[] {
  if (!IN_ONE.test(name)) return []
  const letters = Array.from(name)
  // A family name of one letter is usual in names of two or three.
  const least = letters.length > 3 ? 2 : 1
  return letters.slice(1).flatMap((_, index) => {
    const [family, given] = [letters.slice(0, index + 1), letters.slice(index + 1)]
    return [
      ...(family.length >= least ? [family.join('')] : []),
      ...(given.length >= Math.min(2, letters.length - 1) ? [given.join('')] : []),
    ]
  })
}

/** The words that a name begins with, up to each that is no word of everyday language. */
function leading(naming: readonly string[]): string[][] {
  const first = naming.findIndex((word) => !isPlain(word))
  if (first < 0) return []
  return naming.slice(first).map((_, index) => naming.slice(0, first + index + 1))
}

const isPlain = (word: string): boolean =>
  PLAIN.has(word) || /^\p{N}+$/u.test(word) || (word.length === 1 && !SYLLABLE.test(word))

/** A name as it is written, and with what people write for ä, ö and ü, or the other way round. */
function spellings(name: string): string[] {
  const composed = name.normalize('NFC')
  const long = composed.replace(
    /[äöüåøÄÖÜÅØ]/g,
    (letter) => INSTEAD[letter.toLowerCase()] ?? letter,
  )
  const short = composed.replace(
    /(?<=\p{L}{1,40})([aou])e|([aou])e(?=\p{L}{2})|aa/giu,
    (pair) => pair[0] ?? '',
  )
  return [...new Set([name, long, short])]
}

const INSTEAD: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** The words of a name, folded as the texts are. */
const wordsIn = (name: string): string[] =>
  foldedLetters(name)
    .replace(FORMS_IN_ONE, ' ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
