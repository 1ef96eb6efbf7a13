import { text } from '@/locales/text'
import { dockedPanel, openBrowser } from './browser'
import { cookieSettings } from './cookies'
import { clickOn, dockParts, dockSide, dockWidth, pointerReaches } from './dock-parts'
import { openCall, panelIn } from './panel'
import { pressShortcut } from './shortcut'
import { attach } from './target'
import { expect, test } from './test'
import { looksAt } from './ticks'

const meet = 'https://meet.google.com/abc-defg-hij#in-call'
const zoom = 'https://app.zoom.us/wc/12345678901/join'

for (const cookies of cookieSettings)
  test(`the dock keeps its side and its width over a restart of the browser, third-party cookies ${cookies}`, async ({}, info) => {
    const profile = info.outputPath('profile')
    const first = await openBrowser(profile, { cookies })
    const { page, frame, panel } = await openCall(first.context, meet)
    await panel.create({ name: 'Acme' })
    const { edge, handle } = await dockParts(page)
    await expect.poll(() => dockWidth(page)).toBe(380)
    expect(await dockSide(page)).toBe('right')

    await test.step('the candidate changes the width by mouse and by key', async () => {
      const drag = async (by: number) => {
        const { x, y, height } = await edge.box()
        await page.mouse.move(x + 4, y + height / 2)
        await page.mouse.down()
        await page.mouse.move(x + 4 + by / 2, y + height / 2)
        await page.mouse.move(x + 4 + by, y + height / 2)
        await page.mouse.up()
      }
      await drag(-80)
      await expect.poll(() => dockWidth(page)).toBeGreaterThan(450)
      await drag(-500)
      await expect.poll(() => dockWidth(page)).toBe(560)
      await drag(500)
      await expect.poll(() => dockWidth(page)).toBe(320)
      await edge.focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => dockWidth(page)).toBe(320)
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => dockWidth(page)).toBe(352)
    })

    await test.step('the candidate moves the dock to the left', async () => {
      await panel.openMenu()
      await frame.getByRole('button', { name: text.dock.toLeft }).click()
      await expect.poll(() => dockSide(page)).toBe('left')
      await edge.focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => dockWidth(page)).toBe(368)
    })

    await test.step('a reload keeps the side and the width', async () => {
      await page.reload()
      await expect.poll(() => dockSide(page)).toBe('left')
      expect(await dockWidth(page)).toBe(368)
      const reloaded = await dockedPanel(page)
      await reloaded.getByRole('button', { name: text.dock.collapse }).click()
      expect(await handle.box()).toMatchObject({ x: 0 })
    })

    await test.step('another call has its dock on the same side', async () => {
      const other = await first.context.newPage()
      await other.goto(zoom)
      const otherDock = await dockParts(other)
      expect(await otherDock.handle.box()).toMatchObject({ x: 0 })
      await first.close()
    })

    await test.step('a restart keeps the side and the width', async () => {
      const again = await openBrowser(profile, { cookies })
      const back = await again.context.newPage()
      await back.goto(meet)
      await clickOn(back, await (await dockParts(back)).handle.box())
      await expect(panelIn(await dockedPanel(back)).company).toBeVisible()
      expect([await dockSide(back), await dockWidth(back)]).toEqual(['left', 368])
    })
  })

test('a key leads to the note box, also if the panel is collapsed or not loaded yet', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  const { handle } = await dockParts(page)
  await panel.create({ name: 'Acme' })
  const press = (command: string) => pressShortcut(browser, command)

  await test.step('the key leads there from the call page', async () => {
    await press('toggle-dock')
    await expect.poll(handle.isThere).toBe(true)
    await press('toggle-dock')
    await expect.poll(handle.isThere).toBe(false)
    await page.locator('.Tmb7Fd button').first().focus()
    await press('focus-note')
    await expect(panel.noteBox).toBeFocused()
    await page.keyboard.type('while they talk')
    await expect(panel.noteBox).toHaveValue('while they talk')
  })

  await test.step('the key leads there from a collapsed dock', async () => {
    await pointerReaches(page, frame)
    await frame.getByRole('button', { name: text.dock.collapse }).click()
    await expect.poll(handle.isThere).toBe(true)
    await page.locator('.Tmb7Fd button').first().focus()
    await press('focus-note')
    await expect(panel.noteBox).toBeFocused()
  })

  await test.step('the key leads there while the panel is loading', async () => {
    await frame.getByRole('button', { name: text.dock.collapse }).click()
    await expect.poll(handle.isThere).toBe(true)
    await page.reload()
    await handle.box()
    await press('focus-note')
    const reloaded = panelIn(await dockedPanel(page))
    await expect(reloaded.noteBox).toBeFocused()
    await page.keyboard.type('!')
    await expect(reloaded.noteBox).toHaveValue(/!/)
    await expect(reloaded.noteBox).toHaveValue(/while they talk/)
  })
})

