import type { Frame, Page } from '@playwright/test'
import { text } from '@/locales/text'
import { openBrowser } from './browser'
import { cookieSettings } from './cookies'
import { dockParts } from './dock-parts'
import { joinCall, openCall } from './panel'
import { expect, test } from './test'

const meet = 'https://meet.google.com/abc-defg-hij#in-call'
const zoom = 'https://app.zoom.us/wc/12345678901/join'

/** What has become of a frame. It stays empty if its handshake was refused. */
async function outcomeOf(page: Page, frame: Frame, errors: string[]): Promise<string> {
  const seen = await frame.locator('body').innerText()
  if (seen.trim() !== '') return `shows: ${seen.slice(0, 60)}`
  return errors.some((error) => error.includes('No dock')) ? 'refused' : 'waiting'
}

/** Adds a frame with the panel's fixed address, as a script of the page can. */
async function frameThePanel(page: Page, address: string): Promise<Frame> {
  const element = await page.evaluateHandle((src) => {
    const made = document.createElement('iframe')
    Object.assign(made, { src, width: 400, height: 600 })
    document.body.append(made)
    return made
  }, address)
  return (await element.contentFrame())!
}

for (const cookies of cookieSettings)
  test(`a frame of the panel that a Zoom page adds stays empty, third-party cookies ${cookies}`, async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'), { cookies })
    const address = `chrome-extension://${browser.extensionId}/panel.html`
    const call = await openCall(browser.context, zoom)
    await joinCall(browser, call.page, call.frame)
    await call.panel.create({ name: 'Acme' })
    await call.panel.note('for nobody else')
    await expect(call.panel.notes).toHaveCount(1)

    const refusedIn = async (page: Page, src: string) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      const frame = await frameThePanel(page, src)
      await expect.poll(() => outcomeOf(page, frame, errors), src).toBe('refused')
    }
    for (const hash of ['', '#', `#${crypto.randomUUID()}`])
      await refusedIn(call.page, address + hash)
    await expect(call.panel.notes).toHaveCount(1)

    const noCall = await browser.context.newPage()
    await noCall.goto('https://us02web.zoom.us/pricing')
    await refusedIn(noCall, address)

    await call.frame.getByRole('button', { name: text.dock.collapse }).click()
    await (await dockParts(call.page)).handle.box()
    await call.page.reload()
    await (await dockParts(call.page)).handle.box()
    await refusedIn(call.page, address)
  })

test('the browser blocks the panel in every frame that Meet or another site adds', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  await browser.context.route('https://evil.example/**', (route) => {
    const framed = new URL(route.request().url()).searchParams.get('frame')
    return route.fulfill({
      contentType: 'text/html',
      body: framed ? `<iframe src="${framed}"></iframe>` : '<p>evil</p>',
    })
  })
  const address = `chrome-extension://${browser.extensionId}/panel.html`
  const { page, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  const evil = await browser.context.newPage()
  await evil.goto('https://evil.example/')
  for (const host of [page, evil]) {
    const fetched = await host.evaluate((url) => fetch(url).then(String, String), address)
    expect(fetched).toBe('TypeError: Failed to fetch')
    const frame = await frameThePanel(host, address)
    await expect.poll(() => frame.url()).toBe('chrome-error://chromewebdata/')
  }
  // A page of Zoom may frame the panel. Here another site frames that page of Zoom.
  await evil.goto('https://evil.example/?frame=https://app.zoom.us/pricing')
  const within = evil.frames().find((frame) => frame.url().startsWith('https://app.zoom.us'))!
  await within.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }))
  }, address)
  await expect.poll(() => within.childFrames()[0]?.url()).toBe('chrome-error://chromewebdata/')
  await expect(panel.company).toHaveText('Acme')
})
