import type { Migration } from './migration'

/**
 * Sittings: what was seen of a meeting has a table of its own. A call keeps what the candidate said of its times. A
 * time that an earlier version stored counts as said by the candidate.
 */
export const v3: Migration = {
  version: 3,
  stores: {
    companies: 'id, companyId, name, createdAt, mergedInto, seq',
    sittings: 'id, companyId, meetingKey, cameFrom, callId, seq',
    notes: 'id, companyId, callId, seq',
  },
  rows: {
    companies: (row) => ({ mergedInto: null, merge: null, ...row }),
    calls: (row) => ({
      begunAt: row.startedAt,
      resumedAt: null,
      overAt: row.endedAt,
      chosenAt: null,
      attendance: null,
      movedTo: null,
      missed: false,
      ...row,
    }),
    notes: (row) => ({ plain: false, ...row }),
  },
}
