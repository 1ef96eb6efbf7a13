import * as z from 'zod/mini'
import { command, id, instant, recordFields, shortText } from './record'

/** Somebody at the company, or at an agency that speaks for it. */
export const personSchema = z.object({
  ...recordFields,
  name: shortText,
  createdAt: instant,
})
export type Person = z.infer<typeof personSchema>

export const personCommands = {
  'person.write': command({
    table: 'people',
    input: () => z.object({ id, companyId: id, name: shortText, now: instant }),
    id: (input) => input.id,
    apply: (row: Person | undefined, { id, companyId, name, now }) =>
      row ? { ...row, name } : { id, companyId, seq: 0, name, createdAt: now },
  }),
}
