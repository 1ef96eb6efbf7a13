import type { Migration } from './migration'

/**
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
    erasures: 'id, companyId, seq',
  },
  rows: {
    companies: (row) => ({ deletedAt: null, ...row }),
    calls: (row) => ({ deletedAt: null, ...row }),
  },
}
