import type { Page } from '@playwright/test'
import { text } from '@/locales/text'
import type { AnyCommand } from '@/storage/records/dossier'
import { atHand, command } from './ask'
import { openBrowser } from './browser'
import { openPage } from './open-page'
import { panelIn } from './panel'
import { expect, test } from './test'
import { whatIsCut } from './whole-lines'

/** Width and height of the panel in CSS pixels. 554 is that of a 1366 × 768 laptop. */
const sizes = [
  [380, 554],
  [380, 672],
  [320, 554],
  [380, 984],
  [560, 554],
  [380, 420],
] as const
/** The same laptop at a page zoom of 125 and 150 %. The dock is as wide in the pixels of the page. */
const zoomed = [
  [380, 443],
  [380, 369],
] as const
const LAPTOP = 554

const points = [
  'Pricing is the product here',
  'You show shippers how a price is made',
  'A small team',
]
const notes = ['200 people', 'two engineers promoted', 'vague about hours', 'send the portfolio']

async function openFilled(page: Page) {
  const panel = panelIn(page)
  await panel.create({ name: 'Northwind', role: 'Analyst', person: 'Priya Raghunathan' })
  const { companyId, callId } = await atHand(page)
  const now = Date.now()
  const commands: AnyCommand[] = [
    { name: 'call.start', input: { id: callId, companyId, now: now - 754_000 } },
    {
      name: 'answer.write',
      input: { companyId, subject: 'why-us', text: points.join('\n'), base: '', now },
    },
    ...notes.map((said, index): AnyCommand => ({
      name: 'note.keep',
      input: {
        id: `note-${index}`,
        companyId,
        callId,
        now: now + index,
        at: index * 60_000,
        text: said,
        base: '',
        flag: index === 3 ? 'todo' : null,
        promptId: null,
      },
    })),
  ]
  await command(page, ...commands)
  await expect(page.getByText(notes[3]!)).toBeVisible()
  return panel
}

/** The parts of the panel from top to bottom. Each begins where the one before ends. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const parts = ['header', '[role=toolbar]', '[data-card]', '[role=tablist]', '#note-box']
    const boxes = parts.map((part) => document.querySelector(part)!.getBoundingClientRect())
    return parts.filter((_, index) => {
      const [box, before] = [boxes[index]!, boxes[index - 1]]
      return (
        box.bottom > innerHeight + 0.5 || (before !== undefined && box.top < before.bottom - 0.5)
      )
    })
  })

for (const fontSize of [16, 24])
  test(`the panel shows whole lines at every size, with the browser’s font at ${fontSize} px`, async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const page = await openPage(browser, 'side-panel.html')
    await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), fontSize)
    const panel = await openFilled(page)
    const shows = {
      list: () => panel.list(text.lists.rapport).click(),
      question: () => panel.chip(text.prompts['why-us'].ask).click(),
      pay: () => panel.chip(text.prompts.pay.ask).click(),
      'to ask': () => panel.chip(text.prompts.tenure.ask).click(),
    }
    for (const [front, show] of Object.entries(shows)) {
      await page.setViewportSize({ width: 380, height: 984 })
      await show()
      for (const [width, height] of fontSize === 16 ? [...sizes, ...zoomed] : sizes) {
        await page.setViewportSize({ width, height })
        const where = `${front} at ${width} × ${height}`
        await page.screenshot({ path: info.outputPath(`${front}-${width}-${height}.png`) })
        expect.soft(await overlaps(page), where).toEqual([])
        expect.soft(await page.evaluate(whatIsCut), where).toEqual([])
        await expect.soft(panel.noteBox, where).toBeInViewport({ ratio: 1 })
        if (height < LAPTOP || fontSize > 16) continue
        if (front === 'question')
          for (const point of points)
            await expect.soft(page.getByText(point), where).toBeInViewport({ ratio: 1 })
        await expect.soft(page.getByText(notes[3]!), where).toBeInViewport({ ratio: 1 })
        await expect.soft(page.getByRole('checkbox').first(), where).toBeInViewport({ ratio: 1 })
      }
    }
    await browser.close()
  })

test('what is chosen differs from what is not in forced colours, too', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'side-panel.html')
  await page.setViewportSize({ width: 380, height: LAPTOP })
  await page.emulateMedia({ forcedColors: 'active' })
  const panel = await openFilled(page)
  const whyUs = panel.chip(text.prompts['why-us'].ask)
  const flag = page.getByRole('button', { name: text.flags.pay, exact: true })
  const draws = async (part: typeof flag) => (await part.screenshot()).toString('base64')
  for (const [part, choose] of [
    [whyUs, () => whyUs.click()],
    [flag, () => flag.click()],
    [panel.mark('answered'), () => panel.mark('answered').click()],
    [panel.list(text.lists.close), () => panel.list(text.lists.close).click()],
  ] as const) {
    if (part === flag) await panel.noteBox.fill('figures')
    const before = await draws(part)
    await choose()
    // The pointer and the focus are elsewhere, so only the choice differs.
    await panel.noteBox.focus()
    await page.mouse.move(0, 0)
    expect(await draws(part)).not.toBe(before)
  }
  await page.screenshot({ path: info.outputPath('forced.png') })
  await browser.close()
})
