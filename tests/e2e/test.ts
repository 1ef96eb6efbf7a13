import { test as base } from '@playwright/test'
import { closeAfterwards } from './closing'

export { expect } from '@playwright/test'

/**
 * A test in a real browser. Whatever browsers it has opened are closed after it, however it ends: what it
 * was waiting for when its time was up is then reported with its place in the test.
 */
export const test = base.extend<{ browsersClosed: void }>({
  browsersClosed: [
    async ({}, use, info) => {
      const closeAll = closeAfterwards()
      await use()
      await closeAll(info.status === 'timedOut' ? 'the test’s time is up' : 'the test has ended')
    },
    { auto: true, timeout: 60_000 },
  ],
})
