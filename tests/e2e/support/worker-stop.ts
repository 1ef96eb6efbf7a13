import type { Page } from '@playwright/test'
import { dockedPanel } from '../browser'

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
    const send = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>
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
