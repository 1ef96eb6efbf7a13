import * as z from 'zod/mini'
import { type Stage, stages } from '@/method/stages'
import {
  bases,
  changed,
  command,
  deletedOrBack,
  deletion,
  id,
  instant,
  recordFields,
  shortText,
} from './record'

/** The id of the candidate's general answers: a dossier without a company. Every company can start from them. */
export const OWN_ID = 'own'

/**
 * What counts at a company: what is kept for it, else what the candidate keeps for no company in particular.
 *
 * @param read what is kept under an id; undefined for nothing
 */
export function ownElseGeneral<Value>(
  companyId: string,
  read: (companyId: string) => Value | undefined,
): { value: Value; isGeneral: boolean } | undefined {
  for (const whose of [companyId, OWN_ID]) {
    const value = read(whose)
    if (value !== undefined) return { value, isGeneral: whose !== companyId }
  }
  return undefined
}

/** The id of the company of a rehearsal. Each real company has one, and one belongs to no real company. */
export const practiceId = (companyId: string | null): string =>
  companyId === null ? 'practice' : `practice:${companyId}`

/** Whether a record belongs to a rehearsal, as its company's id shows. */
export const isPracticeId = (companyId: string): boolean => /^practice(?::|$)/.test(companyId)

/** What the candidate may change of a company. */
const editable = {
  name: shortText,
  /** The job applied for, as the candidate calls it. */
  role: shortText,
  stage: z.enum(stages),
}

const stageDate = z.object({ stage: editable.stage, at: instant })
/** That a company came to a stage, and when: UTC milliseconds. */
export type StageDate = z.infer<typeof stageDate>

const anyRecord = z.record(z.string(), z.unknown())

/** What a merge did, so that it can be undone. */
const mergeSchema = z.object({
  /** The calls and the people that moved, by id. What belongs to a call moves with it. */
  calls: z.array(id),
  people: z.array(id),
  /** What was kept from web pages. An older merge had none. */
  pages: z.optional(z.array(id)),
  /** The records of the other company that the merge wrote: how they read before (null for none), and after. */
  written: z.array(
    z.object({
      table: z.enum(['companies', 'answers', 'questions', 'salaries']),
      before: z.nullable(anyRecord),
      row: anyRecord,
    }),
  ),
})

export const companySchema = z.object({
  ...recordFields,
  ...editable,
  createdAt: instant,
  /** One entry a change of the stage, in the order of the changes. A change of an older version has none. */
  stageDates: z.array(stageDate),
  /** Made for a rehearsal: no list of companies shows it. */
  practice: z.boolean(),
  /** The company that this one turned out to be; null while it is one of its own. */
  mergedInto: z.nullable(id),
  /** Null while it is one of its own. */
  merge: z.nullable(mergeSchema),
  /** When the candidate deleted it, with all that belongs to it; null while it is there. */
  deletedAt: z.nullable(instant),
})
export type Company = z.infer<typeof companySchema>

/** The company with the date of its change of stage, if it is one. */
function withStageDate(before: Company, after: Company, now: number | undefined): Company {
  if (now === undefined || before.stage === after.stage) return after
  return { ...after, stageDates: [...after.stageDates, { stage: after.stage, at: now }] }
}

const stageDateKey = ({ stage, at }: StageDate): string => `${stage} ${at}`

/** The entries of a list that another one has not. */
export function stageDatesWithout(
  all: readonly StageDate[],
  others: readonly StageDate[],
): StageDate[] {
  const known = new Set(others.map(stageDateKey))
  return all.filter((date) => !known.has(stageDateKey(date)))
}

/** The entries of two copies of a list, each once, in the order of their dates. */
export function joinedStageDates(
  one: readonly StageDate[],
  other: readonly StageDate[],
): StageDate[] {
  const added = stageDatesWithout(other, one)
  return added.length === 0 ? [...one] : [...one, ...added].toSorted((a, b) => a.at - b.at)
}

/** When a company last came to a stage, in UTC milliseconds; null if that is not known. */
export const stageSince = ({ stageDates }: Pick<Company, 'stageDates'>, stage: Stage) =>
  stageDates.findLast((date) => date.stage === stage)?.at ?? null

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
        stageDates: [{ stage: 'pre-interview', at: now }],
        practice,
        mergedInto: null,
        merge: null,
        deletedAt: null,
      },
  }),
  'company.edit': command({
    table: 'companies',
    input: () =>
      z.extend(z.partial(z.object(editable)), {
        companyId: id,
        base: bases,
        /** A change of the stage keeps it as its date. Without it the date is not known. */
        now: z.optional(instant),
      }),
    id: (input) => input.companyId,
    apply: (row: Company | undefined, input) =>
      row && withStageDate(row, changed(row, editable, input), input.now),
  }),
  /** All that belongs to it is deleted with it, and comes back with it. */
  'company.delete': command({
    table: 'companies',
    input: () => z.object({ companyId: id, ...deletion }),
    id: (input) => input.companyId,
    apply: deletedOrBack<Company>,
  }),
}
