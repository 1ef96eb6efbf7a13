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

/** @returns the report that has not been read yet */
export async function readReport(store: SmallStore): Promise<RecoveryReport | null> {
  const { [KEY]: stored } = await store.get(KEY)
  const parsed = reportSchema.safeParse(stored)
  return parsed.success ? parsed.data : null
}

/**
 * Keeps a report until it has been read, together with an older one that is still unread. A restore that was
 * interrupted counts its records once. Losses add up.
 */
export async function keepReport(store: SmallStore, report: RecoveryReport) {
  const unread = await readReport(store)
  const kept: RecoveryReport = unread
    ? {
        ...report,
        companies: Math.max(unread.companies, report.companies),
        notes: Math.max(unread.notes, report.notes),
        records: Math.max(unread.records, report.records),
        writesLost: unread.writesLost + report.writesLost,
        unreadable: Math.max(unread.unreadable, report.unreadable),
      }
    : report
  await store.set({ [KEY]: kept })
  return kept
}

/** Called when the candidate has read the report. */
export const forgetReport = (store: SmallStore): Promise<void> => store.remove(KEY)
