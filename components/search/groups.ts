import type { Searchable } from '@/storage/records/searchable'

/** What was found of one company. */
export interface Group {
  companyId: string
  hits: readonly Searchable[]
}

/** The hits by their companies, in the order in which the companies were found. */
export function groupsOf(hits: readonly Searchable[]): Group[] {
  const groups = new Map<string, Searchable[]>()
  for (const hit of hits) {
    const group = groups.get(hit.companyId)
    if (group) group.push(hit)
    else groups.set(hit.companyId, [hit])
  }
  return [...groups].map(([companyId, of]) => ({ companyId, hits: of }))
}
