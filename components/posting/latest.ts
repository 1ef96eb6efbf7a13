interface Look {
  id: string
  link: string
  title?: string
}

/**
 * The last look at each posting or list, the one before it, and all earlier ones. Several postings may have one link, as
 * that of a page with all jobs: each title is a posting of its own. What has no link is one, too.
 */
export function latestByLink<Row extends Look>(newest: readonly Row[]) {
  const found = new Map<string, [Row, ...Row[]]>()
  for (const row of newest) {
    const key = row.link === '' ? row.id : `${row.link} ${row.title?.trim().toLowerCase() ?? ''}`
    const known = found.get(key)
    if (known) known.push(row)
    else found.set(key, [row])
  }
  return Array.from(found.values(), ([now, ...earlier]) => ({ now, before: earlier[0], earlier }))
}
