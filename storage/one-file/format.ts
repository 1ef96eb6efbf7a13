import * as z from 'zod/mini'

/** The name of the format, see docs/format.md. */
export const FORMAT = 'candid'

/** What stands around the tables. `version` is that of the database that wrote it. */
export const envelope = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(1)),
  /** UTC milliseconds. */
  writtenAt: z.number(),
  /** The installation that wrote it. Only its own files can be told older or newer than its records. */
  installation: z.string(),
  tables: z.record(z.string(), z.unknown()),
  /** Records that the writing version could not read. */
  carried: z.optional(z.array(z.unknown())),
})
