import type { BrowserContext, Page } from '@playwright/test'
import { text } from '@/locales/text'
import { shareEvent } from '@/meetings/share-event'
import { whatAxeFinds } from './axe'
import { dockedPanel, openBrowser } from './browser'
import { callPlatforms, everyPlatform } from './call-platforms'
import { dockHost, dockParts, pointerReaches } from './dock-parts'
import { listenFromTheBeginning, lookAround } from './hostile-page'
import { openCall, panelIn } from './panel'
import { pressShortcut } from './shortcut'
import { openPage } from './open-page'
import { attach, type Target } from './target'
import { looksAt } from './ticks'
import { expect, test } from './test'

const meet = `${callPlatforms.meet.link}#in-call`
const zoom = callPlatforms.zoom.link
const { privacy } = text

/** With this switch, the browser's own getDisplayMedia opens no picker. It shares the tab that asks. */
const acceptsThisTab = ['--auto-accept-this-tab-capture']

interface Picker {
  closePicker(): void
}

/** Keeps the picker open until the test closes it. For the page it is the browser's own picker. */
async function holdPicker(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (!location.protocol.startsWith('http')) return
    const choose = MediaDevices.prototype.getDisplayMedia
    MediaDevices.prototype.getDisplayMedia = async function getDisplayMedia(options) {
      await new Promise<void>((closePicker) => Object.assign(window.top!, { closePicker }))
      return choose.call(this, options)
    }
  })
}

/** The call page asks to share. Resolves when the picker is open. `outcome` is the result of the share. */
async function openPicker(page: Page): Promise<{ outcome: Promise<string> }> {
  const outcome = page.evaluate(() => window.standIn.share())
  await page.waitForFunction(() => 'closePicker' in window)
  return { outcome }
}

const closePicker = (page: Page) =>
  page.evaluate(() => {
    const { closePicker: close } = window as unknown as Picker
    Reflect.deleteProperty(window, 'closePicker')
    close()
  })

async function join(page: Page): Promise<void> {
  await page.evaluate(() => window.standIn.show('in-call'))
}

const said = (side: Target) => side.evaluate<string>('document.body?.innerText ?? ""')
/** Presses a button of the side panel, once it is there: a menu's content may come a moment after its frame. */
async function press(side: Target, name: string): Promise<void> {
  const found = `[...document.querySelectorAll('button')].find(
    (button) => [button.textContent, button.ariaLabel].includes(${JSON.stringify(name)}))`
  await expect.poll(() => side.evaluate(`${found} !== undefined`), name).toBe(true)
  await side.evaluate(`${found}.click()`)
}

for (const { name, link } of everyPlatform)
  test(`the panel is hidden while ${name} shares the screen, and comes back with the draft`, async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'), { args: acceptsThisTab })
    await holdPicker(browser.context)
    const { page, frame, panel } = await openCall(browser.context, link)
    await panel.create({ name: 'Acme' })
    await join(page)
    await expect(panel.clock).toBeVisible()
    await panel.noteBox.pressSequentially('half a thou')
    const { handle } = await dockParts(page)
    const line = frame.getByText(privacy.wasHidden('0:0').split('0:0')[0]!)

    await test.step('a share hides the panel at once', async () => {
      const first = await openPicker(page)
      // The dock is hidden at once, before Candid looks again and before the picker is answered.
      expect(await dockHost(page).isHidden()).toBe(true)
      await closePicker(page)
      expect(await first.outcome).toBe('shared')
      // The line counts whole seconds, so the share lasts more than two.
      await looksAt(page, browser, 3)
      await expect(dockHost(page)).toBeHidden()
      expect(await handle.isThere()).toBe(false)
      // The frame is covered, too, in case the page shows it.
      await expect(frame.getByText(privacy.why.sharing)).toHaveCount(1)
      await expect(panel.noteBox).toHaveCount(0)
    })
    await test.step('the end of the share brings the panel back, with a line on the time hidden', async () => {
      await page.evaluate(() => window.standIn.stopSharing())
      await expect(dockHost(page)).toBeVisible()
      await expect(panel.noteBox).toHaveValue('half a thou')
      await expect(line).toBeVisible()
      expect(await line.textContent()).toMatch(/ 0:0[2-9] /)
    })

    await test.step('of two shares at once, the end of the last one brings the panel back', async () => {
      const second = await openPicker(page)
      await closePicker(page)
      const third = await openPicker(page)
      await closePicker(page)
      expect([await second.outcome, await third.outcome]).toEqual(['shared', 'shared'])
      await page.evaluate(() => window.standIn.stopSharing())
      await looksAt(page, browser)
      await expect(dockHost(page)).toBeHidden()
      await page.evaluate(() => window.standIn.stopSharing())
      await pointerReaches(page, frame)
      await frame.getByRole('button', { name: privacy.dismiss }).click()
      await expect(line).toHaveCount(0)
    })
    await test.step('a reload keeps the draft, but not the line', async () => {
      await page.reload()
      const reloaded = await dockedPanel(page)
      await expect(panelIn(reloaded).noteBox).toHaveValue('half a thou')
      await expect(reloaded.getByRole('button', { name: privacy.dismiss })).toHaveCount(0)
    })
    await browser.close()
  })

