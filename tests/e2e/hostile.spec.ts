import { text } from '@/locales/text'
import { atHand } from './ask'
import { dockedPanel, openBrowser } from './browser'
import { callPlatforms, everyPlatform } from './call-platforms'
import { cookieSettings } from './cookies'
import { dockHost, dockParts, pointerReaches } from './dock-parts'
import { contentScript, listenFromTheBeginning, lookAround } from './hostile-page'
import { joinCall, openCall, panelIn } from './panel'
import { attach } from './target'
import { pressShortcut } from './shortcut'
import { expect, test } from './test'
import { looksAt } from './ticks'

const meet = `${callPlatforms.meet.link}#in-call`
const { prompts } = text.panel

const settings = cookieSettings.flatMap((cookies) =>
  everyPlatform.map((platform) => ({ cookies, ...platform })),
)

for (const { cookies, link, next, ownFrames } of settings)
  test(`the page of ${new URL(link).host} learns nothing of the panel, third-party cookies ${cookies}`, async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'), { cookies })
    await listenFromTheBeginning(browser.context, browser.extensionId)
    const { page, frame, panel } = await openCall(browser.context, link)
    await joinCall(browser, page, frame)
    const hidden = {
      received: [],
      frames: ownFrames,
      windows: ownFrames.length,
      openRoots: 0,
      namesTheExtension: false,
      namesTheCompany: false,
    }
    await panel.create({ name: 'Acme' })
    await panel.note('for nobody else')
    await expect(panel.notes).toHaveCount(1)
    expect(await lookAround(page, browser.extensionId)).toEqual(hidden)
    await panel.openMenu()
    await frame.getByRole('button', { name: text.dock.toLeft }).click()
    await pointerReaches(page, frame)
    await frame.getByRole('button', { name: text.dock.collapse }).click()
    await (await dockParts(page)).handle.box()
    await page.evaluate((path) => window.standIn.goTo(path), next)
    await expect(frame.getByText(text.panel.picker.question)).toHaveCount(1)
    expect(await lookAround(page, browser.extensionId)).toEqual(hidden)
    // This shows that the page records what it gets.
    await page.evaluate(() => postMessage('to myself', location.origin))
    await expect
      .poll(async () => (await lookAround(page, browser.extensionId)).received)
      .toHaveLength(1)
  })

test('the records stay closed to a page that forges messages', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  await panel.note('for nobody else')
  await expect(panel.notes).toHaveCount(1)
  const { companyId } = await atHand(frame)
  const now = Date.now()
  const edit = { name: 'company.edit', input: { companyId, name: 'Forged' } }
  const requests = {
    situation: { tabId: null },
    dossier: { companyId },
    companies: { search: '', tabId: null },
    command: edit,
    setDock: { tabId: null, settings: { place: 'handle' } },
    show: { tabId: null, target: 'pay' },
    consumeTarget: {},
    reveal: { tabId: null },
    hiddenRead: { tabId: null },
    recoveryRead: {},
  }

  await test.step('the page’s own scripts have no way to Candid', async () => {
    const answered = await page.evaluate(
      async ([id, forged]) => {
        for (const [request, input] of Object.entries(forged)) postMessage({ request, input }, '*')
        const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }
        const send = chrome?.runtime?.sendMessage as
          | ((to: string, message: unknown) => Promise<unknown>)
          | undefined
        return send ? send(id, { request: 'situation', input: {} }).catch(String) : 'no way'
      },
      [browser.extensionId, requests] as const,
    )
    expect(answered === 'no way' || String(answered).startsWith('Error')).toBe(true)
  })

  const script = await contentScript(page)
  await test.step('the content script may send only what a call page may send', async () => {
    for (const [request, input] of Object.entries(requests))
      expect(await script.ask(request, input), request).toEqual({
        error: `Error: ${request} is not for this sender`,
        refused: true,
      })
    expect(await script.ask('seen', { meeting: { state: 'in-call' } })).toHaveProperty('error')
    expect(await script.ask('dock', { settings: { width: 9000 } })).toHaveProperty('error')
    expect(await script.ask('sharing', { on: 'forged' })).toHaveProperty('error')
    expect(await script.ask('constructor', {})).toHaveProperty('error')
    for (const area of ['local', 'session'])
      expect(await script.evaluate(`chrome.storage.${area}.get(null)`), area).toMatch(/^thrown: /)
  })

  await test.step('a surface ignores forged announcements', async () => {
    const tabId = await frame.evaluate(async () => (await chrome.tabs.getCurrent())?.id)
    const row = { id: companyId, companyId, seq: 1e9, name: 'Forged', role: '', createdAt: now }
    for (const announcement of [
      { kind: 'focus', tabId, target: 'pay', to: 'all' },
      { kind: 'changed', stored: { table: 'companies', row } },
    ])
      await script.evaluate(
        `chrome.runtime.sendMessage(${JSON.stringify(announcement)}).catch(String)`,
      )
    await panel.note('after the forgeries')
    await expect(panel.notes).toHaveCount(2)
    await expect(panel.company).toHaveText('Acme')
    await expect(panel.heading).toHaveText(text.lists.rapport)
  })
})

