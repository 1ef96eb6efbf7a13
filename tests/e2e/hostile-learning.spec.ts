import type { Page } from '@playwright/test'
import { text } from '@/locales/text'
import { shareEvent } from '@/meetings/share-event'
import { openBrowser } from './browser'
import { callPlatforms, everyPlatform } from './call-platforms'
import { openCall } from './panel'
import { expect, rareUnless, test } from './test'
import { looksAt } from './ticks'

const zoom = callPlatforms.zoom.link

/** What V8 tells `Error.prepareStackTrace` of each function on the stack. */
interface CallSite {
  getFileName(): string | null
  getScriptNameOrSourceURL(): string | null
  getEvalOrigin(): string | undefined
  getFunction(): unknown
  toString(): string
}

/**
 * Makes the page note every stack, call site and file name that it gets. It listens to what Candid dispatches, gives
 * arguments that run its own code, and replaces what a script may use: promises, events, iteration, options.
 */
async function noteEverything(page: Page): Promise<void> {
  await page.evaluate((event) => {
    const noted: string[] = []
    Object.assign(window, { noted })
    const sitesOf = (_: Error, sites: CallSite[]) => {
      const parts = sites.flatMap((site) => [
        site.getFileName(),
        site.getScriptNameOrSourceURL(),
        site.getEvalOrigin(),
        String(site.getFunction()),
        site.toString(),
      ])
      return parts.join('\n')
    }
    const note = (what: string) => {
      Error.stackTraceLimit = Infinity
      noted.push(`${what}: ${new Error(what).stack}`)
      const before = Error.prepareStackTrace
      Error.prepareStackTrace = sitesOf as never
      noted.push(`${what}: ${new Error(what).stack}`)
      const target = { stack: '' }
      Error.captureStackTrace(target)
      noted.push(`${what}: ${target.stack}`)
      Error.prepareStackTrace = before
    }
    const noteError = (thrown: unknown) => {
      const { stack, message } = thrown as Error
      noted.push(
        `${message} ${stack} ${JSON.stringify(thrown, Object.getOwnPropertyNames(thrown))}`,
      )
    }
    const whenThrown = (run: () => unknown) => {
      for (const prepare of [undefined, sitesOf]) {
        const before = Error.prepareStackTrace
        Error.prepareStackTrace = prepare as never
        try {
          void Promise.resolve(run()).catch(noteError)
        } catch (error) {
          noteError(error)
        }
        Error.prepareStackTrace = before
      }
    }
    document.addEventListener(event, () => {
      note('the event')
      // A long frame. The browser then says which scripts ran in it.
      const until = performance.now() + 80
      while (performance.now() < until);
    })
    addEventListener('error', (failed) => noted.push(`${failed.filename} ${failed.message}`))
    addEventListener('unhandledrejection', ({ reason }) => noteError(reason))

    Object.assign(window, {
      async attack() {
        const media = navigator.mediaDevices
        const options = {
          get video() {
            note('an option')
            return true
          },
          preferCurrentTab: true,
        }
        const failing = {
          get video(): never {
            note('a failing option')
            throw new Error('of the page')
          },
        }
        whenThrown(() => MediaDevices.prototype.getDisplayMedia.call({} as MediaDevices))
        whenThrown(() => media.getDisplayMedia(5 as never))
        whenThrown(() => media.getDisplayMedia(failing))
        whenThrown(() => MediaStreamTrack.prototype.clone.call({} as MediaStreamTrack))
        whenThrown(() => MediaStream.prototype.clone.call(5 as never))
        setTimeout(() => MediaStreamTrack.prototype.clone.call({} as MediaStreamTrack))
        void media.getDisplayMedia(5 as never)

        const getter = (holder: object, name: PropertyKey) => {
          const known = Object.getOwnPropertyDescriptor(holder, name)
          Object.defineProperty(holder, name, {
            configurable: true,
            get: () => (note(`get ${String(name)}`), known?.value as unknown),
            set(value: unknown) {
              Object.defineProperty(this, name, { value, configurable: true, writable: true })
            },
          })
          return () =>
            known
              ? Object.defineProperty(holder, name, known)
              : Reflect.deleteProperty(holder, name)
        }
        const back = [
          getter(Promise.prototype, 'constructor'),
          getter(Promise.prototype, 'then'),
          getter(Array.prototype, Symbol.iterator),
          getter(Array.prototype, '0'),
          getter(Function.prototype, 'bind'),
          getter(Function.prototype, 'call'),
          getter(EventTarget.prototype, 'dispatchEvent'),
          getter(window, 'MessageEvent'),
          getter(window, 'queueMicrotask'),
          getter(window, 'scheduler'),
          getter(MediaStream.prototype, 'getVideoTracks'),
          ...['source', 'data', 'bubbles', 'delay', 'signal', 'priority', 'apply'].map((name) =>
            getter(Object.prototype, name),
          ),
        ]
        const stream = await media.getDisplayMedia(options as DisplayMediaStreamOptions)
        stream.clone()
        for (const undo of back) undo()
        const [track] = stream.getVideoTracks()
        const copy = track!.clone()
        await new Promise((resolve) => setTimeout(resolve, 1500))
        for (const one of [track!, copy]) one.stop()
        await new Promise((resolve) => setTimeout(resolve, 1500))
      },
    })
  }, shareEvent)
}

