import type { Frame, Page } from '@playwright/test'
import { text } from '@/locales/text'
import { migrations, newestOf } from '@/storage/migrations/list'
import { dockedPanel, openBrowser } from './browser'
import { callPlatforms, everyPlatform } from './call-platforms'
import { cookieSettings } from './cookies'
import { openCall, panelIn } from './panel'
import { closeTheDatabase, fillTheDisk, readAll, relieve, upgrade } from './states-database'
import { reload, untilUpdated } from './support/worker'
import { attach } from './target'
import { expect, rareUnless, test } from './test'

const meet = `${callPlatforms.meet.link}#in-call`
const zoom = callPlatforms.zoom.link
const { saveState, unreadable } = text

for (const cookies of cookieSettings)
  test(`what is typed on a full disk is reported as not saved, and saved once there is room, third-party cookies ${cookies}`, async ({}, info) => {
    const profile = info.outputPath('profile')
    const browser = await openBrowser(profile, { cookies })
    const { frame, panel } = await openCall(browser.context, meet)
    await panel.create({ name: 'Acme' })
    await panel.note('kept before')
    await expect(panel.state).toHaveText(saveState.saved)
    await test.step('the disk is full', async () => {
      await fillTheDisk(browser)
      await panel.note('kept on a full disk')
      await panel.noteBox.pressSequentially('half a thou')
      await panel.item(text.items['used-their-name']).check()
      await expect(panel.state).toContainText(saveState.notSaved)
      await expect(panel.state).toContainText(saveState.reasons.quota)
      await expect(panel.notes).toHaveText([/kept before/, /kept on a full disk/])
      await expect(panel.noteBox).toHaveValue('half a thou')
      // The candidate can copy what is not saved. To try again does no harm.
      await expect(frame.getByRole('button', { name: saveState.copy })).toBeVisible()
      await frame.getByRole('button', { name: saveState.retry }).click()
      await expect(panel.state).toContainText(saveState.reasons.quota)
      await expect(panel.noteBox).toHaveValue('half a thou')
    })

    await test.step('there is room again, also after a restart', async () => {
      await relieve(browser)
      await expect(panel.state).toHaveText(saveState.saved, { timeout: 15_000 })
      await browser.close()
      const again = await openBrowser(profile, { cookies })
      const back = await openCall(again.context, meet)
      await expect(back.panel.notes).toHaveText([/kept before/, /kept on a full disk/])
      await expect(back.panel.noteBox).toHaveValue('half a thou')
      await expect(back.panel.item(text.items['used-their-name'])).toBeChecked()
    })
  })

test('a company that a full disk refuses stays in its form, and is added once', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { frame } = await openCall(browser.context, zoom)
  const { picker } = text.panel
  const name = frame.getByRole('textbox', { name: picker.search })
  await name.fill('Acme')
  await frame.getByLabel(picker.role).fill('Data engineer')
  await fillTheDisk(browser)
  await frame.getByRole('button', { name: picker.create('Acme') }).click()
  await expect(frame.getByRole('alert')).toHaveText(saveState.reasons.quota)
  await expect(name).toHaveValue('Acme')
  await expect(frame.getByLabel(picker.role)).toHaveValue('Data engineer')
  await relieve(browser)
  await frame.getByRole('button', { name: picker.create('Acme') }).click()
  await expect(panelIn(frame).company).toHaveText('Acme')
  await panelIn(frame).openMenu()
  await frame.getByRole('button', { name: text.panel.header.otherCompany }).click()
  await expect(frame.getByRole('listitem')).toHaveCount(1)
})

test('what is typed over a closed database is reported as not saved, and saved once it opens', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  await panel.note('kept before')
  await expect(panel.state).toHaveText(saveState.saved)
  await closeTheDatabase(browser)
  await panel.note('kept while closed')
  await panel.noteBox.pressSequentially('half a thou')
  await expect(panel.state).toContainText(saveState.reasons.closed)
  await expect(panel.notes).toHaveText([/kept before/, /kept while closed/])
  await expect(panel.noteBox).toHaveValue('half a thou')
  // A panel that opens meanwhile does not look like a new, empty Candid.
  const other = await openCall(browser.context, zoom)
  const title = other.frame.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(unreadable.closed.title)
  await expect(other.frame.getByRole('textbox')).toHaveCount(0)

  await relieve(browser)
  await expect(panel.state).toHaveText(saveState.saved, { timeout: 15_000 })
  await other.frame.getByRole('button', { name: unreadable.retry }).or(title).first().click()
  await expect(title).toHaveText(text.panel.picker.question)
  await page.reload()
  const reloaded = panelIn(await dockedPanel(page))
  await expect(reloaded.notes).toHaveText([/kept before/, /kept while closed/])
  await expect(reloaded.noteBox).toHaveValue('half a thou')
})

