import type { Locator, Page } from '@playwright/test'
import { text } from '@/locales/text'
import type { AnyCommand } from '@/storage/records/dossier'
import { saidField } from '@/storage/records/said'
import { atHand, command } from './ask'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import { callAgain } from './learn'
import { openPage } from './open-page'
import { panelIn } from './panel'
import { expect, test } from './test'

// Each text begins in a script that is read from the right and ends in one that is read from the left.
const typed = {
  company: 'شركة النور ACME',
  role: 'מהנדס נתונים SQL',
  person: 'סיון כהן TLV',
  point: 'أعجبني نهجكم في البيانات: شفافية كاملة منذ 2019 SQL',
  question: 'כמה אנשים בצוות שלכם, ומי מנהל אותו היום R&D?',
  note: 'الراتب من 70 إلى 85 ألفًا، حسب الخبرة EUR',
  said: 'ستة أشخاص، اثنان منهم جدد، والمدير من فريق المنتج UX',
}
const ends = /[A-Z&]+\??$/

async function fill(page: Page): Promise<void> {
  const { companyId, callId } = await atHand(page)
  const now = Date.now()
  const call = { companyId, callId, now }
  const own = { companyId, subject: 'own', now }
  const points = `${typed.point}\nI like SQL: أحب البيانات\n${typed.point}`
  const commands: AnyCommand[] = [
    { name: 'company.edit', input: { companyId, name: typed.company, role: typed.role } },
    {
      name: 'person.write',
      input: { id: `${companyId}:contact`, companyId, now, name: typed.person },
    },
    { name: 'call.start', input: { id: callId, companyId, now: now - 754_000 } },
    ...['found-us', 'found-us/channel', 'found-us/fact'].map((subject): AnyCommand => ({
      name: 'answer.write',
      input: {
        companyId,
        subject,
        text: subject === 'found-us' ? points : typed.point,
        base: '',
        now,
      },
    })),
    { name: 'question.edit', input: { ...own, wording: typed.question, starred: true } },
    {
      name: 'finding.set',
      input: { ...call, field: saidField('own'), text: typed.said, at: 0 },
    },
    ...[null, 'pay' as const].map((flag): AnyCommand => ({
      name: 'note.keep',
      input: {
        ...call,
        id: `note-${flag}`,
        at: 60_000,
        text: typed.note,
        base: '',
        flag,
        promptId: flag && 'why-us',
      },
    })),
  ]
  await command(page, ...commands)
}

/** Whether a shown text begins at the right and ends to the left of its beginning. */
const runsFromTheRight = (shown: Locator, words: string) =>
  shown.evaluate(
    (element, [whole, end]) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode
        const start = (node.textContent ?? '').indexOf(whole)
        if (start < 0) continue
        const placeOf = (index: number) => {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + 1)
          return range.getBoundingClientRect()
        }
        const [first, last] = [placeOf(start), placeOf(start + whole.length - end.length)]
        return last.top > first.top || last.left < first.left
      }
      throw new Error(`Not shown: ${whole}`)
    },
    [words, ends.exec(words)?.[0] ?? ''] as const,
  )

const direction = (field: Locator) =>
  field.evaluate((element) => getComputedStyle(element).direction)

test(
  'names, points and notes in Arabic or Hebrew read from the right on every surface',
  { tag: '@rare' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const picture = (file: string) => info.outputPath(file)
    const page = await openPage(browser, 'side-panel.html')
    const panel = panelIn(page)
    await panel.create({ name: 'Acme' })
    await fill(page)
    await panel.noteBox.fill(typed.note)
    await expect(panel.notes).toHaveCount(2)
    const prompts = page.getByRole('region', { name: text.panel.card })

    await test.step('the panel shows the points and the notes', async () => {
      await panel.chip(text.prompts['found-us'].ask).click()
      await expect(panel.company).toContainText(typed.company)
      const points = prompts.getByRole('list', { name: text.panel.prompts.yourPoints })
      for (const [shown, words] of [
        [panel.company, typed.company],
        [points.getByRole('listitem').first(), typed.point],
        [points.getByRole('listitem').last(), typed.point],
        [panel.notes.first(), typed.note],
        [panel.notes.last(), typed.note],
      ] as const)
        expect(await runsFromTheRight(shown, words), words).toBe(true)
      expect(await direction(panel.noteBox)).toBe('rtl')
      expect(await direction(points.getByRole('listitem').nth(2))).toBe('ltr')
      await expectFit(page, 'points', picture, { widths: [360] })
    })

    await test.step('the panel shows a question of the candidate’s own', async () => {
      await page.getByRole('toolbar').getByRole('button', { name: typed.question }).click()
      const heading = prompts.getByRole('heading', { level: 2 })
      expect(await runsFromTheRight(heading, typed.question)).toBe(true)
      expect(await direction(page.getByRole('textbox', { name: text.panel.prompts.said }))).toBe(
        'rtl',
      )
      await expectFit(page, 'question', picture, { widths: [360] })
    })

    await test.step('the next call shows what was said the last time', async () => {
      await panel.openMenu()
      await page.getByRole('button', { name: text.panel.header.end }).click()
      await callAgain(page)
      await expect(page.getByRole('heading', { name: text.history.lastTime })).toBeVisible()
      expect(await runsFromTheRight(prompts, typed.said)).toBe(true)
      await expectFit(page, 'last-time', picture, { widths: [360] })
      await page.getByRole('toolbar').getByRole('button', { name: typed.question }).click()
      expect(await runsFromTheRight(prompts, typed.said)).toBe(true)
      await expectFit(page, 'said-before', picture, { widths: [360] })
      // A long text from the last call does not push the field out of the panel.
      const box = await page.getByRole('textbox', { name: text.panel.prompts.said }).boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(360)
    })

    await test.step('the company’s page and the popup show the company', async () => {
      const { companyId } = await atHand(page)
      const company = await openPage(browser, `workspace.html#company/${companyId}/everything`)
      const title = company.getByRole('heading', { level: 1 })
      expect(await runsFromTheRight(title, typed.company)).toBe(true)
      const name = company.getByLabel(text.preparation.company, { exact: true })
      await expect(name).toHaveValue(typed.company)
      expect(await direction(name)).toBe('rtl')
      await expectFit(company, 'company', picture, { widths: [960], fullPage: true })
      const popup = await openPage(browser, 'popup.html')
      expect(await runsFromTheRight(popup.getByRole('main'), typed.company)).toBe(true)
      await expectFit(popup, 'popup', picture, { widths: [360] })
    })
    await browser.close()
  },
)
