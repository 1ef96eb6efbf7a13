import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { practiceId } from '@/storage/records/company'
import type { AnyCommand } from '@/storage/records/dossier'
import { openBrowser } from './browser'
import { focused, tabTo } from './keys'
import { panelIn } from './panel'
import { askIn, command } from './ask'
import { openPage } from './open-page'
import { dossierOf, goOn, leave, questionsOf, said, throughTheScript } from './rehearsal'
import { expect, test } from './test'

const words = pages.rehearsal

test('a newcomer without a mouse goes through a whole rehearsal, from the popup to its end', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const popup = await openPage(browser, 'popup.html')
  const opened = browser.context.waitForEvent('page')
  await tabTo(popup, text.firstRun.practise)
  await popup.keyboard.press('Enter')
  const page = await opened
  await page.getByRole('main').waitFor()
  const panel = panelIn(page)

  await test.step('the newcomer starts the rehearsal', async () => {
    await tabTo(page, words.start)
    await page.keyboard.press('Enter')
    await expect(goOn(page)).toBeFocused()
    await expect(panel.clock).toBeVisible()
    expect(await said(page)).toMatch(/^hello-/)
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    expect(await said(page)).toMatch(/^pitch-/)
  })

  await test.step('the newcomer ticks an item and writes notes', async () => {
    await tabTo(page, text.items['small-talk'])
    await page.keyboard.press('Space')
    await tabTo(page, text.panel.notes.box)
    await page.keyboard.type('+ the team is growing')
    await page.keyboard.press('Enter')
    await expect(panel.notes).toHaveText([/good the team is growing/i])
    await page.keyboard.type('half a')
    await page.keyboard.press('Alt+g')
    expect(await said(page)).not.toMatch(/^pitch-/)
    await expect(panel.noteBox).toBeFocused()
    await expect(panel.noteBox).toHaveValue('half a')
  })

  await test.step('the newcomer answers, asks, and goes on to the end', async () => {
    await page.keyboard.press('Alt+1')
    await tabTo(page, text.panel.prompts.answered, 'Shift+Tab')
    await page.keyboard.press('Space')
    while (!(await said(page)).startsWith('turn-')) await page.keyboard.press('Alt+g')
    // Outside of a text a digit alone is enough, and Enter marks the question.
    await page.keyboard.press('7')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Alt+g')
    expect(await said(page)).toBe('reply-team')
    await tabTo(page, words.goOn, 'Shift+Tab')
    await throughTheScript(page)
  })

  await test.step('the rehearsal is kept as practice', async () => {
    const practice = await dossierOf(page, practiceId(null))
    expect(practice.companies.map((company) => company.practice)).toEqual([true])
    expect(practice.calls.map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([
      [expect.any(Number), expect.any(Number)],
    ])
    expect(practice.notes.map((note) => note.text)).toContain('the team is growing')
    expect(practice.marks.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(
      expect.arrayContaining(['ticked small-talk', 'answered found-us', 'asked team']),
    )
    expect(await focused(page), 'what has the keyboard').toBeDefined()
  })

  await test.step('the rehearsal stays out of the list of companies', async () => {
    await popup.reload()
    await expect(popup.getByText(text.firstRun.sentence)).toBeVisible()
    expect(await askIn(page, 'companies', { search: 'Practice', tabId: null })).toEqual([])
  })
  await browser.close()
})

test(
  'the panel of a rehearsal keeps the chosen question, whatever the recruiter says',
  { tag: ['@obligation-10', '@obligation-22'] },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const page = await openPage(browser, 'workspace.html#rehearsal')
    await page.getByRole('button', { name: words.start }).click()
    const prompt = page.getByRole('region', { name: text.panel.card }).getByRole('heading')
    await expect(prompt).toHaveText(text.lists.rapport)
    await page
      .getByRole('button', { name: text.panel.prompts.bringUp(text.prompts['why-us'].ask) })
      .click()
    await goOn(page).focus()
    const shownAt: [string, string | null][] = []
    while ((await leave(page).count()) === 0) {
      await page.keyboard.press('Enter')
      shownAt.push([await said(page), await prompt.textContent()])
    }
    expect(shownAt.length).toBeGreaterThan(10)
    for (const [id, shown] of shownAt) expect(shown, id).toBe(text.prompts['why-us'].ask)
    await browser.close()
  },
)

