import { text } from '@/locales/text'
import { dockedPanel, openBrowser } from './browser'
import { callPlatforms, everyPlatform } from './call-platforms'
import { clickOn, coveredControls, dockHost, dockParts, pointerReaches } from './dock-parts'
import { openCall, panelIn } from './panel'
import { expect, test } from './test'
import { knownOfTabs } from './ticks'
import { hold } from './together-hold'

const meet = callPlatforms.meet.link
const zoom = callPlatforms.zoom.link
const { header } = text.panel

for (const { name, link } of everyPlatform)
  test(`the panel stands beside every moment of a ${name} call, and covers none of its controls`, async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const { page, frame, panel } = await openCall(browser.context, link)
    const { handle } = await dockParts(page)
    await panel.create({ name: 'Acme' })
    await panel.note('before they came')
    const isBesideTheCall = async (begun: boolean) => {
      await expect(panel.notes).toHaveCount(1)
      await expect(panel.clock).toHaveCount(begun ? 1 : 0)
    }

    await test.step('the panel is there before the call and in it', async () => {
      await page.evaluate(() => window.standIn.show('lobby'))
      await isBesideTheCall(false)
      await page.evaluate(() => window.standIn.show('in-call'))
      await isBesideTheCall(true)
    })
    await test.step('the dock covers no control, open or collapsed, in two languages', async () => {
      for (const language of ['en', 'de'] as const) {
        await page.evaluate((to) => window.standIn.language(to), language)
        // In German the window is half as wide, so the dock stands over the middle of the toolbar.
        await page.setViewportSize({ width: language === 'de' ? 720 : 1280, height: 600 })
        expect(await coveredControls(page), 'under the open dock').toEqual([])
        await pointerReaches(page, frame)
        await frame.getByRole('button', { name: text.dock.collapse }).click()
        await handle.box()
        expect(await coveredControls(page), 'under the handle').toEqual([])
        await clickOn(page, await handle.box())
        const side = { name: language === 'en' ? text.dock.toLeft : text.dock.toRight }
        await pointerReaches(page, frame)
        await panelIn(frame).openMenu()
        await frame.getByRole('button', side).click()
      }
      // The check works: a dock over the whole page covers controls.
      const style = await page.addStyleTag({ content: 'html > div { inset: 0 !important }' })
      expect(await coveredControls(page)).not.toEqual([])
      await style.evaluate((element) => (element as HTMLStyleElement).remove())
    })

    await test.step('captions, full screen and a folded toolbar change nothing', async () => {
      await page.evaluate(() => {
        window.standIn.caption('Mara Lindqvist', 'We are growing')
        window.standIn.recreateCaptions()
        window.standIn.fullscreen()
        window.standIn.toggleToolbar()
      })
      await isBesideTheCall(true)
      await expect(panelIn(frame).ended).toHaveCount(0)
    })

    await test.step('the panel is there after the call', async () => {
      await page.evaluate(() => window.standIn.show('left'))
      await expect(panel.ended).toBeVisible()
      await expect(panel.notes).toHaveCount(1)
      if (link === zoom) {
        expect(page.url()).toContain('/wc/leave')
        await page.goto('https://app.zoom.us/wc/home')
        const home = panelIn(await dockedPanel(page))
        await expect(home.company).toHaveText('Acme')
        await expect(home.notes).toHaveCount(1)
      }
    })
  })

test(
  'a call that the host ended is shown as ended, and its panel stays',
  { tag: '@rare' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const onMeet = await openCall(browser.context, `${meet}#in-call`)
    await onMeet.panel.create({ name: 'Acme' })
    await onMeet.page.evaluate(() => window.standIn.hostEnds())
    await expect(onMeet.panel.ended).toBeVisible()
    await expect(onMeet.panel.company).toHaveText('Acme')

    const onZoom = await openCall(browser.context, zoom)
    await onZoom.page.evaluate(() => window.standIn.show('in-call'))
    await onZoom.panel.create({ name: 'Borealis' })
    await expect(onZoom.panel.clock).toBeVisible()
    const gone = onZoom.page.waitForURL('**/wc/home**')
    await onZoom.page.evaluate(() => window.standIn.hostEnds(500))
    await gone
    const home = await dockedPanel(onZoom.page)
    await expect(panelIn(home).ended).toBeVisible()
    await expect(panelIn(home).company).toHaveText('Borealis')
  },
)

