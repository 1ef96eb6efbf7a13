import { test as base } from '@playwright/test'
import { closeAfterwards } from './closing'

export { expect } from '@playwright/test'

/**
 * A test in a real browser. All browsers that it opened are closed after it, however it ends. If its time
 * is up, the closing makes what it waited for fail, and the report shows the place in the test.
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

/**
 * The tag of a test that is repeated with a second platform, or with a further way to the same end: only the first runs
 * in `npm test`. See playwright.config.ts.
 */
export const rareUnless = (isFirst: boolean): string[] => (isFirst ? [] : ['@rare'])
