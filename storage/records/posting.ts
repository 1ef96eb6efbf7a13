import * as z from 'zod/mini'
import { postedPeriods, postingSources } from '@/method/posting/shape'
import { command, givenText, id, instant, pageLink, pageText, recordFields } from './record'

/** What a job posting says. '' or null stands for what it does not say. */
const said = {
  link: pageLink,
  /** Where it was read. `table`: a row of a CSV file. */
  source: z.enum([...postingSources, 'table']),
  title: givenText,
  /** The company, as the posting names it. */
  company: givenText,
  place: givenText,
  /** It says that one works from anywhere. */
  isRemote: z.boolean(),
  /** The pay as it is written. */
  pay: givenText,
  /** The same as numbers, where they are certain. With one alone it is at least or at most so much. */
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  /** ISO 4217. */
  currency: givenText,
  period: z.enum(['', ...postedPeriods]),
  /** Dates as the posting writes them. */
  postedOn: givenText,
  closesOn: givenText,
  text: pageText,
  /** The page had more text than is kept. */
  isCut: z.boolean(),
}

/** A job posting as it was when the candidate kept it. It never changes: a later look is another record. */
export const postingSchema = z.object({ ...recordFields, ...said, takenAt: instant })
export type Posting = z.infer<typeof postingSchema>

export const postingCommands = {
  'posting.keep': command({
    table: 'postings',
    input: () => z.object({ id, companyId: id, ...said, now: instant }),
    id: (input) => input.id,
    apply: (row: Posting | undefined, { now, ...input }): Posting =>
      row ?? { ...input, seq: 0, takenAt: now },
  }),
}

/** Snapshots of pages, the newest first. */
export const newestTaken = <Row extends { id: string; takenAt: number }>(
  rows: readonly Row[],
): Row[] => rows.toSorted((a, b) => b.takenAt - a.takenAt || (a.id < b.id ? 1 : -1))
