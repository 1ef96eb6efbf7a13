import type { Page } from '@playwright/test'
import { shareEvent } from '@/meetings/share-event'
import { openBrowser } from './browser'
import { dockHost } from './dock-parts'
import { openCall } from './panel'
import { knownOfTabs, looksAt } from './ticks'
import { expect, rareUnless, test } from './test'

const meet = 'https://meet.google.com/abc-defg-hij#in-call'
const zoom = 'https://app.zoom.us/wc/12345678901/join'
const acceptsThisTab = ['--auto-accept-this-tab-capture']

/** Looks at the dock twenty times a second, and says whether it was ever shown. */
async function watchDock(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    const look = () => {
      const host = document.querySelector('html > div')
      if (host && host.getBoundingClientRect().width > 0) Object.assign(window, { dockShown: true })
    }
    Object.assign(window, { dockShown: false })
    setInterval(look, 50)
  })
  return () => page.evaluate(() => (window as unknown as { dockShown: boolean }).dockShown)
}

test('the panel stays hidden while the share goes on, whatever else the page shows', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'), { args: acceptsThisTab })
  const { page, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  expect(await page.evaluate(() => window.standIn.share())).toBe('shared')
  await expect(dockHost(page)).toBeHidden()
  const wasShown = await watchDock(page)

  await test.step('the call’s elements are away for longer than its grace', async () => {
    await page.evaluate(() => document.body.lastElementChild!.replaceChildren())
    await expect.poll(() => knownOfTabs(browser), { timeout: 15_000 }).toContain('"left"')
    await page.evaluate(() => window.standIn.show('in-call'))
    await expect.poll(() => knownOfTabs(browser)).toContain('"in-call"')
  })
  await test.step('the page forges the events of its own end', async () => {
    await page.evaluate(() => {
      for (const name of ['pagehide', 'pageshow', 'beforeunload', 'unload', 'visibilitychange'])
        for (const target of [window, document]) target.dispatchEvent(new Event(name))
    })
    await looksAt(page, browser)
    expect(await knownOfTabs(browser)).toContain('"in-call"')
  })
  await test.step('the page goes to the next call without loading, and leaves it', async () => {
    await page.evaluate(() => window.standIn.goTo('/xyz-xyzz-xyz'))
    await page.evaluate(() => window.standIn.show('in-call'))
    await expect.poll(() => knownOfTabs(browser), { timeout: 15_000 }).toContain('xyz-xyzz-xyz')
    await looksAt(page, browser)
    await page.evaluate(() => window.standIn.show('left'))
    await expect.poll(() => knownOfTabs(browser), { timeout: 15_000 }).toContain('"left"')
    await page.waitForTimeout(1500)
  })
  expect(await wasShown()).toBe(false)
  await expect(dockHost(page)).toBeHidden()
  await page.evaluate(() => window.standIn.stopSharing())
  await expect(dockHost(page)).toBeVisible()
  await browser.close()
})

test('the panel is hidden until the last copy of the picture ends, however it was made and ended', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'), { args: acceptsThisTab })
  const { page, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  await page.evaluate(async () => {
    const stream = await navigator.mediaDevices.getDisplayMedia({
      video: true,
      preferCurrentTab: true,
    } as DisplayMediaStreamOptions)
    const [track] = stream.getVideoTracks() as [MediaStreamTrack]
    const copies = [
      MediaStreamTrack.prototype.clone.call(track),
      ...MediaStream.prototype.clone.call(stream).getTracks(),
      ...new MediaStream(stream.getTracks()).clone().getTracks(),
    ]
    Object.assign(window, { tracks: [track, ...copies] })
  })
  const live = 4
  for (let n = 0; n < live; n += 1) {
    await looksAt(page, browser)
    await expect(dockHost(page), `${live - n} pictures are live`).toBeHidden()
    await page.evaluate(() => {
      const { tracks } = window as unknown as { tracks: MediaStreamTrack[] }
      MediaStreamTrack.prototype.stop.call(tracks.shift()!)
    })
  }
  await expect(dockHost(page)).toBeVisible()
  await browser.close()
})

for (const [act, end] of Object.entries({
  'is removed': (page: Page) => page.locator('iframe').evaluate((frame) => frame.remove()),
  'is reloaded': (page: Page) =>
    page
      .locator('iframe')
      .evaluate((frame: HTMLIFrameElement) => frame.contentWindow!.location.reload()),
  'goes to another page': (page: Page) =>
    page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      frame.src = '/pricing'
    }),
}))
  test(
    `the panel comes back when the frame that shares ${act}`,
    { tag: rareUnless(act === 'is removed') },
    async ({}, info) => {
      const browser = await openBrowser(info.outputPath('profile'), { args: acceptsThisTab })
      const { page, panel } = await openCall(browser.context, zoom)
      await page.evaluate(() => window.standIn.show('in-call'))
      await panel.create({ name: 'Acme' })
      // The share that the page's own bar shows is another sign, and goes with the frame.
      const shared = await page.locator('iframe').evaluate(async (frame: HTMLIFrameElement) => {
        const stream = await frame.contentWindow!.navigator.mediaDevices.getDisplayMedia({
          video: true,
          preferCurrentTab: true,
        } as DisplayMediaStreamOptions)
        return stream.getVideoTracks().length
      })
      expect(shared).toBe(1)
      await expect(dockHost(page)).toBeHidden()
      await looksAt(page, browser)
      await expect(dockHost(page)).toBeHidden()
      await end(page)
      await expect(dockHost(page)).toBeVisible()
      await browser.close()
    },
  )

test(
  'a page that forges thousands of events ends no call and keeps no panel from answering',
  { tag: '@rare' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const { page, panel } = await openCall(browser.context, meet)
    await panel.create({ name: 'Acme' })
    await expect(panel.clock).toBeVisible()
    await page.evaluate((name) => {
      for (let n = 0; n < 30_000; n += 1) dispatchEvent(new Event('pagehide'))
      for (let n = 0; n < 30_000; n += 1)
        document.dispatchEvent(new MessageEvent(name, { data: n % 2 === 0, source: window }))
    }, shareEvent)
    await looksAt(page, browser)
    await expect(dockHost(page)).toBeVisible()
    const before = Date.now()
    await panel.note('still here')
    await expect(panel.notes).toHaveCount(1)
    expect(Date.now() - before).toBeLessThan(2000)
    expect(await knownOfTabs(browser)).toContain('"in-call"')
    await browser.close()
  },
)
