import { browser } from 'wxt/browser'
import { checkpointIn } from '@/storage/checkpoint'
import { factoryAt, hasBuckets } from '@/storage/database-place'
import { candidStore } from '@/storage/store'
import { announce } from './announce'

/** The one store. Only the background opens the database. */
export const store = candidStore(
  {
    factoryAt,
    hasBuckets: hasBuckets(),
    // A worker that is started too early has no `storage`, see entrypoints/background.ts. It opens nothing.
    local: browser.storage?.local,
    session: browser.storage?.session,
    checkpoint: checkpointIn(() => navigator.storage.getDirectory?.()),
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  },
  () => announce({ kind: 'database' }),
)
