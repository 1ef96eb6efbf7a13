/** The last look at each page, and the one before it. What has no link is a page of its own. */
export function latestByLink<Row extends { id: string; link: string }>(newest: readonly Row[]) {
  const found = new Map<string, { now: Row; before: Row | undefined }>()
  for (const row of newest) {
    const key = row.link || row.id
    const known = found.get(key)
    if (!known) found.set(key, { now: row, before: undefined })
    else known.before ??= row
  }
  return [...found.values()]
}
