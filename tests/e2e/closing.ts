import type { BrowserContext } from '@playwright/test'
import { within } from './within'

const CLOSING_MS = 10_000

type Close = (reason?: string) => Promise<void>

/** How to close each browser that the running test has opened. Undefined between tests. */
let opened: Close[] | undefined

/** Starts the list of a test's browsers. @returns a function that closes all of them, and throws if one does not close */
export function closeAfterwards(): Close {
  const own: Close[] = []
  opened = own
  return async (reason) => {
    opened = undefined
    const outcomes = await Promise.allSettled(own.map((close) => close(reason)))
    const problems = outcomes.filter((outcome) => outcome.status === 'rejected')
    if (problems.length > 0) throw problems[0]!.reason
  }
}

/**
 * @returns a function that closes a browser. If the browser does not answer, the function kills it and
 *   throws: a browser that hangs is an error.
 */
export async function closerOf(context: BrowserContext): Promise<Close> {
  const pid = await processOf(context)
  let closing: Promise<void> | undefined
  const close: Close = (reason) => (closing ??= closeOrKill(context, pid, reason))
  afterTest(close)
  return close
}

async function closeOrKill(context: BrowserContext, pid: number, reason?: string): Promise<void> {
  const closed = context.close(reason ? { reason } : undefined)
  try {
    await within(CLOSING_MS, `Chromium (process ${pid}) did not close, and was killed`, closed)
  } catch (error) {
    // The negative number is the process group: the browser and all that it started.
    process.kill(-pid, 'SIGKILL')
    throw error
  }
}

/** Closes a browser after the running test, if the test has not closed it. */
export function afterTest(close: Close): void {
  if (!opened)
    throw new Error('A browser is closed after its test only by the `test` of tests/e2e/test.ts')
  opened.push(close)
}

async function processOf(context: BrowserContext): Promise<number> {
  const devTools = await context.browser()?.newBrowserCDPSession()
  const answer = await devTools?.send('SystemInfo.getProcessInfo')
  await devTools?.detach()
  const browser = answer?.processInfo.find(({ type }) => type === 'browser')
  if (!browser) throw new Error('The browser does not say its process')
  return browser.id
}
