import type { BrowserContext } from '@playwright/test'
import { within } from './within'

const CLOSING_MS = 10_000

type Close = (reason?: string) => Promise<void>

/** What the running test has opened; undefined between tests. */
let opened: Close[] | undefined

/** Begins to count a test's browsers. @returns what closes all of them, and tells of every one that did not close */
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
 * @returns what closes a browser. One that does not answer is killed, and that is an error: a browser that
 *   hangs is to be seen.
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
    // With what it has started: each browser is a process group of its own.
    process.kill(-pid, 'SIGKILL')
    throw error
  }
}

/** Has a browser closed when the running test is over, whether or not the test has done so. */
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
  if (!browser) throw new Error('The browser does not tell its process')
  return browser.id
}
