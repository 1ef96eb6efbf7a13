import type { Migration } from './migration'

/** A call knows who talked how long, if the captions were followed. Of an older one that is not known. */
export const v6: Migration = {
  version: 6,
  stores: {},
  rows: { calls: (row) => ({ talk: null, ...row }) },
}
