import type { Frame, Page } from '@playwright/test'
import { text } from '@/locales/text'
import type { Situation } from '@/messages'
import { askIn, atHand } from './ask'
import { dockedPanel, openBrowser } from './browser'
import { openPage } from './open-page'
import { openCall, panelIn } from './panel'
import { readAll, upgrade } from './states-database'
import { expect, test } from './test'
import { addCompany, companyPageIn } from './workspace'

const meet = 'https://meet.google.com/abc-defg-hij#in-call'
const { saveState } = text

/** Pastes as the keyboard does. The text comes from another field of the same page. */
async function paste(place: Page | Frame, page: Page, words: string): Promise<void> {
  const focused = place.locator(':focus')
  const box = await focused.elementHandle()
  await place.evaluate((pasted) => {
    const source = document.createElement('textarea')
    source.id = 'source'
    source.value = pasted
    document.body.append(source)
    source.select()
  }, words)
  await page.keyboard.press('ControlOrMeta+C')
  await place.evaluate(() => document.querySelector('#source')?.remove())
  await box?.focus()
  await page.keyboard.press('ControlOrMeta+V')
}

const notesOf = async (place: Page | Frame) =>
  (await askIn<Situation>(place, 'situation', { tabId: null })).dossier?.notes ?? []

test('a command that is refused stays in sight with its text, and later notes are saved', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  await expect(panel.state).toHaveText(saveState.saved)
  // Stands for any mistake: the panel sends a note in a form that the background does not know.
  await frame.evaluate(() => {
    const { runtime } = chrome
    const send = runtime.sendMessage.bind(runtime)
    Object.assign(runtime, {
      sendMessage(message: { input?: { input?: { text?: string; at?: unknown } } }) {
        const input = message.input?.input
        if (input?.text?.includes('poison')) input.at = 'noon'
        return send(message)
      },
    })
  })
  await panel.note('poison')
  const alert = frame.getByRole('alert')
  await expect(alert).toContainText('poison')
  await expect(alert).toContainText(saveState.aside.reasons.form)
  await panel.note('ninety thousand')
  await expect(panel.state).toHaveText(saveState.aside.rest)
  await expect
    .poll(async () => (await notesOf(frame)).map((note) => note.text))
    .toContain('ninety thousand')
  await expect(frame.getByRole('button', { name: saveState.copy })).toBeVisible()

  await test.step('a reload does not drop it, and keeps what was saved', async () => {
    await page.reload()
    const again = await dockedPanel(page)
    await expect(again.getByRole('alert')).toContainText('poison')
    await expect(panelIn(again).notes).toContainText(['ninety thousand'])
    await again.getByRole('button', { name: saveState.aside.dismiss }).click()
    await expect(panelIn(again).state).toHaveText(saveState.saved)
  })
})

test('a paste over the limit says so, stays whole in its field, and blocks nothing', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  await panel.noteBox.focus()
  await paste(frame, page, 'x'.repeat(100_001))
  await expect(frame.getByText(saveState.tooLong(100_000))).toBeVisible()
  await panel.noteBox.press('Enter')
  expect((await panel.noteBox.inputValue()).length).toBe(100_001)
  await expect(panel.state).toHaveText(saveState.aside.rest)
  await panel.noteBox.press('End')
  await panel.noteBox.press('Backspace')
  await expect(panel.state).toHaveText(saveState.saved)
  await expect(frame.getByText(saveState.tooLong(100_000))).toHaveCount(0)
  await panel.noteBox.press('Enter')
  await panel.note('and on')
  await expect(panel.state).toHaveText(saveState.saved)
  await expect(panel.notes).toHaveCount(2)
  const lengths = (await notesOf(frame)).map((note) => note.text.length)
  expect(lengths.toSorted((a, b) => b - a)).toEqual([100_000, 6])
})

test('a pasted list keeps its first dash, and a typed dash is a flag', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  await panel.noteBox.focus()
  await paste(frame, page, '- a\n- b')
  await expect(panel.noteBox).toHaveValue('- a\n- b')
  await panel.noteBox.press('Enter')
  await panel.noteBox.pressSequentially('- no budget')
  await panel.noteBox.press('Enter')
  await expect(panel.notes).toHaveCount(2)
  await expect(panel.state).toHaveText(saveState.saved)
  const kept = await notesOf(frame)
  const inOrder = kept.toSorted((a, b) => a.createdAt - b.createdAt)
  expect(inOrder.map(({ flag, text: said }) => [flag, said])).toEqual([
    [null, '- a\n- b'],
    ['bad', 'no budget'],
  ])
})

