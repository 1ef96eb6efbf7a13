import type { Page } from '@playwright/test'
import { text } from '@/locales/text'
import { promptText } from '@/locales/wording'
import type { PromptId } from '@/method/prompts'
import { OWN_ID } from '@/storage/records/company'
import { openBrowser } from './browser'
import { openCall, panelIn } from './panel'
import { command } from './ask'
import { expectFit } from './fit'
import { openPage } from './open-page'
import { stateLine } from './state-line'
import { addCompany, companyPageIn } from './workspace'
import { expect, test } from './test'

const { answers, gaps, planning, popup, preparation, prompts } = text
const link = 'https://meet.google.com/abc-defg-hij'
const own = 'a general word on the outdoors'

/** The call is prepared as one with a manager, and the questions are worded for a manager. */
const asOfAManager = (id: PromptId) => promptText('manager', id).ask

/** Fills every field of a company's page, as a candidate does. */
async function prepare(page: Page) {
  const at = companyPageIn(page)
  await at.role.fill('Data engineer')
  await page.getByLabel(preparation.stage, { exact: true }).selectOption('interview')
  await at.call.at.fill('2027-03-04T14:00')
  await at.call.kind.selectOption('manager')
  await at.call.minutes.fill('40')
  await at.call.link.fill(link)
  await expect(at.call.section).toContainText(planning.linkKnown)
  await at.person('name').fill('Dana Kim')
  await at.person('role').fill('Head of data')
  await at.person('side').selectOption('agency')
  await at.person('email').fill('dana@agency.example')
  await at.person('phone').fill('+358 40 123')
  await at.person('detail').fill('Grew up in Turku')
  await at.fact('trend').fill('Six data jobs, all in Turku')
  await at.fact('backup-roles').fill('Analytics engineer')
  await at.fact('fits-the-job').fill('I ran their very stack')
  await at.fact('fits-the-company').fill('I teach on Saturdays, as they do')
  await at.part('found-us', 'channel').fill('Their blog')
  await at.part('found-us', 'referrer').fill('Joana')
  await at.part('why-us', 'points').fill('Open data\nSmall teams')
  await expect(at.answer('why-us')).toContainText(answers.pointsOf(2, 3))
  await at.part('why-us', 'fact').fill('They print their own maps')
  await at.pair(1, 'need').fill('Spark at scale')
  await at.pair(1, 'strength').fill('three years of it')
  await at.pair(2, 'strength').fill('calm on call')
  await at.part('like-doing', 'at-work').fill('Untangling old pipelines')
  await at.part('like-doing', 'outside').fill('Rowing')
  await at.part('pay', 'points').fill('Their range first')
  await at.star(asOfAManager('team')).click()
  await expect(at.state).toHaveText(text.saveState.saved)
}

