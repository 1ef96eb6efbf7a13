import { text } from '@/locales/text'
import { type Cookies, dockedPanel, openBrowser } from './browser'
import { everyPlatform } from './call-platforms'
import { joinCall, panelIn } from './panel'
import { expect, rareUnless, test } from './test'

const combinations = (['allowed', 'blocked'] as const).flatMap((cookies) =>
  everyPlatform.map((platform) => ({ cookies, ...platform })),
)

for (const { cookies, name, link, runsAll } of combinations)
  test(
    `a ${name} call survives a restart of the browser as a whole, third-party cookies ${cookies}`,
    { tag: rareUnless(runsAll || cookies === 'blocked') },
    async ({}, info) => {
      const profile = info.outputPath('profile')
      await test.step('the call is held', () => holdCall(profile, cookies, link))
      await test.step('a restart shows all of it', () => readCall(profile, cookies, link))
    },
  )

async function holdCall(profile: string, cookies: Cookies, link: string) {
  const browser = await openBrowser(profile, { cookies })
  const page = await browser.context.newPage()
  await page.goto(link)
  await page.evaluate(() => window.standIn.show('lobby'))
  const frame = await dockedPanel(page)
  const panel = panelIn(frame)
  await panel.create({ name: 'Acme', role: 'Data engineer', person: 'Dana Kim' })
  await expect(panel.clock).toHaveCount(0)

  await joinCall(browser, page, frame)
  await expect(panel.clock).toBeVisible()
  await panel.item(text.items['used-their-name']).check()
  await panel.chip(text.prompts['why-us'].ask).click()
  await panel.mark('answered').click()
  await panel.list(text.lists.vetting).click()
  await panel.list(text.lists.vetting).click()
  await panel.item(text.items['team-and-manager']).check()
  await panel.note('+ growing 30 % a year')
  await panel.note('$ 70 to 85 thousand')
  await panel.note('> send the portfolio')
  await expect(panel.notes).toHaveCount(3)
  await expect(panel.state).toHaveText(text.saveState.saved)

  await page.evaluate(() => window.standIn.show('left'))
  await expect(panel.ended).toBeVisible()
  expect(browser.calls.strayRequests).toEqual([])
  await browser.close()
}

async function readCall(profile: string, cookies: Cookies, link: string) {
  const browser = await openBrowser(profile, { cookies })
  const page = await browser.context.newPage()
  await page.goto(link)
  const frame = await dockedPanel(page)
  const panel = panelIn(frame)
  await expect(panel.company).toHaveText('Acme')
  await expect(frame.getByText('Dana Kim', { exact: true })).toBeVisible()
  // The call ended a moment ago, so the debrief stands in front.
  await frame.getByRole('button', { name: text.debrief.back }).click()
  await panel.list(text.lists.rapport).click()
  await expect(panel.item(text.items['used-their-name'])).toBeChecked()
  await panel.list(text.lists.vetting).click()
  await expect(panel.item(text.items['team-and-manager'])).toBeChecked()
  await panel.chip(text.prompts['why-us'].ask).click()
  await expect(panel.mark('answered')).toHaveAttribute('aria-pressed', 'true')
  await expect(panel.notes).toHaveText([
    /good growing 30 % a year/i,
    /pay 70 to 85 thousand/i,
    /to do send the portfolio/i,
  ])
}