test('the panel comes back after a share that the browser refuses', async ({}, info) => {
  // The machine has no screen. The browser chooses the screen and cannot record it.
  const args = ['--use-fake-ui-for-media-stream', '--auto-select-desktop-capture-source=Screen']
  const browser = await openBrowser(info.outputPath('profile'), { args })
  await holdPicker(browser.context)
  const { page, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  await panel.noteBox.pressSequentially('half a thou')
  const { outcome } = await openPicker(page)
  expect(await dockHost(page).isHidden()).toBe(true)
  await closePicker(page)
  expect(await outcome).toMatch(/Error$/)
  await expect(dockHost(page)).toBeVisible()
  await expect(panel.noteBox).toHaveValue('half a thou')
  await browser.close()
})

test('the panel comes back after a share that the browser ends', async ({}, info) => {
  const args = ['--auto-select-tab-capture-source-by-title=The slides']
  const browser = await openBrowser(info.outputPath('profile'), { args })
  const { page, frame, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  const slides = await browser.context.newPage()
  await slides.goto('https://zoom.us/stand-in')
  await slides.evaluate(() => {
    document.title = 'The slides'
  })
  await page.bringToFront()
  const outcome = page.evaluate(() => window.standIn.share({ preferCurrentTab: false }))
  expect(await outcome).toBe('shared')
  await expect(dockHost(page)).toBeHidden()
  await slides.close()
  await expect(dockHost(page)).toBeVisible()
  await expect(frame.getByRole('button', { name: privacy.dismiss })).toBeVisible()
  await browser.close()
})

test('Zoom’s own bar for a share hides the panel until the bar goes or the call ends', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, panel } = await openCall(browser.context, zoom)
  await panel.create({ name: 'Acme' })
  await join(page)
  await expect(panel.clock).toBeVisible()
  await page.evaluate(() => window.standIn.sharer(true))
  await expect(dockHost(page)).toBeHidden()
  await page.evaluate(() => window.standIn.sharer(false))
  await expect(dockHost(page)).toBeVisible()
  await page.evaluate(() => window.standIn.sharer(true))
  await expect(dockHost(page)).toBeHidden()
  // The share ends with the call.
  await page.evaluate(() => window.standIn.show('left'))
  await expect(dockHost(page)).toBeVisible({ timeout: 10_000 })
  await browser.close()
})

test('the browser gives Candid the keys that it suggests', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const given = await browser.worker.evaluate(() => chrome.commands.getAll())
  const keys = Object.fromEntries(given.map(({ name, shortcut }) => [name, shortcut]))
  expect(keys).toMatchObject({
    'toggle-dock': 'Alt+Shift+K',
    'focus-note': 'Alt+Shift+J',
    'hide-now': 'Alt+Shift+H',
    'blank-card': 'Alt+Shift+U',
  })
  await browser.close()
})

