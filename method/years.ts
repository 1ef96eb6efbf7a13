import { DASH } from './money'

/** What one of each is in years. */
const YEARS = { y: 1, m: 1 / 12, w: 7 / 365.25, d: 1 / 365.25 } as const

type Unit = keyof typeof YEARS

/** Nobody stays longer. A greater figure without a unit is a calendar year, or counts something else. */
const LONGEST = 50

/** The words of a span of time; each is a part of a regular expression. */
export interface YearWords {
  units: Record<Unit, string>
  /** "and a half" */
  half: string
  and: string
  to: string
  between: string
  /** After `to`: "about". */
  about: string
  /** What may follow a figure without a unit. Before another word it counts something else: "3 people". */
  next: string
  /** If the text has one of these, its figures are no span: "per cent", "since". */
  noSpan: string
}

function grammarOf({ units, half, and, to, between, about, next, noSpan }: YearWords) {
  const unit = Object.entries(units).map(([name, words]) => `(?<${name}>${words})`)
  return {
    /** A figure with its unit: "5 years", "6 mo", "18m", "2 and a half", "2 years and a half". */
    part: new RegExp(
      String.raw`(?<figure>\d+(?:[.,]\d+)?)(?<half>\s?½|\s+${half})?` +
        String.raw`(?:[\s-]*(?:${unit.join('|')})(?!\p{L}))?(?<late>\s+${half})?`,
      'giu',
    ),
    next: new RegExp(String.raw`^\s*(?:$|[.,:;!?()+~…‐-—-]|(?:${next})(?!\p{L}))`, 'iu'),
    and: new RegExp(String.raw`^(?:,|&|${and})?$`, 'i'),
    to: new RegExp(String.raw`^(?:${DASH}|${to})\s*(?:${about})?$`, 'i'),
    between: new RegExp(String.raw`\b${between}\b`, 'i'),
    noSpan: new RegExp(String.raw`%|\b(?:${noSpan})\b`, 'i'),
  }
}

type Grammar = ReturnType<typeof grammarOf>

interface Part {
  value: number
  unit: Unit | undefined
  /** The text between this part and the one before it, without the blanks around it. */
  before: string
}

/**
 * Reads a span of time as people note one, in years: "3", "5 years 6 months", "2,5", "18m", "90 days". "2-3 years"
 * and "18 months to 2 years" give the middle. Null if there is no figure, if the figures make no span, or if one of
 * them is something else: a percentage, "since 2015", "3 people".
 */
export function yearsReader(words: YearWords): (text: string) => number | null {
  const grammar = grammarOf(words)
  return (text) => yearsIn(text, grammar)
}

function yearsIn(text: string, grammar: Grammar): number | null {
  const parts = grammar.noSpan.test(text) ? null : partsOf(text, grammar)
  const [from, to = from] = (parts && endsOf(parts, grammar)) ?? []
  const [first, last] = [from?.[0], to?.[0]]
  if (!from || !to || !first || !last) return null
  // In "2-3 years" and in "2 years to 3" both are years. In "18 months to 2" the 2 may be months or years.
  if (!last.unit && first.unit && first.unit !== 'y') return null

  const spans = [from, to].map((end) => lengthOf(end, last.unit ?? 'y'))
  const [shorter = 0, longer = 0] = spans
  return shorter <= longer && longer <= LONGEST ? (shorter + longer) / 2 : null
}

const lengthOf = (end: readonly Part[], shared: Unit): number =>
  end.reduce((sum, { value, unit = shared }) => sum + value * YEARS[unit], 0)

/** Two ends of a span, with one part for each unit. */
const MOST_PARTS = 2 * Object.keys(YEARS).length

/** Every figure of the text. Null if one of them is no time, or if there are more than a span has. */
function partsOf(text: string, { part: pattern, next }: Grammar): Part[] | null {
  let done = 0
  const parts: Part[] = []
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(done, match.index)
    done = match.index + match[0].length
    const part = partOf(match, before, next.test(text.slice(done)))
    if (!part || parts.length === MOST_PARTS) return null
    parts.push(part)
  }
  return parts
}

function partOf({ groups = {} }: RegExpExecArray, before: string, endsHere: boolean): Part | null {
  const { figure = '', half = groups['late'] } = groups
  const unit = (Object.keys(YEARS) as Unit[]).find((name) => groups[name] !== undefined)
  // "Q3" and "€3" are no time. "1,000" has a comma of either kind.
  if (/[\p{L}\p{Sc}#]$/u.test(before) || /\D\d{3,}$/.test(figure)) return null
  if (unit === undefined && !endsHere) return null
  const value = Number(figure.replace(',', '.')) + (half === undefined ? 0 : 0.5)
  return { value, unit, before: before.trim() }
}

/** The parts of each end of a span, or of its one length. Null if the figures are neither. */
function endsOf(parts: readonly Part[], { and, to, between }: Grammar): Part[][] | null {
  const isBetween = between.test(parts[0]?.before ?? '')
  const ends: Part[][] = []
  for (const part of parts) {
    const end = ends.at(-1)
    if (end && goesOn(end.at(-1), part) && and.test(part.before)) end.push(part)
    else if (!end || to.test(part.before) || (isBetween && and.test(part.before))) ends.push([part])
    else return null
  }
  return ends.length <= 2 ? ends : null
}

/** Whether the unit is smaller, as the months in "5 years and 6 months" are. */
const goesOn = (last: Part | undefined, { unit }: Part): boolean =>
  !!last?.unit && !!unit && YEARS[last.unit] > YEARS[unit]
