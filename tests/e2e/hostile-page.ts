import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { within } from './within'

/** The events that a call page has received. `listenFromTheBeginning` fills it. */
export interface Received {
  received: string[]
}

/**
 * Makes every page of the context record what an extension may send to it, before any script of the page
 * runs: messages, the events of WXT's content scripts, and reports on the page's policy.
 */
export async function listenFromTheBeginning(context: BrowserContext, extensionId: string) {
  await context.addInitScript((id) => {
    if (!location.protocol.startsWith('http')) return
    const received: string[] = []
    Object.assign(globalThis, { received })
    const names = ['content-script-started', 'locationchange'].flatMap((name) => [
      `wxt:${name}`,
      `${id}:call:wxt:${name}`,
      `${id}:content:wxt:${name}`,
    ])
    const events = ['message', 'messageerror', 'securitypolicyviolation', ...names]
    for (const target of [window, document])
      for (const name of events)
        target.addEventListener(name, (event) => received.push(event.type), true)
    // Content scripts share the page's elements, but not its functions. Only a script of the page gets here.
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function attachShadow(init) {
      received.push('attachShadow')
      return attach.call(this, init)
    }
  }, extensionId)
}

/** All that a script of the page can know of frames, shadow roots and the extension. */
export const lookAround = (page: Page, extensionId: string) =>
  page.evaluate((id) => {
    const all = [...document.querySelectorAll('*')]
    const readable = [
      document.documentElement.outerHTML,
      document.documentElement.innerText,
      JSON.stringify(performance.getEntries()),
      JSON.stringify(all.map((element) => [...element.attributes].map(({ value }) => value))),
    ].join('\n')
    return {
      received: (globalThis as unknown as Received).received,
      frames: [...document.querySelectorAll('iframe, frame, object, embed')].map(({ id }) => id),
      windows: window.length,
      openRoots: all.filter((element) => element.shadowRoot).length,
      namesTheExtension: readable.includes(id) || readable.includes('chrome-extension'),
      namesTheCompany: readable.includes('Acme'),
    }
  }, extensionId)

/** The world of Candid's content script in a page. An attacker who controls the page's process can use it. */
export async function contentScript(page: Page) {
  const devTools = await page.context().newCDPSession(page)
  const contextId = await within(
    15_000,
    'Candid’s content script has no world in the page',
    isolatedWorld(devTools),
  )
  return {
    /** The value of an expression in that world, or the message of the error that it throws. */
    async evaluate(expression: string): Promise<unknown> {
      const { result, exceptionDetails } = await devTools.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      })
      return exceptionDetails
        ? `thrown: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`
        : result.value
    },
    async ask(request: string, input: unknown): Promise<unknown> {
      const message = JSON.stringify({ request, input })
      return this.evaluate(`chrome.runtime.sendMessage(${message})`)
    },
  }
}

/** The one in the top document: a script that looks into a frame of the same site has a world there, too. */
async function isolatedWorld(devTools: CDPSession): Promise<number> {
  const { frameTree } = await devTools.send('Page.getFrameTree')
  return new Promise((resolve, reject) => {
    devTools.on('Runtime.executionContextCreated', ({ context }) => {
      const { type, frameId } = (context.auxData ?? {}) as { type?: string; frameId?: string }
      const isOurs = type === 'isolated' && context.name === 'Candid'
      if (isOurs && frameId === frameTree.frame.id) resolve(context.id)
    })
    devTools.send('Runtime.enable').catch(reject)
  })
}
