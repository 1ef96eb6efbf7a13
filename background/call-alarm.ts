import { browser } from 'wxt/browser'
import { DEFAULT_REMINDER, REMINDER_KEY } from '@/method/call-reminder'
import type { CandidDatabase } from '@/storage/database'
import { presentCalls } from '@/storage/present-calls'
import { isPracticeId } from '@/storage/records/company'
import type { Call } from '@/storage/records/call'
import type { AnyCommand } from '@/storage/records/dossier'
import { schedule } from '@/storage/schedule'
import type { Store } from '@/storage/store'
import { showCallNotification } from './notifications'
import { wakeAt } from './wake-at'

export const CALL_ALARM = 'call-reminder'

const MINUTE_MS = 60_000
/** In a call nothing is shown. After this time it is tried again. */
const RETRY_MS = MINUTE_MS
/** The calls that were reminded of, each with the time for which it was. It outlives the browser. */
const REMINDED = 'callsReminded'

interface Around {
  store: Pick<Store, 'opened'>
  /** Every tab that is in a call. */
  meetingsInCall(): Promise<readonly unknown[]>
  now(): number
  onError(error: unknown): void
}

/**
 * Shows a notification some minutes before a planned call. There is one alarm, for the next call. The alarm only starts
 * a look, as with the follow-ups.
 */
export function callAlarm({ store, meetingsInCall, now, onError }: Around) {
  async function look(): Promise<void> {
    const { db } = await store.opened()
    if (!db) return wakeAt(CALL_ALARM, now() + RETRY_MS)
    const lead = await leadTime()
    if (lead === null) return void (await browser.alarms.clear(CALL_ALARM))
    const at = now()
    const reminded = await remindedCalls()
    const ahead = await callsAhead(db, at, reminded)
    const due = ahead.filter(({ plannedAt }) => plannedAt - lead <= at)
    // A notification names a company. Another company must not see it on a shared screen.
    const isQuiet = due.length > 0 && (await meetingsInCall()).length > 0
    if (due.length > 0 && !isQuiet) await remind(db, due, at, reminded)
    const next = ahead.find((call) => !due.includes(call))
    const times = [isQuiet ? at + RETRY_MS : null, next ? next.plannedAt - lead : null]
    const known = times.filter((time) => time !== null)
    await (known.length > 0
      ? wakeAt(CALL_ALARM, Math.min(...known))
      : browser.alarms.clear(CALL_ALARM))
  }

  const looking = schedule(look, (error) => {
    if (error !== null) onError(error)
  })

  return {
    /** Looks in a second or two: when the worker starts, and when the candidate has changed the setting. */
    start: looking.touched,
    /** Looks now. Called by the alarm. */
    wake: looking.now,
    /** Called when a command is on disk. */
    written({ name }: AnyCommand): void {
      if (name.startsWith('call.') || name === 'company.delete') looking.touched()
    },
  }
}

type Ahead = Call & { plannedAt: number }

/** The planned calls that are still to come and were not reminded of, the next one first. */
async function callsAhead(db: CandidDatabase, at: number, reminded: Reminded): Promise<Ahead[]> {
  const planned = await presentCalls(
    db,
    await db.calls.where('plannedAt').above(at).sortBy('plannedAt'),
  )
  return planned.filter(
    (call): call is Ahead =>
      call.plannedAt !== null &&
      call.startedAt === null &&
      call.movedTo === null &&
      !isPracticeId(call.companyId) &&
      reminded[call.id] !== call.plannedAt,
  )
}

/** Each call is noted before its notification: if the worker stops in between, then one is missed and none comes twice. */
async function remind(
  db: CandidDatabase,
  due: readonly Ahead[],
  at: number,
  reminded: Reminded,
): Promise<void> {
  const current = Object.entries(reminded).filter(([, plannedAt]) => plannedAt > at)
  const now = due.map(({ id, plannedAt }) => [id, plannedAt] as const)
  await browser.storage.local.set({ [REMINDED]: Object.fromEntries([...current, ...now]) })
  const companies = await db.companies.bulkGet(due.map(({ companyId }) => companyId))
  for (const [n, { id, companyId, plannedAt }] of due.entries()) {
    const minutes = Math.ceil((plannedAt - at) / MINUTE_MS)
    // oxlint-disable-next-line no-await-in-loop -- one after another, to keep their order
    await showCallNotification(companyId, id, { company: companies[n]?.name ?? '', minutes })
  }
}

type Reminded = Record<string, number>

async function remindedCalls(): Promise<Reminded> {
  const { [REMINDED]: reminded } = await browser.storage.local.get(REMINDED)
  return (reminded ?? {}) as Reminded
}

/** Milliseconds before a call; null if the candidate wants no reminder. */
async function leadTime(): Promise<number | null> {
  const { [REMINDER_KEY]: minutes } = await browser.storage.local.get(REMINDER_KEY)
  const chosen = typeof minutes === 'number' ? minutes : DEFAULT_REMINDER
  return chosen > 0 ? chosen * MINUTE_MS : null
}
