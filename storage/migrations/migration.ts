/** A record of an older version, or of today's. */
export type OldRow = Record<string, unknown> & { id: string }

/**
 * The step to one version of the schema, one file each. A step that has been released never changes:
 * its database is frozen in tests/fixtures/databases.
 */
export interface Migration {
  version: number
  /** Dexie's description of every table at this version. */
  stores: Record<string, string>
  /**
   * Brings one row of a table from the version before to this one. Pure, because it runs on the rows of the
   * database and on those of a checkpoint.
   */
  rows?: Record<string, (row: OldRow) => OldRow>
}

/** @returns the row after every step that is later than the version that wrote it */
export function broughtUp(
  row: OldRow,
  table: string,
  from: number,
  list: readonly Migration[],
): OldRow {
  return list
    .filter(({ version }) => version > from)
    .reduce((old, { rows }) => rows?.[table]?.(old) ?? old, row)
}
