import { diff3Merge, diffComm } from 'node-diff3'

/**
 * What comparing two texts line by line may cost, in steps of the comparison. A slow machine does this many in some
 * 100 ms. Texts of four thousand different lines stay below it. Three hundred equal lines do not.
 */
const BUDGET = 20_000_000

/**
 * Merges two edits of one text, line by line, so that neither is lost. An edit may be merged twice, when a
 * command is sent again. Then no line doubles and none is lost. This runs within a transaction, so its time is
 * bounded: what is too much to compare is joined.
 *
 * @param base the text both edits began from
 * @param stored what has been kept since
 * @param mine what is to be kept now
 * @param budget what the comparison may cost
 * @returns one text; if both changed the same line, then the stored line stands above mine
 */
export function mergeText(base: string, stored: string, mine: string, budget = BUDGET): string {
  if (stored === base || stored === mine) return mine
  if (mine === base) return stored
  const [old, theirs, own] = [base.split('\n'), stored.split('\n'), mine.split('\n')]
  if (holdsWhatIsNew(old, theirs, own)) return stored
  return merged(old, theirs, own, budget).join('\n')
}

function merged(base: string[], stored: string[], mine: string[], budget: number): string[] {
  const isCheap = (lines: readonly string[][]) =>
    lines.slice(1).every((other) => costOf(lines[0] ?? [], other) <= budget)
  const all = [base, stored, mine]
  if (isCheap(all)) return compared(base, stored, mine)
  const head = equalAtStart(all)
  const tail = equalAtStart(all.map((lines) => lines.slice(head).toReversed()))
  const [old = [], theirs = [], own = []] = all.map((lines) =>
    lines.slice(head, lines.length - tail),
  )
  const middle = isCheap([old, theirs, own]) ? compared(old, theirs, own) : joined(old, theirs, own)
  return [...base.slice(0, head), ...middle, ...base.slice(base.length - tail)]
}

/** How many lines all texts begin with alike. */
function equalAtStart([first = [], ...others]: readonly string[][]): number {
  const at = first.findIndex((line, index) => others.some((lines) => lines[index] !== line))
  return at < 0 ? first.length : at
}

function compared(base: string[], stored: string[], mine: string[]): string[] {
  const regions = diff3Merge(stored, base, mine, { excludeFalseConflicts: true })
  return regions.flatMap((region) =>
    region.ok ? region.ok : [...(region.conflict?.a ?? []), ...(region.conflict?.b ?? [])],
  )
}

/** The comparison goes through all pairs of equal lines, and for each through the longest row found so far. */
function costOf(base: readonly string[], other: readonly string[]): number {
  const counts = countsOf(base)
  const pairs = other.reduce((total, line) => total + (counts.get(line) ?? 0), 0)
  return pairs * Math.min(base.length, other.length)
}

/**
 * Merges in linear time what is too much to compare. All stored lines stay. The lines that mine has more often than
 * the base, and that the stored text has not got as well, stand below.
 */
function joined(base: string[], stored: string[], mine: string[]): string[] {
  const known = countsOf(base)
  const present = countsOf(stored)
  const seen = new Map<string, number>()
  const added = mine.filter((line) => {
    const times = count(seen, line)
    return times > (known.get(line) ?? 0) && times > (present.get(line) ?? 0)
  })
  return [...stored, ...added]
}

const BETWEEN = ' / '

/**
 * Merges two edits of one text that has one line. It does no harm to merge an edit twice.
 *
 * @returns one text; if both changed it, then both stand in it, and the candidate sees that
 */
export function mergeLine(base: string, stored: string, mine: string): string {
  if (mine === base) return stored
  if (stored === base || stored === '') return mine
  if (mine.trim() === '' || between(stored).includes(between(mine))) return stored
  if (between(mine).includes(between(stored))) return mine
  // Mine goes on from what an earlier edit of mine left there.
  if (base !== '' && between(stored).includes(between(base)))
    return between(stored)
      .replace(between(base), () => between(mine))
      .slice(BETWEEN.length, -BETWEEN.length)
  const both = stored + BETWEEN + mine
  // The base would pass for a text that nobody else has changed, and the second merge would lose what stands first.
  return both === base ? mine + BETWEEN + stored : both
}

const between = (text: string): string => BETWEEN + text + BETWEEN

/** Whether mine has new lines and the stored text has all of them: then mine was merged before. */
function holdsWhatIsNew(base: string[], stored: string[], mine: string[]): boolean {
  const old = new Set(base)
  const written = mine.filter((line) => !old.has(line))
  const present = countsOf(stored)
  const needed = new Map<string, number>()
  return (
    written.length > 0 && written.every((line) => count(needed, line) <= (present.get(line) ?? 0))
  )
}

/** Counts one more line. @returns how many of it there are now */
function count(counts: Map<string, number>, line: string): number {
  const times = (counts.get(line) ?? 0) + 1
  counts.set(line, times)
  return times
}

function countsOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) count(counts, line)
  return counts
}

/**
 * Merges two copies of one text of which nobody knows what both began from, line by line: the lines that both have are
 * taken for that. So a line that only one copy has stays, and to merge a copy twice does no harm.
 *
 * @returns one text; where both differ, the stored lines stand above mine
 */
export function mergeTextCopies(stored: string, mine: string, budget = BUDGET): string {
  const [theirs, own] = [stored.split('\n'), mine.split('\n')]
  if (stored === mine || mine.trim() === '') return stored
  if (stored.trim() === '') return mine
  if (costOf(theirs, own) > budget) return joined([], theirs, own).join('\n')
  const common = diffComm(theirs, own).flatMap((part) => ('common' in part ? part.common : []))
  if (common.length === own.length) return stored
  if (common.length === theirs.length) return mine
  return compared(common, theirs, own).join('\n')
}

/** The same for texts of one line: the parts that only one copy has stay. */
export function mergeLineCopies(stored: string, mine: string): string {
  if (stored.trim() === '') return mine.trim() === '' ? stored : mine
  if (mine.trim() === '' || between(stored).includes(between(mine))) return stored
  if (between(mine).includes(between(stored))) return mine
  const known = new Set(stored.split(BETWEEN))
  const others = mine.split(BETWEEN).filter((part) => !known.has(part))
  return [stored, ...others].join(BETWEEN)
}
