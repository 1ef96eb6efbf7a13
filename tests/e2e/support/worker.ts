import type { BrowserContext, Frame, Page } from '@playwright/test'
import { dockedPanel } from '../browser'
import { within } from '../within'

/**
 * Stops the worker just after each request of the panel, until `unanswered` requests have got no
 * answer. The next request starts the worker again.
 */
export async function stopWorkersInMidCommand(page: Page, unanswered: number): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('ServiceWorker.enable')
  let missed = 0
  const enough = new Promise<void>((resolve) => {
    void page.exposeFunction('requestUnanswered', () => {
      missed += 1
      if (missed === unanswered) resolve()
    })
  })
  await page.exposeFunction('requestSent', async () => {
    if (missed < unanswered) await devTools.send('ServiceWorker.stopAllWorkers')
  })
  const panel = await dockedPanel(page)
  await panel.evaluate(() => {
    const { requestSent, requestUnanswered } = globalThis as unknown as Record<string, () => void>
    const { runtime } = chrome
    const send: (message: unknown) => Promise<unknown> = runtime.sendMessage.bind(runtime)
    Object.assign(runtime, {
      async sendMessage(message: unknown) {
        const reply = send(message)
        requestSent?.()
        try {
          return await reply
        } catch (error) {
          requestUnanswered?.()
          throw error
        }
      },
    })
  })
  await within(30_000, `Fewer than ${unanswered} requests went unanswered`, enough)
}

/**
 * Updates the extension and waits until it is back. It is away for some 50 ms, and a page that loads then
 * has no panel until its next load.
 */
export async function untilUpdated<T>(
  context: BrowserContext,
  update: () => Promise<T>,
): Promise<T> {
  const back = context.waitForEvent('serviceworker', { timeout: 15_000 })
  const [updated] = await Promise.all([update(), back])
  return updated
}

/** Reloads the extension, as the browser does to update it. @returns UTC milliseconds of it */
export function reload(panel: Frame): Promise<number> {
  return panel.evaluate(() => {
    chrome.runtime.reload()
    return Date.now()
  })
}

/**
 * Reloads the extension when the panel has just sent something. Chromium mostly reports that nobody received
 * such a message. If the message was sent some 5 ms after the reload began, Chromium reported nothing in 8 s.
 * Here it never reports anything, which is the worse of the two.
 */
export function reloadInMidCommand(panel: Frame): Promise<number> {
  return panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { runtime } = chrome
        const send: (message: unknown) => Promise<unknown> = runtime.sendMessage.bind(runtime)
        Object.assign(runtime, {
          sendMessage(message: unknown) {
            send(message).catch(() => {})
            runtime.reload()
            resolve(Date.now())
            return new Promise(() => {})
          },
        })
      }),
  )
}