test(
  'a prepared company survives a restart of the browser',
  {
    tag: [
      '@obligation-3',
      '@obligation-7',
      '@obligation-8',
      '@obligation-14',
      '@obligation-15',
      '@obligation-16',
      '@obligation-17',
      '@obligation-21',
    ],
  },
  async ({}, info) => {
    const profile = info.outputPath('profile')
    const hash = await test.step('the company is prepared', async () => {
      const browser = await openBrowser(profile)
      const page = await addCompany(browser, 'Acme')
      await prepare(page)
      const address = new URL(page.url())
      await browser.close()
      return address.hash
    })

    await test.step('a restart shows all of it', async () => {
      const again = await openBrowser(profile)
      const at = companyPageIn(await openPage(again, `workspace.html${hash}`))
      await expect(at.role).toHaveValue('Data engineer')
      await expect(at.call.at).toHaveValue('2027-03-04T14:00')
      await expect(at.call.kind).toHaveValue('manager')
      await expect(at.call.minutes).toHaveValue('40')
      await expect(at.call.link).toHaveValue(link)
      await expect(at.person('name')).toHaveValue('Dana Kim')
      await expect(at.person('side')).toHaveValue('agency')
      await expect(at.person('email')).toHaveValue('dana@agency.example')
      await expect(at.person('phone')).toHaveValue('+358 40 123')
      await expect(at.person('detail')).toHaveValue('Grew up in Turku')
      await expect(at.fact('trend')).toHaveValue('Six data jobs, all in Turku')
      await expect(at.fact('backup-roles')).toHaveValue('Analytics engineer')
      await expect(at.fact('fits-the-job')).toHaveValue('I ran their very stack')
      await expect(at.fact('fits-the-company')).toHaveValue('I teach on Saturdays, as they do')
      await expect(at.part('found-us', 'channel')).toHaveValue('Their blog')
      await expect(at.part('found-us', 'referrer')).toHaveValue('Joana')
      await expect(at.part('why-us', 'points')).toHaveValue('Open data\nSmall teams')
      await expect(at.part('why-us', 'fact')).toHaveValue('They print their own maps')
      await expect(at.pair(1, 'need')).toHaveValue('Spark at scale')
      await expect(at.pair(1, 'strength')).toHaveValue('three years of it')
      await expect(at.pair(2, 'strength')).toHaveValue('calm on call')
      await expect(at.part('like-doing', 'at-work')).toHaveValue('Untangling old pipelines')
      await expect(at.part('like-doing', 'outside')).toHaveValue('Rowing')
      await again.close()
    })
  },
)

test(
  'the popup says what weighs most, when the call begins, and when all is ready',
  { tag: '@obligation-13' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const page = await addCompany(browser, 'Acme')
    const at = companyPageIn(page)
    const now = new Date()
    now.setSeconds(0, 0)
    await at.call.at.fill(localField(now.getTime() + 130 * 60_000))
    await at.call.link.fill(link)
    await expect(at.call.section).toContainText(planning.linkKnown)
    await expect(at.state).toHaveText(text.saveState.saved)

    const small = await openPage(browser, 'popup.html')
    const toDo = small.getByRole('region').first()
    const lines = toDo.getByRole('listitem')
    await test.step('the gaps stand in the order of their weight', async () => {
      await expect(lines).toHaveText([
        gaps.answer(prompts['why-us'].ask),
        gaps.answer(prompts.contribute.ask),
        gaps.answer(prompts.pay.ask),
        gaps.answer(prompts['found-us'].ask),
        gaps.answer(prompts['like-doing'].ask),
        gaps.questions,
      ])
      await expect(small.getByRole('heading', { name: popup.left(6) })).toBeVisible()
    })
    await test.step('the time until the call counts down', async () => {
      await expect(small.getByText(planning.inHours(2, 10))).toBeVisible()
      await small.clock.setFixedTime(now.getTime() + 118 * 60_000)
      await expect(small.getByText(planning.inMinutes(12))).toBeVisible()
      await small.clock.setFixedTime(now.getTime() + 130 * 60_000)
      await expect(small.getByText(planning.now)).toBeVisible()
      await expect(small.getByRole('link', { name: popup.join })).toHaveAttribute('href', link)
    })

    await test.step('a gap leads to its field', async () => {
      const opened = browser.context.waitForEvent('page')
      await lines.first().getByRole('link').click()
      const mended = await opened
      await expect(companyPageIn(mended).part('why-us', 'points')).toBeFocused()
      await mended.keyboard.type('Open data')
      await expect(lines.first()).toHaveText(gaps.answer(prompts.contribute.ask))
    })

    await test.step('nothing is left once all is prepared', async () => {
      await prepare(page)
      await expect(small.getByRole('heading', { name: popup.ready, exact: true })).toBeVisible()
      await expect(toDo).toContainText(popup.contentReady)
      await expect(lines).toHaveCount(0)
      await small.bringToFront()
      await small.clock.setFixedTime(new Date(2027, 2, 4, 13, 50))
      await expect(small.getByRole('checkbox')).not.toHaveCount(0)
      for (const item of await small.getByRole('checkbox').all()) await item.check()
      await expect(toDo).toContainText(popup.allReady)
    })
    await browser.close()
  },
)

