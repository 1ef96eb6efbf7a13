import { browser } from 'wxt/browser'
import { isStale } from '@/method/follow-ups'
import type { DueFollowUp } from '@/storage/records/due'
import { type AnyCommand } from '@/storage/records/dossier'
import { schedule } from '@/storage/schedule'
import type { CommandAnswer } from '@/storage/state'
import type { Store } from '@/storage/store'
import { clearNotice, showNotices } from './notices'
import { openFollowUps } from './open-follow-ups'

export const REMINDER_ALARM = 'follow-ups'

const RETRY_MS = 5 * 60_000
/** How often one follow-up is shown in a session of the browser before it is given up. */
const TRIES = 2

/** What the reminders stand on. */
interface Around {
  store: Pick<Store, 'opened'>
  execute(command: AnyCommand): Promise<CommandAnswer>
  /** Every tab that is in a call. */
  meetingsInCall(): Promise<readonly unknown[]>
  now(): number
  failed(error: unknown): void
}

/**
 * Tells the candidate what is due, by one alarm for whatever comes next. The alarm is only a wake-up: what is
 * due is read from the database each time, so that it is the same after a restart, a sleep or an alarm that
 * the browser lost.
 */
export function followUpReminders({ store, execute, meetingsInCall, now, failed }: Around) {
  async function look(): Promise<void> {
    const { db } = await store.opened()
    if (!db) return wake(now() + RETRY_MS)
    const at = now()
    const { waiting, quietUntil } = await openFollowUps(db, at)
    // A notification names a company; on a screen shared with another that would be a disaster.
    const quiet = (await meetingsInCall()).length > 0 ? at + RETRY_MS : quietUntil
    const tries = await triesOfSession()
    const open = waiting.filter(
      (one) => !isStale(one.dueAt, at) && (tries[keyOf(one)] ?? 0) < TRIES,
    )
    const due = quiet > at ? [] : open.filter(({ dueAt }) => dueAt <= at)
    if (due.length > 0) await tell(due, tries, at)
    const next = open.find((one) => !due.includes(one))
    await (next ? wake(Math.max(next.dueAt, quiet)) : browser.alarms.clear(REMINDER_ALARM))
  }

  /**
   * Shows them and notes it. A try is noted before, in what lasts as long as the browser runs: were the worker
   * to end in between each time, it would show them twice and no more. On disk it is noted after: what was
   * never seen to be shown is shown once more, in the place of the first, rather than never.
   */
  async function tell(due: readonly DueFollowUp[], tries: Tries, at: number): Promise<void> {
    const tried: Tries = { ...tries }
    for (const one of due) tried[keyOf(one)] = (tries[keyOf(one)] ?? 0) + 1
    await browser.storage.session.set({ [SLOT]: tried })
    await showNotices(due)
    await Promise.all(
      due.map(({ companyId, callId, step, dueAt }) =>
        execute({
          name: 'followUp.set',
          input: { companyId, callId, step, now: at, notifiedFor: dueAt },
        }),
      ),
    )
  }

  const looking = schedule(look, (error) => {
    if (error !== null) failed(error)
  })

  return {
    /** Looks in a second or two: what waits for the worker to start goes first. */
    start: looking.touched,
    /** The alarm has come. */
    wake: looking.now,
    /** A command is on disk. */
    written({ name, input }: AnyCommand): void {
      if (name === 'followUp.set' && input.done)
        clearNotice(input.companyId, `${input.callId}:${input.step}`).catch(failed)
      if (movesAFollowUp({ name, input } as AnyCommand)) looking.touched()
    },
  }
}

const SLOT = 'reminded'
type Tries = Record<string, number>

const keyOf = ({ id, dueAt }: DueFollowUp): string => `${id} ${dueAt}`

async function triesOfSession(): Promise<Tries> {
  const { [SLOT]: tries } = await browser.storage.session.get(SLOT)
  return (tries ?? {}) as Tries
}

/** An alarm set anew begins to wait anew, so one that stands already is left alone. */
async function wake(when: number): Promise<void> {
  const known = await browser.alarms.get(REMINDER_ALARM)
  if (known?.scheduledTime !== when) await browser.alarms.create(REMINDER_ALARM, { when })
}

/** The findings that move a follow-up, or leave none. */
const fields = new Set(['next-date', 'verdict'])

function movesAFollowUp({ name, input }: AnyCommand): boolean {
  if (name === 'finding.set' || name === 'finding.write') return fields.has(input.field)
  return ['call.start', 'call.end', 'company.edit', 'followUp.set'].includes(name)
}
