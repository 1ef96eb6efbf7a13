import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { text } from '@/locales/text'
import { dockedPanel, openBrowser } from './browser'
import { panelIn } from './panel'
import { attach } from './target'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
/** What axe finds, one line each. */
const runAxe = `(async () => {
  ${axeSource};
  const { violations } = await globalThis.axe.run()
  return violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.html + ' ' + n.failureSummary))
})()`

test('look', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await browser.context.newPage()
  await page.goto('https://meet.google.com/abc-defg-hij?title=Northwind interview')
  const frame = await dockedPanel(page)
  await frame.getByRole('heading', { level: 1 }).waitFor()
  console.log(await frame.evaluate(runAxe))
  await page.screenshot({ path: 'test-results/s-picker.png' })
  const panel = panelIn(frame)
  await panel.create({
    name: 'Northwind Analytics',
    role: 'Senior data engineer',
    person: 'Dana Whitfield',
  })
  await page.screenshot({ path: 'test-results/s-empty.png' })
  await page.evaluate(() => window.standIn.show('in-call'))
  await expect(panel.clock).toBeVisible()
  await panel.item(text.items['used-their-name']).check()
  await panel.note('+ growing 30 % a year, mostly Nordic retail')
  await panel.note('$ 70 to 85 thousand, bonus paid in full last year')
  await panel.note('team of six, manager is called Priya')
  await frame.getByRole('button', { name: text.panel.prompts.editPoints }).click()
  await page.keyboard.type(
    'A friend, Jonas Lindqvist, works in the platform team\nSaw their talk about streaming joins',
  )
  await frame.getByRole('button', { name: text.panel.prompts.donePoints }).click()
  await page.screenshot({ path: 'test-results/s-call.png' })
  console.log(await frame.evaluate(runAxe))
  await page.emulateMedia({ colorScheme: 'dark' })
  console.log(await frame.evaluate(runAxe))
  await page.screenshot({ path: 'test-results/s-call-dark.png' })
  await frame.getByRole('button', { name: text.dock.toSidePanel }).click()
  const side = await attach(browser.context, '/panel.html')
  await side.resize(360, 800)
  await side.screenshot('test-results/s-side.png')
  console.log(await side.evaluate(runAxe))
  await page.screenshot({ path: 'test-results/s-moved.png' })
  await browser.worker.evaluate(() => chrome.action.openPopup())
  const popup = await attach(browser.context, '/popup.html')
  console.log(await popup.evaluate('[innerWidth, innerHeight, document.body.innerText]'))
  await popup.screenshot('test-results/s-popup.png')
  console.log(await popup.evaluate(runAxe))
})
