import * as z from 'zod/mini'
import { stages } from '@/method/stages'
import { command, id, instant, recordFields, shortText } from './record'

/**
 * Where the candidate's own base answers stand: a dossier without a company, whose answers are offered as
 * the start for every company.
 */
export const OWN_ID = 'own'

/** The company that a rehearsal is held with: one for each real company, and one for none in particular. */
export const practiceId = (companyId: string | null): string =>
  companyId === null ? 'practice' : `practice:${companyId}`

/** Whether a record is of a rehearsal, where its company is not at hand to be asked. */
export const isPracticeId = (companyId: string): boolean => /^practice(?::|$)/.test(companyId)

export const companySchema = z.object({
  ...recordFields,
  name: shortText,
  /** The job applied for, as the candidate calls it. */
  role: shortText,
  createdAt: instant,
  stage: z.enum(stages),
  /** Made for a rehearsal, and kept apart from the real ones. */
  practice: z.boolean(),
})
export type Company = z.infer<typeof companySchema>

export const companyCommands = {
  'company.create': command({
    table: 'companies',
    input: () =>
      z.object({
        companyId: id,
        name: shortText,
        role: shortText,
        now: instant,
        practice: z.optional(z.boolean()),
      }),
    id: (input) => input.companyId,
    apply: (row: Company | undefined, { companyId, name, role, now, practice = false }): Company =>
      row ?? {
        id: companyId,
        companyId,
        seq: 0,
        name,
        role,
        createdAt: now,
        stage: 'pre-interview',
        practice,
      },
  }),
  'company.edit': command({
    table: 'companies',
    input: () =>
      z.object({
        companyId: id,
        name: z.optional(shortText),
        role: z.optional(shortText),
        stage: z.optional(z.enum(stages)),
      }),
    id: (input) => input.companyId,
    apply: (row: Company | undefined, { name, role, stage }) =>
      row && {
        ...row,
        name: name ?? row.name,
        role: role ?? row.role,
        stage: stage ?? row.stage,
      },
  }),
}
