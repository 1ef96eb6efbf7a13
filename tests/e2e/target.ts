import { writeFile } from 'node:fs/promises'
import type { BrowserContext, CDPSession } from '@playwright/test'
import { within } from './within'

const APPEARING_MS = 15_000
const ANSWERING_MS = 15_000

interface TargetInfo {
  targetId: string
  type: string
  url: string
}

/** A page that Playwright does not count among a context's pages: the popup, the browser's side panel. */
export interface Target {
  /** Runs an expression in it. */
  evaluate<T>(expression: string): Promise<T>
  send(method: string, params?: object): Promise<Record<string, unknown>>
  /** Sets the size of the page. Without a display it may have none. */
  resize(width: number, height: number): Promise<void>
  screenshot(path: string): Promise<void>
  /** Closes it as the candidate does, and waits until it is gone. */
  close(): Promise<void>
}

/** Waits for the target at an address of the extension and attaches to it. */
export async function attach(context: BrowserContext, pagePath: string): Promise<Target> {
  const browser = context.browser()
  if (!browser) throw new Error('The context has no browser to ask for its targets')
  const cdp = await browser.newBrowserCDPSession()
  const { targetId } = await within(
    APPEARING_MS,
    `${pagePath} was not opened`,
    appeared(cdp, pagePath),
  )
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false })
  const send = sender(cdp, sessionId)
  return {
    send,
    async evaluate<T>(expression: string) {
      const answer = (await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      })) as { result: { value: T }; exceptionDetails?: { exception?: { description: string } } }
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? expression)
      return answer.result.value
    },
    async resize(width, height) {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      })
    },
    async screenshot(path) {
      const { data } = await send('Page.captureScreenshot', { captureBeyondViewport: true })
      await writeFile(path, String(data), 'base64')
    },
    async close() {
      const gone = new Promise<void>((resolve) =>
        cdp.on('Target.targetDestroyed', (target) => {
          if (target.targetId === targetId) resolve()
        }),
      )
      await cdp.send('Target.closeTarget', { targetId })
      await within(ANSWERING_MS, `${pagePath} was not closed`, gone)
    },
  }
}

async function appeared(cdp: CDPSession, path: string): Promise<TargetInfo> {
  return new Promise((resolve, reject) => {
    const look = ({ targetInfo }: { targetInfo: TargetInfo }) => {
      const { type, url } = targetInfo
      if (type === 'page' && url.startsWith('chrome-extension://') && url.endsWith(path))
        resolve(targetInfo)
    }
    cdp.on('Target.targetCreated', look)
    cdp.on('Target.targetInfoChanged', look)
    // This also reports the targets that exist already.
    cdp.send('Target.setDiscoverTargets', { discover: true }).catch(reject)
  })
}

function sender(cdp: CDPSession, sessionId: string) {
  let last = 0
  const waiting = new Map<
    number,
    { resolve(result: Record<string, unknown>): void; reject(error: Error): void }
  >()
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const { id, result, error } = JSON.parse(event.message) as {
      id?: number
      result?: Record<string, unknown>
      error?: { message: string }
    }
    const asked = id === undefined ? undefined : waiting.get(id)
    if (!asked || id === undefined) return
    waiting.delete(id)
    if (error) asked.reject(new Error(error.message))
    else asked.resolve(result ?? {})
  })
  return async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = ++last
    const answer = new Promise<Record<string, unknown>>((resolve, reject) =>
      waiting.set(id, { resolve, reject }),
    )
    const message = JSON.stringify({ id, method, params })
    const sent = cdp.send('Target.sendMessageToTarget', { sessionId, message })
    const [result] = await within(
      ANSWERING_MS,
      `No answer to ${message.slice(0, 200)}`,
      Promise.all([answer, sent]),
    )
    return result
  }
}