test('one key hides all of Candid, and brings it back as it was', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'), { args: acceptsThisTab })
  const { page, frame, panel } = await openCall(browser.context, meet)
  const { handle } = await dockParts(page)
  const key = (command: string) => pressShortcut(browser, command)
  await panel.create({ name: 'Acme' })
  await panel.noteBox.pressSequentially('half a thou')

  await test.step('the key hides the open dock', async () => {
    await key('hide-now')
    await expect(dockHost(page)).toBeHidden()
    await key('hide-now')
    await pointerReaches(page, frame)
    await expect(panel.noteBox).toHaveValue('half a thou')
  })

  await test.step('the key hides the handle', async () => {
    await frame.getByRole('button', { name: text.dock.collapse }).click()
    await expect.poll(handle.isThere).toBe(true)
    await key('hide-now')
    await expect.poll(handle.isThere).toBe(false)
    await key('hide-now')
    await expect.poll(handle.isThere).toBe(true)
  })

  const reloaded =
    await test.step('the dock stays hidden over a reload, until the note key', async () => {
      await key('hide-now')
      await expect(dockHost(page)).toBeHidden()
      await page.reload()
      await dockHost(page).waitFor({ state: 'attached' })
      await looksAt(page, browser)
      await expect(dockHost(page)).toBeHidden()
      await key('focus-note')
      const docked = await dockedPanel(page)
      await expect(panelIn(docked).noteBox).toBeFocused()
      await page.keyboard.type('ght')
      await expect(panelIn(docked).noteBox).toHaveValue('half a thought')
      return docked
    })
  const { noteBox } = panelIn(reloaded)

  await test.step('during a share the other keys show nothing, from whichever tab', async () => {
    expect(await page.evaluate(() => window.standIn.share())).toBe('shared')
    await expect(dockHost(page)).toBeHidden()
    const elsewhere = await browser.context.newPage()
    await elsewhere.bringToFront()
    await key('focus-note')
    await elsewhere.close()
    for (const command of ['focus-note', 'blank-card']) await key(command)
    await looksAt(page, browser)
    await expect(dockHost(page)).toBeHidden()
    await expect(reloaded.locator('dialog[open]')).toHaveCount(0)
  })

  await test.step('the dock’s own key shows it all the same, and one key still hides it', async () => {
    await key('toggle-dock')
    await expect(dockHost(page)).toBeVisible()
    await looksAt(page, browser)
    await expect(noteBox).toHaveValue('half a thought')
    await key('hide-now')
    await expect(dockHost(page)).toBeHidden()
    await page.evaluate(() => window.standIn.stopSharing())
    await looksAt(page, browser)
    await expect(dockHost(page)).toBeHidden()
    await key('toggle-dock')
    await expect(noteBox).toBeVisible()
  })

  await test.step('the key for a blank mind opens what is collapsed or hidden', async () => {
    await key('toggle-dock')
    await expect.poll(handle.isThere).toBe(true)
    await key('hide-now')
    await expect(dockHost(page)).toBeHidden()
    await key('blank-card')
    await expect(noteBox).toBeVisible()
  })
  await browser.close()
})

test('the browser’s side panel is covered while the call shares a screen, and comes back with the draft', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'), { args: acceptsThisTab })
  const { page, frame, panel } = await openCall(browser.context, meet)
  const { handle } = await dockParts(page)
  await panel.create({ name: 'Acme' })
  await panel.note('for nobody else')
  await expect(panel.notes).toHaveCount(1)
  await panel.openMenu()
  await frame.getByRole('button', { name: text.dock.toSidePanel }).click()
  const side = await attach(browser.context, '/side-panel.html')
  await side.resize(360, 700)
  await expect.poll(() => said(side)).toContain('for nobody else')
  const box = `document.querySelector('[aria-label="${text.panel.notes.box}"]')`
  await side.evaluate(`${box}.focus()`)
  await side.send('Input.insertText', { text: 'half a thou' })
  // An open dialog under the cover blocks every button of the cover.
  const modal = `document.querySelector('dialog:modal, :popover-open') !== null`
  const inReach = (name: string) =>
    side.evaluate(`(() => {
      const named = [...document.querySelectorAll('button')].find((b) => b.textContent === '${name}')
      const { x, y, width, height } = named.getBoundingClientRect()
      return document.elementFromPoint(x + width / 2, y + height / 2) === named
    })()`)
  await press(side, text.panel.header.menu)
  await expect.poll(() => side.evaluate(modal)).toBe(true)
  await press(side, text.keys.button)
  await expect.poll(() => side.evaluate(modal)).toBe(true)
  const covered = async (why: string) => {
    await expect.poll(() => said(side)).toContain(why)
    expect(await said(side)).not.toContain('for nobody else')
    expect(await handle.isThere()).toBe(false)
    expect(await side.evaluate(whatAxeFinds)).toEqual([])
  }

  await test.step('a share covers the side panel', async () => {
    expect(await page.evaluate(() => window.standIn.share())).toBe('shared')
    await covered(privacy.why.sharing)
    for (const scheme of ['light', 'dark']) {
      const features = [{ name: 'prefers-color-scheme', value: scheme }]
      await side.send('Emulation.setEmulatedMedia', { features })
      await side.screenshot(info.outputPath(`covered-${scheme}.png`))
    }
  })
  await test.step('under the cover the draft stays, and no dialog opens', async () => {
    expect(await side.evaluate(`${box}.value`)).toBe('half a thou')
    await expect.poll(() => inReach(privacy.showAnyway)).toBe(true)
    await side.evaluate('document.activeElement.blur()')
    await side.send('Input.dispatchKeyEvent', { type: 'char', text: '?' })
    await side.send('Input.dispatchKeyEvent', { type: 'keyDown', key: '?' })
    await looksAt(page, browser)
    expect([await side.evaluate(modal), await inReach(privacy.showAnyway)]).toEqual([false, true])
  })
  await test.step('the candidate shows this panel anyway', async () => {
    await press(side, privacy.showAnyway)
    await expect.poll(() => said(side)).toContain('for nobody else')
    // The dock in the shared page stays hidden, and so does its handle.
    await expect(dockHost(page)).toBeHidden()
  })
  await test.step('the end of the share brings back the handle, with a line on the time hidden', async () => {
    await page.evaluate(() => window.standIn.stopSharing())
    await expect.poll(handle.isThere).toBe(true)
    await expect.poll(() => said(side)).toContain(privacy.wasHidden('').slice(0, 10))
    for (const scheme of ['light', 'dark']) {
      const features = [{ name: 'prefers-color-scheme', value: scheme }]
      await side.send('Emulation.setEmulatedMedia', { features })
      await side.screenshot(info.outputPath(`after-${scheme}.png`))
    }
    expect(await side.evaluate(whatAxeFinds)).toEqual([])
    await press(side, privacy.dismiss)
    await expect.poll(() => said(side)).not.toContain(privacy.wasHidden('').slice(0, 10))
  })

  await test.step('one key covers the side panel, too', async () => {
    await pressShortcut(browser, 'hide-now')
    await covered(privacy.help.panic)
    await press(side, privacy.showAnyway)
    await expect.poll(() => said(side)).toContain('for nobody else')
    await expect.poll(handle.isThere).toBe(true)
    expect(await side.evaluate(`${box}.value`)).toBe('half a thou')
  })

  await test.step('the note key uncovers it', async () => {
    await pressShortcut(browser, 'hide-now')
    await covered(privacy.help.panic)
    await pressShortcut(browser, 'focus-note')
    await expect.poll(() => side.evaluate(`document.activeElement === ${box}`)).toBe(true)
  })
  await browser.close()
})

