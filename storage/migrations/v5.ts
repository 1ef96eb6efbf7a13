import type { Migration } from './migration'

/**
 * A company knows when it came to each of its stages. Every company began as `pre-interview` when it was added, so that
 * date is known. When an older one changed its stage is not known, and nothing is made up.
 */
export const v5: Migration = {
  version: 5,
  stores: {},
  rows: {
    companies: (row) => ({
      stageDates: [{ stage: 'pre-interview', at: row.createdAt }],
      ...row,
    }),
  },
}
