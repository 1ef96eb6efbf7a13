import type { Page } from '@playwright/test'
import { companyPage, companyTabs } from '@/components/shared/company-page'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { OWN_ID } from '@/storage/records/company'
import type { AnyCommand, Dossier } from '@/storage/records/dossier'
import { askIn, command } from './ask'
import { type CandidBrowser, openBrowser } from './browser'
import { expectFit } from './fit'
import { openPage } from './open-page'
import { goOn, line } from './rehearsal'
import { stateLine } from './state-line'
import { companyPageIn } from './workspace'
import { expect, test } from './test'

const { answers, prompts, readyQuestions } = text
const words = text.companyPage
const companyId = 'acme'
const step = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const dossierOf = (page: Page) => askIn<Dossier>(page, 'dossier', { companyId })

/** Opens the page of a new company on its first part. */
async function openCompany(browser: CandidBrowser, ...rows: AnyCommand[]): Promise<Page> {
  const page = await openPage(browser, 'workspace.html#own')
  const now = Date.now()
  await command(
    page,
    {
      name: 'company.create',
      input: { companyId, name: 'Acme', role: 'Data engineer', now },
    },
    ...rows,
  )
  await page.goto(`chrome-extension://${browser.extensionId}${companyPage(companyId)}`)
  await page.getByRole('heading', { level: 1, name: 'Acme' }).waitFor()
  return page
}

test(
  'a new company is prepared in five steps by keyboard alone',
  { tag: ['@obligation-11', '@obligation-13', '@obligation-21'] },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const page = await openCompany(browser)
    const at = companyPageIn(page)
    const { keyboard } = page
    const tabTo = async (target: ReturnType<typeof page.getByLabel>) => {
      for (let keys = 0; keys < 12; keys += 1) {
        await keyboard.press('Tab')
        if (await target.evaluate((element) => element === document.activeElement)) return
      }
      await expect(target).toBeFocused()
    }
    await expect(at.tab('prepare')).toContainText(words.progress(0, 5))
    await at.tab('prepare').focus()
    await tabTo(at.person('name'))
    await keyboard.type('Priya')
    await expect(at.tab('prepare')).toContainText(words.progress(1, 5))
    await tabTo(at.part('why-us', 'points'))
    await keyboard.type('Open data\nSmall teams\nMaps')
    await expect(at.tab('prepare')).toContainText(words.progress(1, 5))
    await tabTo(at.part('why-us', 'fact'))
    await keyboard.type('They print their own maps')
    await expect(at.tab('prepare')).toContainText(words.progress(2, 5))
    await tabTo(at.pair(1, 'need'))
    await keyboard.type('Spark')
    await tabTo(at.pair(1, 'strength'))
    await keyboard.type('three years of it')
    await tabTo(at.factHere('contribute', 'They print their own maps'))
    await keyboard.press('Enter')
    await expect(at.part('contribute', 'fact')).toBeFocused()
    await tabTo(page.getByLabel(text.salary.steps.value.name))
    await keyboard.type('I would like to see first what the role needs')
    await expect(at.tab('prepare')).toContainText(words.progress(4, 5))
    await tabTo(page.getByRole('button', { name: prompts.tenure.ask }))
    await keyboard.press('Space')
    await tabTo(page.getByRole('button', { name: prompts.team.ask }))
    await keyboard.press('Space')
    await expect(at.tab('prepare')).toContainText(words.progress(5, 5))
    for (const title of [text.preparation.sections.people, words.twoQuestions])
      await expect(step(page, title)).toContainText(words.stepDone)
    await expect(at.state).toHaveText(text.saveState.saved)
    await browser.close()
  },
)

test('a company’s page has parts that the browser’s own way leads back through, and looking at them writes nothing', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const now = Date.now()
  const page = await openCompany(
    browser,
    { name: 'call.open', input: { id: 'held', companyId, meetingKey: null, title: '', now } },
    { name: 'call.start', input: { id: 'held', companyId, now } },
    {
      name: 'note.keep',
      input: {
        id: 'note',
        companyId,
        callId: 'held',
        text: 'they print maps',
        base: '',
        at: 1,
        now,
        promptId: null,
        flag: null,
      },
    },
    { name: 'call.end', input: { id: 'held', companyId, now: now + 1000 } },
  )
  const at = companyPageIn(page)
  await expect(at.tab('calls')).toHaveText(`${words.tabs.calls} 1`)
  const before = await dossierOf(page)
  await page.setViewportSize({ width: 1280, height: 650 })
  for (const tab of companyTabs) {
    await page.mouse.wheel(0, 600)
    await at.tab(tab).click()
    await expect(at.tab(tab)).toHaveAttribute('aria-current', 'page')
    await expect(page).toHaveTitle(new RegExp(`^Acme: ${words.tabs[tab]} ·`))
    expect(await page.evaluate(() => scrollY)).toBe(0)
  }
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('region', { name: text.history.record })).toContainText(
    'they print maps',
  )
  await expect(
    page.getByRole('region', { name: text.history.record }).getByRole('textbox'),
  ).toHaveCount(0)
  await page.goForward()
  await expect(page.getByRole('region', { name: text.followUps.title })).toBeVisible()
  await page.goBack()
  await page.goBack()
  await step(page, prompts['why-us'].ask).getByRole('textbox').first().focus()
  await page.evaluate((to) => {
    location.hash = to
  }, `#company/${companyId}/found-us`)
  // A link to what is folded unfolds it.
  await expect(at.part('found-us', 'channel')).toBeFocused()
  expect(await dossierOf(page)).toEqual(before)
  await page.mouse.wheel(0, 600)
  await page.evaluate(() => {
    location.hash = '#own'
  })
  await expect(page.getByRole('heading', { level: 1, name: answers.own.title })).toBeVisible()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await browser.close()
})

