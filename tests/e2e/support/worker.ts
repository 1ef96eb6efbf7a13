import type { Frame, Page } from '@playwright/test'
import { type CandidBrowser, dockedPanel } from '../browser'

/**
 * Stops the service worker again and again just after the panel has asked something of it, until that
 * many requests have gone unanswered. To a stopped worker the next request is the one that starts it.
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
  await enough
}

/** Reloads the extension, as the browser does to update it. @returns UTC milliseconds of it */
export async function reloadFromWorker({ worker }: CandidBrowser): Promise<number> {
  const at = Date.now()
  // The worker ends before it could answer.
  await worker
    .evaluate(() => chrome.runtime.reload())
    .then(
      () => console.log('answered'),
      (e) => console.log(String(e)),
    )
  return at
}

/** Reloads the extension when the panel has just sent something that is not answered yet. */
export function reloadInMidCommand(_browser: CandidBrowser, panel: Frame): Promise<number> {
  return panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { runtime } = chrome
        const send: (message: unknown) => Promise<unknown> = runtime.sendMessage.bind(runtime)
        Object.assign(runtime, {
          sendMessage(message: unknown) {
            const reply = send(message)
            Object.assign(runtime, { sendMessage: send })
            runtime.reload()
            resolve(Date.now())
            return reply
          },
        })
      }),
  )
}
