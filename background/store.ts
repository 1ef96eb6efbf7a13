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
    // Missing in a worker that is started too early, see entrypoints/background.ts. Such a worker opens nothing.
    local: browser.storage?.local,
    session: browser.storage?.session,
    checkpoint: checkpointIn(() => navigator.storage.getDirectory()),
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  },
  () => announce({ kind: 'database' }),
)
