import * as z from 'zod/mini'
import { command, id, instant, recordFields, shortText } from './record'

export const companySchema = z.object({
  ...recordFields,
  name: shortText,
  /** The job applied for, as the candidate calls it. */
  role: shortText,
  createdAt: instant,
})
export type Company = z.infer<typeof companySchema>

export const companyCommands = {
  'company.create': command({
    table: 'companies',
    input: () => z.object({ companyId: id, name: shortText, role: shortText, now: instant }),
    id: (input) => input.companyId,
    apply: (row: Company | undefined, { companyId, name, role, now }) =>
      row ?? { id: companyId, companyId, seq: 0, name, role, createdAt: now },
  }),
  'company.edit': command({
    table: 'companies',
    input: () =>
      z.object({ companyId: id, name: z.optional(shortText), role: z.optional(shortText) }),
    id: (input) => input.companyId,
    apply: (row: Company | undefined, { name, role }) =>
      row && { ...row, name: name ?? row.name, role: role ?? row.role },
  }),
}
