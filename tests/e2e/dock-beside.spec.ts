import { text } from '@/locales/text'
import { whatAxeFinds } from './axe'
import { dockedPanel, openBrowser } from './browser'
import { clickOn, dockParts, pointerReaches } from './dock-parts'
import { openCall, panelIn } from './panel'
import { expect, test } from './test'

const { picker } = text.panel
const known = 'https://meet.google.com/abc-defg-hij#in-call'
const unknown = 'https://meet.google.com/xyz-xyzz-xyz#in-call'

test('beside a meeting that is none of the candidate’s calls, the panel shows no company and folds when told so', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const call = await openCall(browser.context, known)
  await call.panel.create({ name: 'Acme' })
  const { page, frame } = await openCall(browser.context, unknown)
  const { handle } = await dockParts(page)

  await test.step('the field comes first, and a name appears as one types', async () => {
    const search = frame.getByRole('textbox', { name: picker.search })
    await expect(frame.getByRole('button', { name: picker.show })).toBeVisible()
    await expect(frame.getByText('Acme')).toHaveCount(0)
    await page.screenshot({ path: info.outputPath('unknown.png') })
    expect(await frame.evaluate(whatAxeFinds)).toEqual([])
    await search.fill('ac')
    await expect(frame.getByRole('button', { name: 'Acme' })).toBeVisible()
    await search.fill('')
  })

  await test.step('told that it is not this meeting, it is the handle, also after a reload', async () => {
    await pointerReaches(page, frame)
    await frame.getByRole('button', { name: picker.notThis }).click()
    await expect.poll(handle.isThere).toBe(true)
    await page.reload()
    await expect.poll(handle.isThere).toBe(true)
  })

  await test.step('the handle opens it again, also after a reload', async () => {
    await clickOn(page, await handle.box())
    await expect(panelIn(await dockedPanel(page)).company).toHaveText(picker.question)
    await page.reload()
    await dockedPanel(page)
    expect(await handle.isThere()).toBe(false)
  })

  await test.step('beside the known call it stands open all the time', async () => {
    expect(await (await dockParts(call.page)).handle.isThere()).toBe(false)
  })
})

test('where the candidate wants it only beside known meetings, another one has the handle', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const first = await openCall(browser.context, unknown)
  await pointerReaches(first.page, first.frame)
  await first.frame.getByRole('checkbox', { name: picker.onlyKnown }).check()
  await first.panel.create({ name: 'Acme' })

  const page = await browser.context.newPage()
  await page.goto(known)
  const { handle } = await dockParts(page)
  await expect.poll(handle.isThere).toBe(true)
  await clickOn(page, await handle.box())
  const opened = await dockedPanel(page)
  await expect(opened.getByRole('checkbox', { name: picker.onlyKnown })).toBeChecked()

  await first.page.reload()
  await expect(panelIn(await dockedPanel(first.page)).company).toHaveText('Acme')
  expect(await (await dockParts(first.page)).handle.isThere()).toBe(false)
})
