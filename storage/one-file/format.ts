import * as z from 'zod/mini'

/** The name of the format, see docs/format.md. */
export const FORMAT = 'candid'

/** The latest time that a date can be. A later one would make every surface fail that shows it. */
export const LATEST = 8.64e15

/** What stands around the tables. `version` is that of the database that wrote it. */
export const envelope = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(1)),
  /** UTC milliseconds. */
  writtenAt: z.number().check(z.minimum(-LATEST), z.maximum(LATEST)),
  /** The installation that wrote it. Only its own files can be told older or newer than its records. */
  installation: z.string(),
  tables: z.record(z.string(), z.unknown()),
  /** Records that the writing version could not read. */
  carried: z.optional(z.array(z.unknown())),
})