test('the notes and the draft come along into the browser’s side panel and back', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  const { handle } = await dockParts(page)
  await panel.create({ name: 'Acme' })
  await panel.note('kept beside the call')
  await panel.noteBox.fill('half a thou')
  await panel.openMenu()
  await frame.getByRole('button', { name: text.dock.toSidePanel }).click()
  const side = await attach(browser.context, '/side-panel.html')
  await side.resize(380, 700)
  await expect.poll(handle.isThere).toBe(true)
  const box = `document.querySelector('[aria-label="${text.panel.notes.box}"]')`
  await expect.poll(() => side.evaluate<string>('document.body.innerText')).toContain('Acme')
  expect(await side.evaluate<string>('document.body.innerText')).toContain('kept beside the call')
  await expect.poll(() => side.evaluate(`${box}.value`)).toBe('half a thou')
  // The browser decides where the caret is in a box that had no focus yet.
  await side.evaluate(`(${box}.focus(), ${box}.setSelectionRange(99, 99))`)
  await side.send('Input.insertText', { text: 'ght' })
  await expect.poll(() => side.evaluate('document.body.innerText')).toContain(text.saveState.saved)

  // The button stands in the menu of the call.
  await side.evaluate(`document.querySelector('[aria-label="${text.panel.header.menu}"]').click()`)
  const back = `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === '${text.dock.backBesideCall}')`
  await expect.poll(() => side.evaluate(`${back} !== undefined`)).toBe(true)
  await side.evaluate(`${back}.click()`)
  await expect.poll(handle.isThere).toBe(false)
  await expect(panel.noteBox).toHaveValue('half a thought')
  await expect(panel.notes).toHaveCount(1)
})

test(
  'the keys open the docked panel again after the browser’s side panel was closed',
  { tag: '@rare' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const { page, frame, panel } = await openCall(browser.context, meet)
    const { handle } = await dockParts(page)
    await panel.create({ name: 'Acme' })
    const moveAway = async () => {
      await panel.openMenu()
      await frame.getByRole('button', { name: text.dock.toSidePanel }).click()
      const side = await attach(browser.context, '/side-panel.html')
      await expect.poll(handle.isThere).toBe(true)
      await expect.poll(() => side.evaluate('document.body?.innerText')).toContain('Acme')
      return side
    }
    const card = `document.querySelector('[aria-label="${text.blank.title}"]') !== null`

    const first = await moveAway()
    await pressShortcut(browser, 'blank-card')
    await expect.poll(() => first.evaluate(card)).toBe(true)
    expect(await handle.isThere()).toBe(true)
    await first.close()
    await page.mouse.click(300, 300)
    await pressShortcut(browser, 'focus-note')
    await expect.poll(handle.isThere).toBe(false)
    await expect(panel.noteBox).toBeFocused()
    // The card that opened in the side panel does not open here.
    await expect(frame.getByRole('dialog')).toHaveCount(0)

    await pointerReaches(page, frame)
    await (await moveAway()).close()
    await pressShortcut(browser, 'blank-card')
    await expect(frame.getByRole('dialog', { name: text.blank.title })).toBeVisible()
  },
)

test(
  'the dock keeps its side as long as the pointer is over it',
  { tag: '@rare' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    await browser.context.addInitScript(() => {
      const sides: string[] = []
      Object.assign(globalThis, { sides })
      new MutationObserver(() => {
        const dock = document.querySelector('html > div')
        const side = ['left', 'right'].find((name) => dock?.classList.contains(name))
        if (side && side !== sides.at(-1)) sides.push(side)
      }).observe(document, { subtree: true, childList: true, attributeFilter: ['class'] })
    })
    // On this page Meet's button for joining is at the right, so the dock stands at the left.
    const { page } = await openCall(browser.context, 'https://meet.google.com/abc-defg-hij')
    const sides = () => page.evaluate(() => (globalThis as unknown as { sides: string[] }).sides)
    await looksAt(page, browser, 1)
    expect(await sides(), 'from the first sight on').toEqual(['left'])

    await page.mouse.move(900, 400)
    await page.mouse.move(150, 400, { steps: 30 })
    await page.evaluate(() => {
      const buttons = Array.from({ length: 9 }, () => document.createElement('button'))
      for (const button of buttons)
        button.style.cssText = 'position: fixed; left: 20px; top: 20px; width: 40px; height: 40px'
      document.body.append(...buttons)
    })
    await looksAt(page, browser, 1)
    expect(await sides(), 'under the pointer').toEqual(['left'])
    await page.mouse.move(900, 400)
    await expect.poll(sides).toEqual(['left', 'right'])
  },
)