test('a database that the browser clears during a call comes back with its notes', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  await panel.note('kept before')
  await expect(panel.state).toHaveText(saveState.saved)
  const copied = () =>
    browser.worker.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      const companies = await root
        .getDirectoryHandle('checkpoint')
        .then((folder) => folder.getDirectoryHandle('companies'))
      const texts: string[] = []
      for await (const file of companies.values())
        texts.push(await (await (file as FileSystemFileHandle).getFile()).text())
      return texts.join()
    })
  await expect.poll(() => copied().catch(String)).toContain('kept before')
  const devTools = await browser.context.newCDPSession(page)
  await devTools.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${browser.extensionId}`,
    storageTypes: 'indexeddb',
  })
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(text.recovery.restoredTitle)
  await frame.getByRole('button', { name: text.recovery.continue }).click()
  await expect(panel.notes).toContainText(['kept before'])
  await expect(panel.company).toHaveText('Acme')
})

test('the records of a newer Candid stay unchanged, and every surface says why', async ({}, info) => {
  const profile = info.outputPath('profile')
  const browser = await openBrowser(profile)
  const { frame, panel } = await openCall(browser.context, meet)
  await panel.create({ name: 'Acme' })
  await panel.note('kept before')
  await expect(panel.state).toHaveText(saveState.saved)
  await browser.worker.evaluate(upgrade, 990)
  const before = await browser.worker.evaluate(readAll)
  await panel.noteBox.fill('typed after the update')
  await expect(panel.state).toContainText(saveState.reasons.newer)
  await expect(panel.noteBox).toHaveValue('typed after the update')
  await expect(panel.notes).toContainText(['kept before'])
  await expect(frame.getByRole('button', { name: saveState.copy })).toBeVisible()
  expect(await browser.worker.evaluate(readAll)).toBe(before)
  await browser.close()

  const again = await openBrowser(profile)
  const page = await again.context.newPage()
  await page.goto(meet)
  await expectNewer(await dockedPanel(page))
  const popupOpened = attach(again.context, '/popup.html')
  await again.worker.evaluate(() => chrome.action.openPopup())
  const popup = await popupOpened
  await expect
    .poll(() => popup.evaluate('document.body.innerText'))
    .toContain(unreadable.newer.title)
  expect(await again.worker.evaluate(readAll)).toBe(before)
})

async function expectNewer(panel: Frame | Page) {
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(unreadable.newer.title)
  await expect(panel.getByText(unreadable.newer.body)).toBeVisible()
  await expect(panel.getByText(unreadable.newer.versions(99, newestOf(migrations)))).toBeVisible()
  await panel.getByRole('button', { name: unreadable.retry }).click()
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(unreadable.newer.title)
  // There is no field to start with a new company.
  await expect(panel.getByRole('textbox')).toHaveCount(0)
}

for (const { name, link } of everyPlatform)
  test(
    `an update of Candid beside a ${name} call leaves the typed words on the screen, to be copied`,
    { tag: rareUnless(link === callPlatforms.meet.link) },
    async ({}, info) => {
      const browser = await openBrowser(info.outputPath('profile'))
      const { page, frame, panel } = await openCall(browser.context, link)
      await panel.create({ name: 'Acme' })
      await panel.noteBox.fill('typed before')
      await expect(panel.state).toHaveText(saveState.saved)
      await untilUpdated(browser.context, () => reload(frame))
      await expect(panel.state).toContainText(saveState.reasons.reloaded)
      await panel.noteBox.press('End')
      await panel.noteBox.pressSequentially(', typed after')
      await expect(panel.noteBox).toHaveValue('typed before, typed after')
      await frame.getByRole('button', { name: saveState.copy }).click()
      const byHand = frame.getByRole('dialog', { name: saveState.copy }).getByRole('textbox')
      const copied = frame.getByRole('button', { name: saveState.copied })
      await expect(byHand.or(copied)).toBeVisible()
      if (await byHand.isVisible()) await expect(byHand).toHaveValue('typed before, typed after')

      await page.reload()
      const reloaded = panelIn(await dockedPanel(page))
      await expect(reloaded.noteBox).toHaveValue('typed before')
    },
  )
