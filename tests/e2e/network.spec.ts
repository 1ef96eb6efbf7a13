import { text } from '@/locales/text'
import { type CandidBrowser, openBrowser } from './browser'
import { callPlatforms, everyPlatform } from './call-platforms'
import { cookieSettings } from './cookies'
import { countingProxy, submitAway, tryEveryWay } from './network-counter'
import { joinCall, openCall } from './panel'
import { attach, type Target } from './target'
import { expect, rareUnless, test } from './test'

const counter = 'counter.example'

/**
 * What Chromium asks for by itself, with the flags of these tests and without any extension: its own
 * services, and connections to the pages that the test opens. Autofill asks about the fields of a page.
 */
const chromiumItself = [
  /^accounts\.google\.com:443$/,
  /^(http:\/\/)?update\.googleapis\.com[:/]/,
  /^(http:\/\/)?(redirector|\w+)\.gvt1\.com[:/]/,
  /^content-autofill\.googleapis\.com:443$/,
  ...everyPlatform.map(({ link }) => new RegExp(`^${new URL(link).host}:443$`)),
]

const openPopup = async ({ context, worker }: CandidBrowser): Promise<Target> => {
  const opened = attach(context, '/popup.html')
  await worker.evaluate(() => chrome.action.openPopup())
  return opened
}

for (const { name, link, runsAll } of everyPlatform)
  test(
    `all of a ${name} call stays on the machine`,
    { tag: rareUnless(runsAll) },
    async ({}, info) => {
      const proxy = await countingProxy()
      const browser = await openBrowser(info.outputPath('profile'), { args: proxy.args })
      const asked: string[] = []
      browser.context.on('request', (request) => {
        const from = request.serviceWorker()?.url() ?? request.frame().url()
        if (from.startsWith('chrome-extension:')) asked.push(request.url())
      })
      const { page, frame, panel } = await openCall(browser.context, link)
      await panel.create({ name: 'Acme', role: 'Data engineer', person: 'Dana Kim' })
      await joinCall(browser, page, frame)
      await expect(panel.clock).toBeVisible()
      await panel.item(text.items['used-their-name']).check()
      await panel.note('$ not below 83 thousand')
      await panel.chip(text.prompts['found-us'].ask).click()
      await frame
        .getByRole('textbox', { name: text.panel.prompts.yourPoints })
        .fill('A friend works there')
      await expect(panel.state).toHaveText(text.saveState.saved)
      const popup = await openPopup(browser)
      await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('Acme')
      await page.evaluate(() => window.standIn.show('left'))
      await expect(panel.ended).toBeVisible()
      await browser.close()
      expect(browser.calls.strayRequests).toEqual([])
      expect(proxy.seen.filter((url) => !chromiumItself.some((own) => own.test(url)))).toEqual([])
      expect(asked.length, 'requests of the panel for its own files').toBeGreaterThan(0)
      expect(asked.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([])
      await proxy.close()
    },
  )

for (const cookies of cookieSettings)
  test(`notes stay on the machine, whatever code runs in the panel, the popup or the worker, third-party cookies ${cookies}`, async ({}, info) => {
    const proxy = await countingProxy()
    const browser = await openBrowser(info.outputPath('profile'), { cookies, args: proxy.args })
    // Requests to the counter go on to the proxy. Without this the routes of the call pages abort them.
    await browser.context.route(`https://*.${counter}/**`, (route) => route.continue())
    const { page, frame, panel } = await openCall(
      browser.context,
      `${callPlatforms.zoom.link}#in-call`,
    )
    await panel.create({ name: 'Acme' })
    const arrived = () => proxy.seen.filter((url) => url.includes(counter))
    /** Chromium opens a connection for a frame or a form before it asks the policy. Nothing is sent over it. */
    const notMerelyOpened = (url: string) => !/^(frame|form)\./.test(url)

    expect(await frame.evaluate(tryEveryWay, counter), 'in the panel').toEqual([])
    expect(await browser.worker.evaluate(tryEveryWay, counter), 'in the worker').toEqual([])
    const popup = await openPopup(browser)
    const inPopup = `(${tryEveryWay.toString()})('${counter}')`
    expect(await popup.evaluate(inPopup), 'in the popup').toEqual([])
    expect(await frame.evaluate(submitAway, counter)).toBe('form-action')
    await panel.note('still there')
    await expect(panel.notes).toHaveCount(1)
    expect(arrived().filter(notMerelyOpened)).toEqual([])
    expect(browser.calls.strayRequests).toEqual([])

    // The counting works: the same requests arrive from a page without such a policy.
    await page.evaluate(tryEveryWay, counter)
    const ways = new Set(arrived().map((url) => url.split('.')[0]))
    for (const way of ['fetch', 'xhr', 'socket', 'beacon', 'image'])
      expect([...ways]).toContain(way)
    await browser.close()
    await proxy.close()
  })