/** All that the page has noted, and what it finds in its scripts, its methods and the browser's measurements. */
const known = (page: Page) =>
  page.evaluate(async () => {
    const measured: string[] = []
    const types = PerformanceObserver.supportedEntryTypes
    for (const type of types)
      await new Promise<void>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          measured.push(JSON.stringify(list.getEntries()))
        })
        observer.observe({ type, buffered: true })
        setTimeout(() => (observer.disconnect(), resolve()), 50)
      })
    return {
      noted: (window as unknown as { noted: string[] }).noted,
      measured,
      scripts: [...document.scripts].map(({ src }) => src),
      current: document.currentScript?.outerHTML,
      methods: [
        MediaDevices.prototype.getDisplayMedia,
        MediaStreamTrack.prototype.clone,
        MediaStream.prototype.clone,
        MediaStreamTrack.prototype.stop,
      ].map((method) => Function.prototype.toString.call(method)),
    }
  })

for (const { name: platform, link } of everyPlatform)
  test(
    `a page of ${platform} that notes every stack learns that it is watched, not by whom`,
    { tag: rareUnless(link === callPlatforms.meet.link) },
    async ({}, info) => {
      const args = ['--auto-accept-this-tab-capture']
      const browser = await openBrowser(info.outputPath('profile'), { args })
      const { page, panel } = await openCall(browser.context, link)
      await page.evaluate(() => window.standIn.show('in-call'))
      await panel.create({ name: 'Acme' })
      await noteEverything(page)
      // So many buttons make each look of the content script slow, and the browser measures slow scripts.
      await page.evaluate(() => {
        for (let n = 0; n < 5000; n += 1)
          document.body.append(Object.assign(document.createElement('button'), { hidden: true }))
      })
      await page.evaluate(() => (window as unknown as { attack(): Promise<void> }).attack())
      await page.evaluate(() => window.standIn.show('before'))
      await looksAt(page, browser)
      const { methods, ...all } = await known(page)
      expect(all.noted.length).toBeGreaterThan(30)
      const learned = JSON.stringify(all)
      const named = (names: string[]) => names.filter((name) => learned.includes(name))
      const places = ['an option', 'the event', 'Illegal invocation', 'of the page', 'sourceURL']
      expect(named(places)).toEqual(places)
      expect(
        named([browser.extensionId, 'chrome-extension', 'Acme', 'Candid', 'sharing.js']),
      ).toEqual([])
      // This is what it learns.
      const watched = 'function () { [native code] }'
      expect(methods).toEqual([watched, watched, watched, 'function stop() { [native code] }'])
      await browser.close()
    },
  )

test(
  'the panel shows nothing in a tab that a Zoom page leads to it, and its other pages do not open',
  { tag: '@rare' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const { page, panel } = await openCall(browser.context, zoom)
    await page.evaluate(() => window.standIn.show('in-call'))
    await panel.create({ name: 'Acme' })
    await panel.note('for nobody else')
    await expect(panel.notes).toHaveCount(1)
    const address = (path: string) => `chrome-extension://${browser.extensionId}/${path}`

    const openFromPage = async (path: string) => {
      const opened = browser.context.waitForEvent('page')
      await page.evaluate((url) => {
        const tab = open('about:blank')
        setTimeout(() => {
          if (tab) tab.location.href = url
        })
      }, address(path))
      return opened
    }
    for (const path of ['panel.html', `panel.html#${crypto.randomUUID()}`]) {
      const tab = await openFromPage(path)
      await tab.waitForURL(address(path))
      await tab.waitForLoadState('load')
      await tab.waitForTimeout(1000)
      expect((await tab.locator('body').innerText()).trim(), path).toBe('')
    }
    for (const path of ['side-panel.html', 'workspace.html', 'popup.html']) {
      const tab = await openFromPage(path)
      await tab.waitForTimeout(1000)
      expect(tab.url(), path).not.toContain(browser.extensionId)
    }
    // The candidate's own tab with the side panel's page works.
    const side = await browser.context.newPage()
    await side.goto(address('side-panel.html'))
    await expect(side.getByRole('heading', { level: 1 })).toHaveText('Acme')
    await expect(side.getByText(text.panel.picker.question)).toHaveCount(0)
    await browser.close()
  },
)