test('a person’s detail that is typed in two tabs at once keeps both', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const first = await addCompany(browser, 'Acme')
  await companyPageIn(first).person('name').fill('Ann')
  await companyPageIn(first).person('detail').fill('sails')
  await expect(companyPageIn(first).state).toHaveText(saveState.saved)
  const second = await openPage(browser, `workspace.html${new URL(first.url()).hash}`)
  const [one, other] = [companyPageIn(first), companyPageIn(second)]
  await expect(other.person('detail')).toHaveValue('sails')
  // The second tab hears nothing of the first one's edit while it is offline of the background.
  await second.evaluate(() => {
    const { runtime } = chrome
    const send = runtime.sendMessage.bind(runtime)
    Object.assign(runtime, {
      async sendMessage(message: unknown) {
        await new Promise((resolve) => setTimeout(resolve, 1000))
        return send(message)
      },
    })
  })
  await other.person('detail').fill('sails\nhas a dog')
  await one.person('detail').fill('sails, near Kiel')
  await one.person('name').fill('Anne')
  await expect(one.state).toHaveText(saveState.saved)
  await expect(other.state).toHaveText(saveState.saved, { timeout: 10_000 })
  await expect(other.person('detail')).toHaveValue(/near Kiel[^]*has a dog/)
  await expect(one.person('detail')).toHaveValue(/near Kiel[^]*has a dog/)
  await expect(other.person('name')).toHaveValue('Anne')
})

test('an own question that is left at once is on the list', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  await frame.getByRole('button', { name: text.strip.allLong }).click()
  for (const question of ['Who left?', 'Why now?', 'What is missing?']) {
    const place = await dockedPanel(page)
    const add = place.getByRole('button', { name: text.panel.prompts.addOwn })
    const all = place.getByRole('button', { name: text.strip.allLong })
    if (!(await add.isVisible())) await all.click()
    await add.click()
    await place
      .getByRole('textbox', { name: text.panel.prompts.ownQuestion })
      .pressSequentially(question)
    await page.reload()
  }
  const last = await dockedPanel(page)
  const { companyId } = await atHand(last)
  // The frame that was left may still be sending when the next one stands.
  await expect
    .poll(async () => {
      const { questions } = await askIn<NonNullable<Situation['dossier']>>(last, 'dossier', {
        companyId,
      })
      const inOrder = questions.toSorted((a, b) => a.createdAt - b.createdAt)
      return inOrder.map(({ wording, dropped }) => [wording, dropped])
    })
    .toEqual([
      ['Who left?', false],
      ['Why now?', false],
      ['What is missing?', false],
    ])
})

test('a page over a newer database greets nobody, and no page says that something is not there', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await addCompany(browser, 'Acme')
  await expect(companyPageIn(page).state).toHaveText(saveState.saved)
  const { hash } = new URL(page.url())
  await browser.worker.evaluate(upgrade, 990)
  const before = await browser.worker.evaluate(readAll)
  for (const address of ['#home', '#own', hash, '#company/nobody', '#call/none', '#company/%']) {
    await page.evaluate((to) => {
      location.hash = to
    }, address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.unreadable.newer.title)
    await expect(page.getByText(text.firstRun.sentence)).toHaveCount(0)
    await expect(page.getByText(text.workspace.noCompany)).toHaveCount(0)
    await expect(page.getByText(text.workspace.noCall)).toHaveCount(0)
  }
  expect(await browser.worker.evaluate(readAll)).toBe(before)
})

test('what a panel still shows is given back to a database that lost everything', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  await panel.note('ninety thousand')
  await expect(panel.state).toHaveText(saveState.saved)
  // There is no copy either: the panel alone knows the note.
  await browser.worker.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry('checkpoint', { recursive: true }).catch(() => undefined)
  })
  const devTools = await browser.context.newCDPSession(page)
  await devTools.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${browser.extensionId}`,
    storageTypes: 'indexeddb',
  })
  await frame.getByRole('button', { name: text.recovery.continue }).click()
  await expect(panel.company).toHaveText('Acme')
  await expect(panel.notes).toContainText(['ninety thousand'])
  await expect(panel.state).toHaveText(saveState.saved)
  await page.reload()
  const again = panelIn(await dockedPanel(page))
  await expect(again.company).toHaveText('Acme')
  await expect(again.notes).toContainText(['ninety thousand'])
})
