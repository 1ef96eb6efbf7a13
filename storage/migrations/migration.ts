/** A record of a version that may be older than the code. */
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
   * Brings one row of a table from the version before. Pure, because the rows of a checkpoint written
   * by the version before go through it as well as those of the database.
   */
  rows?: Record<string, (row: OldRow) => OldRow>
}

/** @returns a row as it is after every step later than the version it was written by */
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