test('a second rehearsal asks differently, and a rehearsal ends when its page is left', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html#rehearsal')
  await test.step('a second rehearsal asks differently', async () => {
    await page.getByRole('button', { name: words.start }).click()
    await expect(goOn(page)).toBeFocused()
    const first = questionsOf(await throughTheScript(page))
    await page.getByRole('button', { name: words.anew }).click()
    await expect(goOn(page)).toBeFocused()
    const second = questionsOf(await throughTheScript(page))
    expect(first.length).toBe(7)
    expect(second.length).toBe(7)
    expect(second).not.toEqual(first)
  })

  await test.step('one rehearsal runs, until its page is left', async () => {
    await page.getByRole('button', { name: words.anew }).click()
    await expect(goOn(page)).toBeFocused()
    await page.reload()
    await page.getByRole('button', { name: words.start }).click()
    await expect(goOn(page)).toBeFocused()
    const running = async () =>
      (await dossierOf(page, practiceId(null))).calls.filter(({ endedAt }) => endedAt === null)
        .length
    expect(await running()).toBe(1)
    await page.getByRole('link', { name: text.workspace.method, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages.methodPage.title)
    await expect.poll(running).toBe(0)
  })
  await browser.close()
})

test(
  'a rehearsal uses the company’s own points, and leaves the company’s records unchanged',
  { tag: '@obligation-20' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const page = await openPage(browser, 'workspace.html')
    const companyId = 'acme'
    const now = Date.now()
    const commands: AnyCommand[] = [
      { name: 'company.create', input: { companyId, name: 'Acme', role: 'Data engineer', now } },
      {
        name: 'answer.write',
        input: { companyId, subject: 'found-us', text: 'a friend works there', base: '', now },
      },
      { name: 'question.edit', input: { companyId, subject: 'growth', starred: true, now } },
    ]
    await command(page, ...commands)
    const real = await dossierOf(page, companyId)

    await test.step('the company is rehearsed', async () => {
      await page.goto(`chrome-extension://${browser.extensionId}/workspace.html#company/acme`)
      await page.getByRole('link', { name: text.workspace.practise }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.headingFor('Acme'))
      await page.getByRole('button', { name: words.start }).click()
      const panel = panelIn(page)
      await expect(panel.company).toHaveText(words.practiceOf('Acme'))
      await panel.chip(text.prompts['found-us'].ask).click()
      await expect(page.getByText('a friend works there')).toBeVisible()
      await page.getByRole('button', { name: text.panel.prompts.editPoints }).click()
      await page.keyboard.type(', in sales')
      await panel.note('hardly a real one')
      await expect(panel.state).toHaveText(text.saveState.saved)
      await panel.openMenu()
      await expect(page.getByLabel(text.panel.picker.person)).toHaveValue(words.person)
      await expect(page.getByRole('button', { name: text.panel.header.otherCompany })).toHaveCount(
        0,
      )
    })

    await test.step('only the practice company has changed', async () => {
      expect(await dossierOf(page, companyId)).toEqual(real)
      const practice = await dossierOf(page, practiceId(companyId))
      expect(practice.answers.map((answer) => answer.text)).toEqual([
        'a friend works there, in sales',
      ])
      expect(practice.questions.map(({ subject, starred }) => [subject, starred])).toEqual([
        ['growth', true],
      ])
      const listed = await askIn<{ companyId: string }[]>(page, 'companies', {
        search: '',
        tabId: null,
      })
      expect(listed.map((company) => company.companyId)).toEqual([companyId])
    })
    await browser.close()
  },
)

test('a call by phone stays in the side panel during a rehearsal', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const side = await openPage(browser, 'side-panel.html')
  await panelIn(side).create({ name: 'Acme' })
  await side.getByRole('button', { name: text.panel.header.start }).click()
  await panelIn(side).openMenu()
  await side.getByRole('button', { name: text.panel.header.end }).click()
  await expect(panelIn(side).state).toHaveText(text.saveState.saved)
  const page = await openPage(browser, 'workspace.html#rehearsal')
  await page.getByRole('button', { name: words.start }).click()
  await expect(goOn(page)).toBeFocused()
  await side.reload()
  await expect(panelIn(side).company).toHaveText('Acme')
  await browser.close()
})
