import { text } from '@/locales/text'
import { openBrowser } from './browser'
import { focused, tabTo } from './keys'
import { openPage } from './open-page'
import { panelIn } from './panel'
import { expect, test } from './test'

test('the panel needs no mouse, from the company to the last note', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'side-panel.html')
  const panel = panelIn(page)

  await test.step('the candidate adds a company', async () => {
    await tabTo(page, text.panel.picker.search)
    await page.keyboard.type('Acme')
    await page.getByRole('button', { name: text.panel.picker.create('Acme') }).waitFor()
    await page.keyboard.press('Enter')
    await expect(panel.company).toHaveText('Acme')
  })

  await test.step('the candidate starts the call', async () => {
    await tabTo(page, text.panel.header.start)
    await page.keyboard.press('Enter')
    await expect(panel.clock).toBeVisible()
  })

  await test.step('the candidate writes points', async () => {
    await page.keyboard.press('1')
    await expect(panel.heading).toBeFocused()
    await tabTo(page, text.panel.prompts.yourPoints)
    await page.keyboard.type('a friend works there')
    await page.keyboard.press('Escape')
    await expect(page.getByText('a friend works there')).toBeVisible()
  })

  await test.step('the candidate ticks an item', async () => {
    await tabTo(page, /^Rapport/)
    await page.keyboard.press('ArrowRight')
    await tabTo(page, text.items['mission-judged'])
    await page.keyboard.press('Space')
    await expect(panel.item(text.items['mission-judged'])).toBeChecked()
  })

  await test.step('the candidate keeps a note, deletes it and brings it back', async () => {
    await tabTo(page, text.panel.notes.box)
    await page.keyboard.type('+ growing')
    await page.keyboard.press('Enter')
    await expect(panel.notes).toHaveText([/good growing/i])
    await tabTo(page, /growing/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await tabTo(page, text.panel.notes.delete)
    await page.keyboard.press('Enter')
    await expect(panel.notes).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(panel.notes).toHaveCount(1)
  })
})

test('each stop of the keyboard in the panel has a name and a visible outline', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'side-panel.html')
  await panelIn(page).create({ name: 'Acme' })
  await panelIn(page).note('growing')
  await page.locator('body').evaluate((body) => {
    body.tabIndex = -1
    body.focus()
  })
  const stops: string[] = []
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    if (!here || stops.includes(here.name)) break
    stops.push(here.name)
    expect(here.name).not.toBe('')
    expect(here.outline, here.name).not.toBe('none')
  }
  expect(stops).toContain(text.panel.notes.box)
  expect(stops.length).toBeGreaterThan(15)
})
