import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import { expect, test } from './test'
import { reload, untilUpdated } from './support/worker'
import { openCall } from './panel'
import { welcomeOf } from './welcome'

const words = text.firstRun

test('after the installation one page opens, once, and says where to begin', async ({}, info) => {
  const profile = info.outputPath('profile')
  const since = Date.now()
  const browser = await openBrowser(profile, { keepsWelcome: true })
  const page = await welcomeOf(browser.context, browser.worker, since)
  if (!page) throw new Error('No welcome opened')
  await test.step('it fits every width, and leads to practice and to the first call', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading)
    await expect(page.getByText(words.sentence)).toBeVisible()
    await expect(page.getByText(words.dataWhere)).toBeVisible()
    await expectFit(page, 'welcome', (file) => info.outputPath(file), {
      widths: [380, 1280, 1920],
      fullPage: true,
    })
    await page.getByRole('button', { name: text.newCall.plan }).click()
    await expect(page.getByRole('form', { name: text.newCall.plan })).toBeVisible()
    await page.getByRole('link', { name: words.practise }).click()
    await expect(page.getByRole('button', { name: pages.rehearsal.start })).toBeVisible()
  })

  await test.step('an update opens nothing', async () => {
    const { frame } = await openCall(browser.context, 'https://meet.google.com/abc-defg-hij')
    const before = browser.context.pages().length
    await untilUpdated(browser.context, () => reload(frame))
    expect(browser.context.pages().filter((one) => one.url().endsWith('#welcome'))).toEqual([])
    expect(browser.context.pages().length).toBeLessThanOrEqual(before)
  })
  await browser.close()

  await test.step('the next start opens nothing', async () => {
    const again = await openBrowser(profile, { keepsWelcome: true })
    expect(await welcomeOf(again.context, again.worker, Date.now())).toBeUndefined()
    expect(again.context.pages().some((one) => one.url().endsWith('#welcome'))).toBe(false)
    await again.close()
  })
})
