import * as z from 'zod/mini'
import type { SmallStore } from './ledger'
import type { RecoveryReport } from './state'

const KEY = 'recovery'
const count = z.int().check(z.minimum(0))

const reportSchema = z.object({
  at: z.number(),
  damage: z.enum(['wiped', 'cut-short', 'unopenable']),
  companies: count,
  notes: count,
  records: count,
  restoredUpTo: z.nullable(z.number()),
  writesLost: count,
  unreadable: count,
}) satisfies z.ZodMiniType<RecoveryReport>
/** The writes among which `writesLost` were counted end here. */
const keptSchema = z.extend(reportSchema, { known: z._default(count, 0) })

/** @returns the report that has not been read yet */
export async function readReport(store: SmallStore): Promise<RecoveryReport | null> {
  const kept = await readKept(store)
  return kept && reportSchema.parse(kept)
}

async function readKept(store: SmallStore) {
  const { [KEY]: stored } = await store.get(KEY)
  const parsed = keptSchema.safeParse(stored)
  return parsed.success ? parsed.data : null
}

/**
 * Keeps a report until it has been read, together with an older one that is still unread. Losses add up, unless both
 * reports count the same writes: a repair may be interrupted after it has kept its report.
 *
 * @param range the writes among which the losses were counted: those after `held`, up to `known`
 * @returns the report that is to be read now
 */
export async function keepReport(
  store: SmallStore,
  report: RecoveryReport,
  range: { held: number; known: number },
): Promise<RecoveryReport> {
  const unread = await readKept(store)
  const kept = unread ? both(unread, report, range.held < unread.known) : report
  await store.set({ [KEY]: { ...kept, known: range.known } })
  return kept
}

function both(unread: RecoveryReport, report: RecoveryReport, isSameLoss: boolean): RecoveryReport {
  const { companies, notes, records, writesLost, unreadable } = report
  return {
    ...report,
    companies: Math.max(unread.companies, companies),
    notes: Math.max(unread.notes, notes),
    records: Math.max(unread.records, records),
    writesLost: isSameLoss
      ? Math.max(unread.writesLost, writesLost)
      : unread.writesLost + writesLost,
    unreadable: Math.max(unread.unreadable, unreadable),
  }
}

/** Called when the candidate has read the report. */
export const forgetReport = (store: SmallStore): Promise<void> => store.remove(KEY)
