import * as z from 'zod/mini'
import { MOST_JOBS } from '@/method/posting/shape'
import { command, givenText, id, instant, pageLink, recordFields } from './record'

/** One job of a list. '' stands for what the page does not say. */
const jobSchema = z.object({ title: givenText, department: givenText, place: givenText })

const listed = {
  link: pageLink,
  jobs: z.array(jobSchema).check(z.maxLength(MOST_JOBS)),
  /** The page had more jobs than are kept. */
  isCut: z.boolean(),
}

/** The jobs that a page listed when the candidate kept it (obligation 29). A later look is another record. */
export const openingsSchema = z.object({ ...recordFields, ...listed, takenAt: instant })
export type Openings = z.infer<typeof openingsSchema>

export const openingsCommands = {
  'openings.keep': command({
    table: 'openings',
    input: () => z.object({ id, companyId: id, ...listed, now: instant }),
    id: (input) => input.id,
    apply: (row: Openings | undefined, { now, ...input }): Openings =>
      row ?? { ...input, seq: 0, takenAt: now },
  }),
}
