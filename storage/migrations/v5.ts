import type { Migration, OldRow } from './migration'

const company = (row: OldRow): OldRow => ({
  deletedAt: null,
  stageDates: [{ stage: 'pre-interview', at: row['createdAt'] }],
  ...row,
})

interface Written {
  table: string
  before: OldRow | null
  row: OldRow
}

/** What a merge did is kept as rows of that time, to undo it. */
function withMerge(row: OldRow): OldRow {
  const { merge } = row as { merge?: { written?: Written[] } | null }
  if (!merge?.written) return row
  const written = merge.written.map((one) =>
    one.table === 'companies'
      ? { ...one, before: one.before && company(one.before), row: company(one.row) }
      : one,
  )
  return { ...row, merge: { ...merge, written } }
}

/**
 * A company knows when it came to each of its stages. Every company began as `pre-interview` when it was added, so that
 * date is known. When an older one changed its stage is not known, and nothing is made up.
 *
 * What was kept from web pages: job postings and lists of openings, each as it was on one day.
 *
 * Companies and calls can be deleted, as notes can. What was deleted is found by its time. What was deleted for good leaves
 * an erasure: that it was there, and nothing of what it held.
 */
export const v5: Migration = {
  version: 5,
  stores: {
    companies: 'id, companyId, name, createdAt, mergedInto, deletedAt, seq',
    people: 'id, companyId, removedAt, seq',
    calls: 'id, companyId, meetingKey, createdAt, plannedAt, uid, deletedAt, seq',
    notes: 'id, companyId, callId, deletedAt, seq',
    postings: 'id, companyId, link, seq',
    openings: 'id, companyId, link, seq',
    erasures: 'id, companyId, seq',
  },
  rows: {
    companies: (row) => withMerge(company(row)),
    calls: (row) => ({ deletedAt: null, ...row }),
  },
}