test('the way into the next call is the main one shortly before it', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const begins = Date.now() + 3 * 3_600_000
  const call = { id: 'next', companyId, now: 1 }
  const page = await openCompany(
    browser,
    { name: 'call.open', input: { ...call, meetingKey: null, title: '' } },
    {
      name: 'call.edit',
      input: { ...call, plannedAt: begins, link: 'https://meet.google.com/abc-defg-hij' },
    },
  )
  const join = page.getByRole('link', { name: text.popup.join })
  await expect(join).toHaveAttribute('href', 'https://meet.google.com/abc-defg-hij')
  const filling = () => join.evaluate((link) => getComputedStyle(link).backgroundColor)
  const early = await filling()
  await page.clock.setFixedTime(begins - 20 * 60_000)
  await expect.poll(filling).not.toBe(early)
  await browser.close()
})

test('what they may ask besides is picked once for every company, and prepared for one', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openCompany(browser)
  const { ask } = readyQuestions.questions['about-you']
  await test.step('it is picked in general', async () => {
    await page.goto(page.url().replace(/#.*/, '#own'))
    await page.getByRole('button', { name: ask }).click()
    await step(page, ask).getByLabel(answers.morePoints).fill('From maps to data')
    await expect(stateLine(page)).toHaveText(text.saveState.saved)
    expect((await askIn<Dossier>(page, 'dossier', { companyId: OWN_ID })).questions).toMatchObject([
      { subject: 'about-you', dropped: false },
    ])
  })
  await test.step('the company starts from it', async () => {
    await page.goto(page.url().replace(/#.*/, `#company/${companyId}`))
    await page.getByText(words.ifTime).click()
    await step(page, ask).getByRole('button', { name: answers.start }).click()
    await expect(step(page, ask).getByLabel(answers.morePoints)).toHaveValue('From maps to data')
    await page.getByRole('button', { name: readyQuestions.own.addOwn }).click()
    await page.keyboard.type('Do you speak Finnish?')
    await page.keyboard.press('Enter')
    await expect(step(page, 'Do you speak Finnish?')).toBeVisible()
  })
  await browser.close()
})

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

test('each part of a company’s page fits, light and dark, and a screen reader', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const now = Date.now()
  const answer = (subject: string, written: string): AnyCommand => ({
    name: 'answer.write',
    input: { companyId, subject, text: written, base: '', now },
  })
  const page = await openCompany(
    browser,
    { name: 'company.edit', input: { companyId, name: `Acme ${longWord}`, role: longWord } },
    { name: 'call.open', input: { id: 'next', companyId, meetingKey: null, title: '', now } },
    {
      name: 'call.edit',
      input: {
        id: 'next',
        companyId,
        now,
        plannedAt: now + 20 * 60_000,
        link: 'https://meet.google.com/abc-defg-hij',
      },
    },
    answer('why-us', `Open data\n${longWord}`),
    answer('why-us/fact', `They print ${longWord}`),
    answer('strength', longWord),
    { name: 'question.edit', input: { companyId, subject: 'strength', dropped: false, now } },
    {
      name: 'question.edit',
      input: { companyId, subject: 'they:a', wording: `Why ${longWord}?`, dropped: false, now },
    },
  )
  const picture = (file: string) => info.outputPath(file)
  const at = companyPageIn(page)
  await page.getByText(words.ifTime).click()
  await expectFit(page, 'prepare', picture, { widths: [380, 1280, 1366, 1920], fullPage: true })
  for (const tab of ['calls', 'next'] as const) {
    await at.tab(tab).click()
    await expectFit(page, tab, picture, { widths: [380, 1280] })
  }
  await browser.close()
})

test('what the candidate added to what they may ask is asked in practice, with its points beside it', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const now = Date.now()
  const own = 'Do you speak Finnish?'
  const pick = (whose: string, subject: string, wording = ''): AnyCommand => ({
    name: 'question.edit',
    input: { companyId: whose, subject, wording, dropped: false, now },
  })
  const page = await openCompany(
    browser,
    pick(OWN_ID, 'about-you'),
    pick(companyId, 'they:a', own),
    {
      name: 'answer.write',
      input: { companyId, subject: 'they:a', text: 'A little, since spring', base: '', now },
    },
  )
  await page.getByRole('link', { name: words.hear }).click()
  await page.getByRole('button', { name: pages.rehearsal.start }).click()
  const heard: (string | null)[] = [await line(page).textContent()]
  while (heard.at(-1) !== own) {
    await goOn(page).click()
    heard.push(await line(page).textContent())
  }
  expect(heard).toContain(pages.rehearsal.lines['ready-about-you'])
  await page.getByRole('button', { name: text.panel.prompts.bringUp(own) }).click()
  await expect(page.getByRole('list', { name: text.panel.prompts.yourPoints })).toHaveText(
    'A little, since spring',
  )
  await browser.close()
})
