import { diff3Merge } from 'node-diff3'

/**
 * Brings two edits of one text together, line by line, so that neither is lost.
 *
 * @param base the text both edits began from
 * @param stored what has been kept since
 * @param mine what is to be kept now
 * @returns one text; where both changed the same line, the stored one stands above mine
 */
export function mergeText(base: string, stored: string, mine: string): string {
  if (stored === base || stored === mine) return mine
  if (mine === base) return stored
  const regions = diff3Merge(stored.split('\n'), base.split('\n'), mine.split('\n'), {
    excludeFalseConflicts: true,
  })
  return regions
    .flatMap((region) =>
      region.ok ? region.ok : [...(region.conflict?.a ?? []), ...(region.conflict?.b ?? [])],
    )
    .join('\n')
}