test('the dock comes back with the draft after the page removed it or stopped its timers', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, panel } = await openCall(browser.context, 'https://meet.google.com/abc-defg-hij')
  await panel.create({ name: 'Acme' })
  await panel.noteBox.fill('half a thou')
  await expect(panel.state).toHaveText(text.saveState.saved)
  const isBack = async () => {
    await expect(dockHost(page)).toHaveCount(1)
    await expect
      .poll(async () =>
        panelIn(await dockedPanel(page))
          .noteBox.inputValue()
          .catch(String),
      )
      .toBe('half a thou')
  }
  await test.step('the page removes the dock, or is left and comes back', async () => {
    await dockHost(page).evaluate((host) => host.remove())
    await isBack()
    await page.evaluate(() => document.documentElement.replaceChildren(document.body))
    await isBack()
    await page.goto('https://meet.google.com/landing')
    await page.goBack()
    await isBack()
  })

  await test.step('the page forges the events of WXT and stops all timers', async () => {
    await page.evaluate((id) => {
      for (const name of ['call', 'content'])
        for (const target of [window, document]) {
          const type = `${id}:${name}:wxt:content-script-started`
          target.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: name } }))
          postMessage({ type, contentScriptName: name, messageId: 'x' }, '*')
        }
      for (let timer = 1; timer < 10_000; timer += 1) {
        clearInterval(timer)
        cancelAnimationFrame(timer)
      }
    }, browser.extensionId)
    await dockHost(page).evaluate((host) => host.remove())
    await isBack()
    await page.evaluate(() => window.standIn.show('in-call'))
    await expect(panelIn(await dockedPanel(page)).clock).toBeVisible()
  })
})

test('what the candidate has hidden or collapsed stays out of sight, whatever styles the page sets', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  const { handle } = await dockParts(page)
  await panel.create({ name: 'Acme' })
  const framed = async () => (await frame.frameElement()).boundingBox()
  const show = () =>
    page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('html > div')!
      host.hidden = false
      host.className = 'open right'
      for (const [name, value] of Object.entries({ display: 'block', visibility: 'visible' }))
        host.style.setProperty(name, value, 'important')
      const { width } = host.getBoundingClientRect()
      host.style.setProperty('width', '380px', 'important')
      return width
    })
  expect(await framed()).toMatchObject({ width: 379 })

  await test.step('the dock is hidden', async () => {
    await pressShortcut(browser, 'hide-now')
    await expect(dockHost(page)).toBeHidden()
    expect(await show()).toBe(0)
    expect(await framed()).toBeNull()
    await looksAt(page, browser)
    expect([await framed(), await handle.isThere()]).toEqual([null, false])
  })

  await test.step('the dock is collapsed', async () => {
    await pressShortcut(browser, 'hide-now')
    await expect.poll(framed).not.toBeNull()
    await pressShortcut(browser, 'toggle-dock')
    await expect.poll(handle.isThere).toBe(true)
    await show()
    expect(await framed()).toBeNull()
  })
})

test('a company’s name stays plain text, and points on pay are masked once the candidate clicks the page', async ({}, info) => {
  const name = '<img src=x onerror="document.title=`run`"><script>document.title=`run`</script>'
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(
    browser.context,
    `https://meet.google.com/abc-defg-hij?title=${encodeURIComponent(name)}#in-call`,
  )
  await test.step('the panel shows the name as text', async () => {
    await panel.create({ name, role: name, person: name })
    await expect(panel.company).toHaveText(name)
    await expect(frame.locator('header p').first()).toHaveText(name)
    await panel.note(name)
    await expect(panel.notes).toContainText([name])
  })

  await test.step('a click in the page masks the points on pay', async () => {
    const pay = frame.getByRole('button', { name: prompts.bringUp(text.prompts.pay.ask) })
    await pay.click()
    await frame.getByRole('button', { name: prompts.editPoints }).click()
    await page.keyboard.type('not below 83 thousand')
    await frame.getByRole('button', { name: prompts.donePoints }).click()
    await expect(frame.getByText('83 thousand')).toBeVisible()
    await page.locator('.Tmb7Fd button').first().click()
    await expect(frame.getByRole('button', { name: text.salary.show })).toBeVisible()
    // A style can only uncover what the markup contains.
    await page.addStyleTag({ content: '* { filter: none !important; opacity: 1 !important }' })
    expect(await frame.content()).not.toContain('83 thousand')
  })

  await test.step('the popup and the list of companies show the name as text', async () => {
    const popupOpened = attach(browser.context, '/popup.html')
    await browser.worker.evaluate(() => chrome.action.openPopup())
    const popup = await popupOpened
    await expect.poll(() => popup.evaluate('document.querySelector("h1")?.textContent')).toBe(name)
    await page.evaluate(() => window.standIn.goTo('/xyz-xyzz-xyz'))
    await expect(frame.getByRole('listitem')).toContainText([name])
    const extensionPages = [
      await frame.evaluate('document.title'),
      popup.evaluate('document.title'),
    ]
    expect(await Promise.all(extensionPages)).toEqual(['Candid', 'Candid'])
    expect(await frame.locator('img, script:not([src])').count()).toBe(0)
    expect(await popup.evaluate('document.querySelectorAll("img").length')).toBe(0)
  })
})
