/** What one of each is in years, by the letter that its word begins with. */
const YEARS = { y: 1, m: 1 / 12, w: 7 / 365.25, d: 1 / 365.25 } as const

type Unit = keyof typeof YEARS

/** Nobody stays longer; a bare figure above it is a year of the calendar, or counts something else. */
const LONGEST = 50

/** A figure with its unit: "5 years", "6 mo", "18m", "2 and a half", "2 years and a half". */
const PART =
  /(?<figure>\d+(?:[.,]\d+)?)(?<half>\s?½|\s+and\s+a\s+half)?(?:[\s-]*(?<unit>y|yrs?|years?|m|mos?|mths?|months?|w|wks?|weeks?|d|days?)(?!\p{L}))?(?<late>\s+and\s+a\s+half)?/giu

/** What may follow a figure without a unit. After another word it counts something else: "3 people". */
const UNCOUNTED =
  /^\s*(?:$|[.,:;!?()+~…‐-—-]|(?:and|at|but|each|he|i|ish|max|maximum|maybe|min|minimum|mostly|on|or|plus|she|then|they|to|tops|typically|usually)(?!\p{L}))/iu

const AND = /^\s*(?:,|&|and)?\s*$/i
const TO = /^\s*(?:[-‐‑‒–—−~〜～]|to|or|,?\s*maybe)\s*(?:about|maybe|even|some)?\s*$/i

interface Part {
  value: number
  unit: Unit | undefined
  /** What stands between it and the one before. */
  before: string
}

/**
 * Reads a span of time as people note one, in years: "3", "5 years 6 months", "2,5", "18m", "90 days". Of
 * "2-3 years" or "18 months to 2 years" it is the middle. Null where no figure stands, where several do and
 * are no span, and where one is something else: a percentage, "since 2015", "3 people".
 */
export function yearsIn(text: string): number | null {
  const parts = /%|\bper\s?cent\b|\bsince\b/i.test(text) ? null : partsOf(text)
  const [from, to = from] = (parts && endsOf(parts)) ?? []
  const [first, last] = [from?.[0], to?.[0]]
  if (!from || !to || !first || !last) return null
  // In "2-3 years" both are years, in "2 years to 3" too. "18 months to 2" may be either.
  if (!last.unit && first.unit && first.unit !== 'y') return null

  const spans = [from, to].map((end) => lengthOf(end, last.unit ?? 'y'))
  const [shorter = 0, longer = 0] = spans
  return shorter <= longer && longer <= LONGEST ? (shorter + longer) / 2 : null
}

const lengthOf = (end: readonly Part[], shared: Unit): number =>
  end.reduce((sum, { value, unit = shared }) => sum + value * YEARS[unit], 0)

/** Every figure of the text; null where one is no time. */
function partsOf(text: string): Part[] | null {
  let done = 0
  const parts = [...text.matchAll(PART)].map((match) => {
    const before = text.slice(done, match.index)
    done = match.index + match[0].length
    return partOf(match, before, text.slice(done))
  })
  return parts.every((part) => part !== null) ? parts : null
}

function partOf({ groups = {} }: RegExpExecArray, before: string, behind: string): Part | null {
  const { figure = '', half = groups['late'], unit } = groups
  // "Q3" and "€3" are no time. "1,000" has a comma of either kind.
  if (/[\p{L}\p{Sc}#]$/u.test(before) || /\D\d{3,}$/.test(figure)) return null
  if (unit === undefined && !UNCOUNTED.test(behind)) return null
  const value = Number(figure.replace(',', '.')) + (half === undefined ? 0 : 0.5)
  return { value, unit: unitOf(unit), before }
}

const unitOf = (word: string | undefined): Unit | undefined =>
  (Object.keys(YEARS) as Unit[]).find((unit) => word?.toLowerCase().startsWith(unit))

/** The ends of a span, or its one length, each in its parts; null where the figures are neither. */
function endsOf(parts: readonly Part[]): Part[][] | null {
  const isBetween = /\bbetween\b/i.test(parts[0]?.before ?? '')
  const ends: Part[][] = []
  for (const part of parts) {
    const end = ends.at(-1)
    if (end && goesOn(end.at(-1), part)) end.push(part)
    else if (!end || TO.test(part.before) || (isBetween && AND.test(part.before))) ends.push([part])
    else return null
  }
  return ends.length <= 2 ? ends : null
}

/** Whether it is more of the same length, as the months in "5 years and 6 months" are. */
const goesOn = (last: Part | undefined, { unit, before }: Part): boolean =>
  !!last?.unit && !!unit && YEARS[last.unit] > YEARS[unit] && AND.test(before)