test('one key covers the side panel of a call by phone, and uncovers it', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const side = await openPage(browser, 'side-panel.html')
  await panelIn(side).create({ name: 'Acme' })
  await pressShortcut(browser, 'hide-now')
  await expect(side.getByText(privacy.help.panic)).toBeVisible()
  await expect(panelIn(side).company).toHaveCount(0)
  await pressShortcut(browser, 'hide-now')
  await expect(panelIn(side).company).toHaveText('Acme')
  await browser.close()
})

test('a page that forges a share can hide the panel only until the candidate brings it back', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'), { args: acceptsThisTab })
  await listenFromTheBeginning(browser.context, browser.extensionId)
  const { page, frame, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  const forge = (detail: unknown) =>
    page.evaluate(
      ([name, data]) => document.dispatchEvent(new MessageEvent(name, { data, source: window })),
      [shareEvent, detail] as const,
    )
  await test.step('the candidate brings the panel back from the popup', async () => {
    await forge(true)
    await expect(dockHost(page)).toBeHidden()
    await browser.worker.evaluate(() => chrome.action.openPopup())
    const popup = await attach(browser.context, '/popup.html')
    await expect.poll(() => said(popup)).toContain('Acme')
    await press(popup, text.popup.show)
    await expect(dockHost(page)).toBeVisible()
    await expect(panel.company).toHaveText('Acme')
  })

  await test.step('no forgery shows what the candidate’s key has hidden', async () => {
    await forge(false)
    await pressShortcut(browser, 'hide-now')
    await expect(dockHost(page)).toBeHidden()
    await forge(true)
    for (const detail of [false, false, null, { on: false }]) await forge(detail)
    await looksAt(page, browser)
    await expect(dockHost(page)).toBeHidden()
    await pressShortcut(browser, 'toggle-dock')
    await expect(dockHost(page)).toBeVisible()
  })

  await test.step('the page learns only that it shares', async () => {
    await page.evaluate((name) => {
      const details = new Set()
      Object.assign(window, { details })
      document.addEventListener(name, (event) => details.add((event as MessageEvent).data))
    }, shareEvent)
    await page.evaluate(() => window.standIn.share())
    await page.evaluate(() => window.standIn.stopSharing())
    await expect(panel.company).toHaveText('Acme')
    await expect
      .poll(() =>
        page.evaluate(() => [...(window as unknown as { details: Set<unknown> }).details]),
      )
      .toEqual([true, false])
    expect(await page.evaluate(() => 'sharing' in window)).toBe(false)
    expect(await lookAround(page, browser.extensionId)).toMatchObject({
      received: [],
      windows: 0,
      namesTheExtension: false,
      namesTheCompany: false,
    })
    expect(await frame.evaluate('location.protocol')).toBe('chrome-extension:')
  })
  await browser.close()
})
