import { diff3Merge } from 'node-diff3'

/**
 * Brings two edits of one text together, line by line, so that neither is lost. An edit merged in
 * twice, as when a command is sent again, neither doubles nor loses a line that was written.
 *
 * @param base the text both edits began from
 * @param stored what has been kept since
 * @param mine what is to be kept now
 * @returns one text; where both changed the same line, the stored one stands above mine
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

/** Whether mine wrote lines, and all of them are in the stored text already: then it was merged before. */
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
