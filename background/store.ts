import { browser } from 'wxt/browser'
import { checkpointIn } from '@/storage/checkpoint'
import { allBuckets, factoryAt, hasBuckets } from '@/storage/database-place'
import { candidStore } from '@/storage/store'
import { announce } from './announce'

/** A surface hears within this time. */
const HEARD_MS = 300

/** Everything was deleted: so are the alarms, the notifications and the sign, and every surface begins anew. */
async function clearOutside(): Promise<void> {
  await browser.alarms.clearAll()
  const shown = Object.keys(await browser.notifications.getAll())
  await Promise.all(shown.map((id) => browser.notifications.clear(id)))
  await browser.action.setBadgeText({ text: '' })
  announce({ kind: 'emptied' })
  await new Promise((resolve) => setTimeout(resolve, HEARD_MS))
}

/** The one store. Only the background opens the database. */
export const store = candidStore(
  {
    factoryAt,
    hasBuckets: hasBuckets(),
    // A worker that is started too early has no `storage`, see entrypoints/background.ts. It opens nothing.
    local: browser.storage?.local,
    session: browser.storage?.session,
    checkpoint: checkpointIn(() => navigator.storage.getDirectory?.()),
    buckets: allBuckets,
    clearOutside,
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  },
  () => announce({ kind: 'database' }),
)