test('a call joined while its company is being added is timed', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  const { search, create } = text.panel.picker
  await frame.getByRole('textbox', { name: search }).fill('Acme')
  const commands = await hold(frame, 'command', 'requests')
  await frame.getByRole('button', { name: create('Acme') }).click()
  await page.evaluate(() => window.standIn.show('in-call'))
  await expect.poll(() => knownOfTabs(browser)).toContain('"in-call"')
  await commands.release()
  await expect(panel.company).toHaveText('Acme')
  await expect(panel.clock).toBeVisible()
})

test('the dock stands only in pages with a call', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const others = ['https://meet.google.com/landing', 'https://zoom.us/pricing']
  const pages = await Promise.all(
    others.map(async (address) => {
      const page = await browser.context.newPage()
      await page.goto(address)
      return page
    }),
  )
  // This call opens last. When it has its dock, Candid has looked at the other pages.
  const { panel } = await openCall(browser.context, `${meet}#in-call`)
  await panel.create({ name: 'Acme' })
  for (const other of pages) await expect(dockHost(other)).toHaveCount(0)
})

test('the panel asks beside an invitation to Zoom who the call is with', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  for (const host of ['us02web.zoom.us', 'zoom.us', 'zoom.com', 'acme.zoomgov.com']) {
    const page = await browser.context.newPage()
    await page.goto(`https://${host}/j/12345678901`)
    const dock = () => page.mainFrame().childFrames()[0]
    await expect.poll(() => dock()?.url(), host).toMatch(/^chrome-extension:/)
    await expect(dock()!.getByRole('heading', { level: 1 })).toHaveText(text.panel.picker.question)
  }
})

test('a call that may run in Zoom’s app is timed by hand beside the launcher, and by the page in the browser', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, 'https://zoom.us/j/12345678901')
  await panel.create({ name: 'Acme' })
  await expect(frame.getByText(header.elsewhereState(text.platforms.zoom))).toBeVisible()
  await frame.getByRole('button', { name: header.start }).click()
  await expect(panel.clock).toBeVisible()
  await expect(frame.getByText(header.elsewhereState(text.platforms.zoom))).toHaveCount(0)

  await page.getByRole('link').click()
  await page.waitForURL('**/wc/join/**')
  await page.evaluate(() => window.standIn.show('in-call'))
  await expect.poll(() => knownOfTabs(browser)).toContain('"in-call"')
  await expect(panelIn(await dockedPanel(page)).clock).toBeVisible()
})

test('a crashed panel comes back with its notes, here and beside the other calls', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const calls = [
    { ...(await openCall(browser.context, `${meet}#in-call`)), name: 'Acme' },
    {
      ...(await openCall(browser.context, 'https://meet.google.com/xyz-xyzz-xyz')),
      name: 'Cirrus',
    },
    { ...(await openCall(browser.context, zoom)), name: 'Borealis' },
  ]
  for (const { panel, name } of calls) {
    await panel.create({ name })
    await panel.note(`a note on ${name}`)
    await expect(panel.notes).toHaveCount(1)
  }
  const { page, frame } = calls[0]!
  const devTools = await browser.context.newCDPSession(frame)
  // A crashed frame does not answer.
  devTools.send('Page.crash').catch(() => undefined)
  await expect.poll(() => page.frames().includes(frame), { timeout: 15_000 }).toBe(false)
  for (const call of calls)
    await expect
      .poll(async () => {
        const again = panelIn(await dockedPanel(call.page))
        // A frame that is being removed cannot be read.
        return again.notes.first().textContent({ timeout: 500 }).catch(String)
      })
      .toContain(`a note on ${call.name}`)
})

test(
  'a call in a page that Candid cannot read is timed by hand',
  { tag: '@rare' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const { page, frame, panel } = await openCall(browser.context, meet)
    await panel.create({ name: 'Acme' })
    // Nothing that the sensor knows is left, as after a redesign of Meet's page.
    await page.evaluate(() => document.body.replaceChildren('Another Meet'))
    await expect(frame.getByText(header.unknownState)).toBeVisible({ timeout: 30_000 })
    await frame.getByRole('button', { name: header.start }).click()
    await expect(panel.clock).toBeVisible()
    await panel.note('timed by hand')
    await expect(panel.notes).toContainText('0:0')
    await panelIn(frame).openMenu()
    await frame.getByRole('button', { name: header.end }).click()
    await panelIn(frame).openMenu()
    await expect(frame.getByRole('button', { name: header.resume })).toBeVisible()
  },
)