test(
  'the call shows what was prepared for it, in the candidate’s own words only',
  { tag: ['@obligation-19', '@obligation-20', '@obligation-21', '@obligation-29'] },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    await test.step('a general answer is written', async () => {
      const mine = await openPage(browser, 'workspace.html#own')
      await mine.getByLabel(answers.parts.outside).fill(own)
      await expect(mine.getByLabel(answers.parts.fact)).toHaveCount(0)
      await expect(stateLine(mine)).toHaveText(text.saveState.saved)
    })
    const page = await addCompany(browser, 'Acme')
    const at = companyPageIn(page)
    await test.step('the company is prepared', async () => {
      await at.call.link.fill(link)
      await expect(at.call.section).toContainText(planning.linkKnown)
      await at.part('found-us', 'channel').fill('Their blog')
      await at.part('found-us', 'referrer').fill('Joana')
      await at.part('why-us', 'fact').fill('They print their own maps')
      await at.factHere('found-us', 'They print their own maps').click()
      await expect(at.state).toHaveText(text.saveState.saved)
    })

    // Candid knows the company by the link alone.
    const { frame, panel } = await openCall(browser.context, link)
    await expect(panel.company).toHaveText('Acme')
    await test.step('the card shows the points of each question', async () => {
      await panel.chip(prompts['found-us'].ask).click()
      const points = frame
        .getByRole('list', { name: text.panel.prompts.yourPoints })
        .getByRole('listitem')
      await expect(points).toHaveText([
        `${answers.short.channel} Their blog`,
        `${answers.short.referrer} Joana`,
        `${answers.short.fact} They print their own maps`,
      ])
      const bringUp = (ask: string) => panel.chip(ask).click()
      await bringUp(prompts['like-doing'].ask)
      await expect(points).toHaveText([`${answers.short.outside} ${own} ${answers.general}`])
      await bringUp(prompts['why-us'].ask)
      await expect(points).toHaveText([`${answers.short.fact} They print their own maps`])
    })

    await test.step('a question on their openings waits for the trend', async () => {
      await panel.chip(prompts['openings-trend'].ask).click()
      await expect(frame.getByText(answers.noTrend)).toBeVisible()
      await at.fact('trend').fill('Six data jobs, all in Turku')
      await expect(frame.getByText(answers.trend('Six data jobs, all in Turku'))).toBeVisible()
    })

    await test.step('the panel leads to the company’s page', async () => {
      await panel.openMenu()
      const opened = browser.context.waitForEvent('page')
      await frame.getByRole('link', { name: text.panel.header.companyPage }).click()
      await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Acme')
    })
    await browser.close()
  },
)

test('the company’s page needs no mouse', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await addCompany(browser, 'Acme')
  const at = companyPageIn(page)
  const { keyboard } = page
  await at.contents('call').press('Enter')
  await expect(at.call.at).toBeFocused()
  await at.contents('people').press('Enter')
  await expect(at.person('name')).toBeFocused()
  await keyboard.type('Dana Kim')
  await page.getByRole('button', { name: planning.people.add }).press('Enter')
  await keyboard.type('Sam')
  await expect(at.person('name')).toHaveCount(2)
  await page.getByRole('button', { name: `${planning.people.remove}: Dana Kim` }).press('Enter')
  await expect(at.person('name')).toHaveCount(1)
  await expect(page.getByRole('button', { name: planning.people.bringBack })).toBeFocused()
  await keyboard.press('Enter')
  await expect(at.person('name')).toHaveCount(2)

  await at.contents('answers').press('Enter')
  await expect(at.part('found-us', 'channel')).toBeFocused()
  await at.part('like-doing', 'outside').focus()
  await keyboard.press('Shift+Tab')
  await expect(at.part('like-doing', 'at-work')).toBeFocused()
  await at.star(prompts.growth.ask).press('Space')
  await expect(at.star(prompts.growth.ask)).toHaveCount(0)
  await browser.close()
})

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

