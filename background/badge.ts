import { browser } from 'wxt/browser'
import type { AnyCommand } from '@/storage/records/dossier'
import { schedule } from '@/storage/schedule'
import type { Store } from '@/storage/store'
import { movesFollowUp } from './follow-up-alarm'
import { dueToday, nextMidnight } from './home'
import { wakeAt } from './wake-at'

export const DAY_ALARM = 'day'

/** White on it has a contrast of 7 to 1. */
const COLOUR = '#1f6350'

interface Around {
  store: Pick<Store, 'opened'>
  now(): number
  onError(error: unknown): void
}

/** Keeps the number of follow-ups that are due today on the extension's sign in the browser's bar. */
export function badge({ store, now, onError }: Around) {
  async function count(): Promise<void> {
    const { db } = await store.opened()
    // While it is brought back, the last number stays. The schedule tries again.
    if (!db) throw new Error('The database is not open')
    const due = await dueToday(db, now())
    await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) })
    if (due > 0) await browser.action.setBadgeBackgroundColor({ color: COLOUR })
    await wakeAt(DAY_ALARM, nextMidnight(now()))
  }

  const counting = schedule(count, (error) => {
    if (error !== null) onError(error)
  })

  return {
    /** Counts in a second or two. */
    start: counting.touched,
    /** Counts now. Called by the alarm at midnight. */
    wake: counting.now,
    /** Called when a command is on disk. */
    written(command: AnyCommand): void {
      if (movesFollowUp(command)) counting.touched()
    },
  }
}
