import { diff3Merge } from 'node-diff3'

/**
 * Merges two edits of one text, line by line, so that neither is lost. An edit may be merged twice, when a
 * command is sent again. Then no line doubles and none is lost.
 *
 * @param base the text both edits began from
 * @param stored what has been kept since
 * @param mine what is to be kept now
 * @returns one text; if both changed the same line, then the stored line stands above mine
 */
export function mergeText(base: string, stored: string, mine: string): string {
  if (stored === base || stored === mine) return mine
  if (mine === base || holdsWhatIsNew(base.split('\n'), stored.split('\n'), mine.split('\n')))
    return stored
  const regions = diff3Merge(stored.split('\n'), base.split('\n'), mine.split('\n'), {
    excludeFalseConflicts: true,
  })
  return regions
    .flatMap((region) =>
      region.ok ? region.ok : [...(region.conflict?.a ?? []), ...(region.conflict?.b ?? [])],
    )
    .join('\n')
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
  // Mine goes on from what an earlier edit of mine left there.
  if (base !== '' && between(stored).includes(between(base)))
    return between(stored)
      .replace(between(base), () => between(mine))
      .slice(BETWEEN.length, -BETWEEN.length)
  return stored + BETWEEN + mine
}

const between = (text: string): string => BETWEEN + text + BETWEEN

/** Whether mine has new lines and the stored text has all of them: then mine was merged before. */
function holdsWhatIsNew(base: string[], stored: string[], mine: string[]): boolean {
  const old = new Set(base)
  const written = mine.filter((line) => !old.has(line))
  const rest = [...stored]
  const held = written.every((line) => {
    const at = rest.indexOf(line)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return held && written.length > 0
}