test('what is still to prepare fits a narrow tab, light and dark, and a screen reader', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  await expectFit(await openPage(browser, 'workspace.html#own'), 'own', picture, {
    widths: [360, 960],
    fullPage: true,
  })
  const page = await addCompany(browser, 'Acme')
  await expectFit(page, 'company-empty', picture, { widths: [360, 960], fullPage: true })
  await planSoon(page)
  await expectFit(await openPage(browser, 'popup.html'), 'popup-gaps', picture, {
    widths: [360],
    fullPage: true,
  })
  await browser.close()
})

test('what was prepared fits a narrow tab, light and dark, and a screen reader', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  const page = await addCompany(browser, 'Acme')
  await fillLong(page)
  await planSoon(page)
  await companyPageIn(page).call.link.fill('https://teams.example.com/19:meeting')
  await companyPageIn(page).call.minutes.fill('3')
  await page.getByRole('button', { name: planning.people.add }).click()
  await page.keyboard.type(longWord)
  await page.getByRole('button', { name: text.panel.prompts.showPoints }).click()
  await expectFit(page, 'company-full', picture, { widths: [360, 960], fullPage: true })
  await expectFit(await openPage(browser, 'popup.html'), 'popup-ready', picture, {
    widths: [360],
    fullPage: true,
  })
  await browser.close()
})

test('the parts of an answer fit a narrow panel, light and dark, and a screen reader', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const picture = (file: string) => info.outputPath(file)
  const page = await addCompany(browser, 'Acme')
  await fillLong(page)
  await planSoon(page)
  const side = await openPage(browser, 'side-panel.html')
  const panel = panelIn(side)
  await panel.chip(prompts['found-us'].ask).click()
  await expectFit(side, 'panel-parts', picture, { widths: [320, 360], fullPage: true })
  await side.getByRole('button', { name: text.panel.prompts.editPoints }).click()
  await expectFit(side, 'panel-editing', picture, { widths: [320, 360], fullPage: true })
  await panel.chip(prompts['openings-trend'].ask).click()
  await expectFit(side, 'panel-greyed', picture, { widths: [320, 360], fullPage: true })
  await browser.close()
})

/** Prepares everything but the trend, in part with very long words and in part by general answers. */
async function fillLong(page: Page) {
  const companyId = decodeURIComponent(new URL(page.url()).hash.split('/')[1] ?? '')
  const answer = (whose: string, subject: string, words: string) => ({
    name: 'answer.write' as const,
    input: { companyId: whose, subject, text: words, base: '', now: 1 },
  })
  await command(
    page,
    { name: 'company.edit', input: { companyId, name: `${longWord} & Söhne`, role: longWord } },
    answer(companyId, 'found-us/channel', `Their blog, by way of ${longWord}`),
    answer(companyId, 'found-us/referrer', 'Joana'),
    answer(companyId, 'found-us/fact', 'They print their own maps'),
    answer(OWN_ID, 'found-us', 'I read what engineers write before I read what a company says'),
    answer(companyId, 'why-us', 'Open data\nSmall teams'),
    answer(companyId, 'contribute', `Spark → three years of it\n${longWord} → ${longWord}`),
    answer(OWN_ID, 'like-doing/at-work', 'Untangling old pipelines'),
    answer(OWN_ID, 'like-doing/outside', `Rowing, ${longWord}`),
    answer(companyId, 'like-doing', 'Teaching'),
    answer(companyId, 'pay', 'Their range first'),
    ...['team', 'growth'].map((subject) => ({
      name: 'question.edit' as const,
      input: { companyId, subject, starred: true, now: 1 },
    })),
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Söhne')
}

/** Plans the call for so soon that the popup is about it and about the room. */
async function planSoon(page: Page) {
  const at = companyPageIn(page)
  await at.call.at.fill(localField(Date.now() + 20 * 60_000))
  await expect(at.state).toHaveText(text.saveState.saved)
}

/** A time as the value of a `datetime-local` field. */
function localField(at: number): string {
  const time = new Date(at - new Date(at).getTimezoneOffset() * 60_000)
  return time.toISOString().slice(0, 16)
}
