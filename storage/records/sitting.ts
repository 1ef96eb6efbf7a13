import * as z from 'zod/mini'
import { command, givenText, id, instant, recordFields } from './record'

/** All sittings are in one dossier of their own: what was seen belongs to no company until it is taken for a call. */
export const SITTINGS_ID = 'sittings'

const sittingEnds = ['left', 'lost', 'handed-on'] as const

/**
 * What was seen of one meeting: somebody sat in it from one moment to another. Which call that was is worked out, see
 * `storage/taken`.
 */
const fields = {
  meetingKey: givenText,
  /** The key that the same tab showed right before this one: a personal link leads to a numbered meeting. */
  cameFrom: z.nullable(givenText),
  /** When it was joined, in UTC milliseconds. */
  from: instant,
  /** When it was last seen, in UTC milliseconds. While it is open, the last sign of life may be later. */
  to: instant,
  /** The most other people that were seen at once; null if the page does not show who is there. */
  others: z.nullable(z.number()),
  /** When somebody else was first seen in it; null while nobody was. */
  metAt: z.nullable(instant),
  /** How it ended; null while it is open. `lost`: no sign of life came any more. */
  ended: z.nullable(z.enum(sittingEnds)),
  /** The call that the candidate took it for; null while that is worked out. */
  callId: z.nullable(id),
}
export const sittingSchema = z.object({ ...recordFields, ...fields })
export type Sitting = z.infer<typeof sittingSchema>

export const sittingCommands = {
  /** Only the background sends it. What is undefined stays as it was. */
  'sitting.see': command({
    table: 'sittings',
    input: () =>
      z.extend(z.partial(z.object(fields)), {
        id,
        companyId: id,
        meetingKey: givenText,
        from: instant,
      }),
    id: (input) => input.id,
    apply: (row: Sitting | undefined, input): Sitting => {
      const { from } = input
      const known = row ?? {
        seq: 0,
        cameFrom: null,
        to: from,
        others: null,
        metAt: null,
        ended: null,
        callId: null,
      }
      const said = Object.fromEntries(
        Object.entries(input).filter(([, value]) => value !== undefined),
      )
      return { ...known, ...(said as typeof input) } as Sitting
    },
  }),
}
