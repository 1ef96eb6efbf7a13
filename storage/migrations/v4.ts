import type { Migration } from './migration'

/**
 * A call knows the invitation that it was planned from: its text, and which event of a calendar it is, so that a change of
 * the event finds its call.
 */
export const v4: Migration = {
  version: 4,
  stores: { calls: 'id, companyId, meetingKey, createdAt, plannedAt, uid, seq' },
  rows: {
    calls: (row) => ({ invitation: '', uid: null, sequence: null, ...row }),
  },
}
