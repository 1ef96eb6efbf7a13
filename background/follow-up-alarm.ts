import { browser } from 'wxt/browser'
import { type FollowUpId, isStale } from '@/method/follow-ups'
import type { Call } from '@/storage/records/call'
import type { DueFollowUp } from '@/storage/records/due'
import { type AnyCommand } from '@/storage/records/dossier'
import { followUpId } from '@/storage/records/follow-up'
import { schedule } from '@/storage/schedule'
import type { CommandAnswer } from '@/storage/state'
import type { Store } from '@/storage/store'
import { clearNotification, showNotifications } from './notifications'
import { openFollowUps } from './open-follow-ups'
import { wakeAt } from './wake-at'

export const FOLLOW_UP_ALARM = 'follow-ups'

const RETRY_MS = 5 * 60_000
/** How often one follow-up is shown, at most, while the browser runs. */
const TRIES = 2

/** What the alarm needs from the background. */
interface Around {
  store: Pick<Store, 'opened'>
  execute(command: AnyCommand): Promise<CommandAnswer>
  /** Every tab that is in a call. */
  meetingsInCall(): Promise<readonly unknown[]>
  now(): number
  onError(error: unknown): void
}

/**
 * Shows a notification for each follow-up at its time. There is one alarm, for the next follow-up. The alarm only
 * starts a look: the follow-ups are read from the database each time. So the result is the same after a restart,
 * after sleep, and if the browser lost the alarm.
 */
export function followUpAlarm({ store, execute, meetingsInCall, now, onError }: Around) {
  async function look(): Promise<void> {
    const { db } = await store.opened()
    if (!db) return wakeAt(FOLLOW_UP_ALARM, now() + RETRY_MS)
    const at = now()
    const { open: all, quietUntil } = await openFollowUps(db, at)
    // A notification names a company. Another company must not see it on a shared screen.
    const quiet = (await meetingsInCall()).length > 0 ? at + RETRY_MS : quietUntil
    const tries = await triesOfSession()
    const open = all.filter((one) => !isStale(one.dueAt, at) && (tries[keyOf(one)] ?? 0) < TRIES)
    const due = quiet > at ? [] : open.filter(({ dueAt }) => dueAt <= at)
    if (due.length > 0) await notify(due, tries, at)
    const next = open.find((one) => !due.includes(one))
    await (next
      ? wakeAt(FOLLOW_UP_ALARM, Math.max(next.dueAt, quiet))
      : browser.alarms.clear(FOLLOW_UP_ALARM))
  }

  /**
   * Shows the notifications. Each try is counted before its notification, for as long as the browser runs. If the
   * worker stops in between every time, then a follow-up is shown `TRIES` times. `notifiedFor` is written after the
   * notification. If that fails, then the notification is shown once more and replaces the first one.
   */
  async function notify(due: readonly DueFollowUp[], tries: Tries, at: number): Promise<void> {
    const tried: Tries = { ...tries }
    for (const one of due) tried[keyOf(one)] = (tries[keyOf(one)] ?? 0) + 1
    await browser.storage.session.set({ [SLOT]: tried })
    await showNotifications(due)
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
    if (error !== null) onError(error)
  })

  return {
    /** Reads the follow-ups in a second or two. Before that, the requests that wait for the worker are answered. */
    start: looking.touched,
    /** Reads the follow-ups now. Called by the alarm. */
    wake: looking.now,
    /** Called when a command is on disk. */
    written({ name, input }: AnyCommand): void {
      if (name === 'followUp.set' && input.done)
        clearNotification(input.companyId, followUpId(input.callId, input.step)).catch(onError)
      if (name === 'call.attend')
        clearNotification(
          input.companyId,
          followUpId(input.id, outdatedBy(input.attendance)),
        ).catch(onError)
      if (movesFollowUp({ name, input } as AnyCommand)) looking.touched()
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

/** The step that no longer applies. Its notification may be on the screen. */
const outdatedBy = (attendance: Call['attendance']): FollowUpId =>
  attendance === 'nobody' ? 'thank-you' : 'new-time'

/** The findings that change the plan of follow-ups. */
const fields = new Set(['next-date', 'verdict'])

/** The other commands that do. A note can be a to-do; while it is being typed it is none yet. */
const moving: ReadonlySet<string> = new Set([
  'call.settle',
  'call.end',
  'call.attend',
  'call.delete',
  'company.delete',
  'company.edit',
  'followUp.set',
  'note.keep',
  'note.edit',
  'note.delete',
] satisfies AnyCommand['name'][])

/** Whether a command changes which follow-ups there are, or when they are due. */
export function movesFollowUp({ name, input }: AnyCommand): boolean {
  if (name === 'finding.set' || name === 'finding.write') return fields.has(input.field)
  return moving.has(name)
}
