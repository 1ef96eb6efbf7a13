import { type BrowserContext, expect, type Frame, type Locator, type Page } from '@playwright/test'
import { text } from '@/locales/text'
import { type CandidBrowser, dockedPanel } from './browser'
import { pointerReaches } from './dock-parts'
import { stateLine } from './state-line'
import { knownOfTabs } from './ticks'

const words = text.panel

const literal = (said: string) => said.replace(/[?.]/g, String.raw`\$&`)

/** The parts of the panel, found by their names, as a candidate finds them. */
export function panelIn(frame: Frame | Page) {
  const noteBox = frame.getByRole('textbox', { name: words.notes.box })
  return {
    noteBox,
    state: stateLine(frame),
    company: frame.getByRole('heading', { level: 1 }),
    clock: frame.getByRole('timer'),
    /** The newest notes, also those for which a low panel has no room. */
    notes: frame.getByRole('region', { name: words.notes.title }).locator('li'),
    /** The question or the list in the card. */
    heading: frame.getByRole('heading', { level: 2 }),
    ended: frame.getByText(new RegExp(`^${words.header.endedAt('.+', '.+')}$`)),
    mark: (kind: 'asked' | 'answered'): Locator =>
      frame.getByRole('button', { name: new RegExp(`^${words.prompts[kind]}`) }),
    chip: (ask: string): Locator =>
      frame.getByRole('button', { name: new RegExp(literal(words.prompts.bringUp(ask))) }),
    /** Opens what is needed seldom in a call. */
    openMenu: () => frame.getByRole('button', { name: words.header.menu, exact: true }).click(),
    list: (name: string): Locator => frame.getByRole('tab', { name }),
    item: (name: string): Locator => frame.getByRole('checkbox', { name, exact: true }),
    /** After a call the debrief stands where the questions stood. */
    async backToQuestions() {
      const back = frame.getByRole('button', { name: text.debrief.back })
      const strip = frame.getByRole('toolbar')
      await back.or(strip).first().waitFor()
      if (await back.isVisible()) await back.click()
    },
    async create(company: { name: string; role?: string; person?: string }) {
      await frame.getByRole('textbox', { name: words.picker.search }).fill(company.name)
      if (company.role) await frame.getByLabel(words.picker.role).fill(company.role)
      if (company.person) await frame.getByLabel(words.picker.person).fill(company.person)
      await frame.getByRole('button', { name: words.picker.create(company.name) }).click()
      await noteBox.waitFor()
    },
    async note(typed: string) {
      await noteBox.fill(typed)
      await noteBox.press('Enter')
    },
  }
}

/** Opens a call's link in a tab of its own, with the panel docked beside it. */
export async function openCall(context: BrowserContext, link: string) {
  const page = await context.newPage()
  await page.goto(link)
  const frame = await dockedPanel(page)
  return { page, frame, panel: panelIn(frame) }
}

/** Joins the call. The dock may then change its side, so this waits until a click reaches it. */
export async function joinCall(browser: CandidBrowser, page: Page, frame: Frame): Promise<void> {
  await page.evaluate(() => window.standIn.show('in-call'))
  await expect.poll(() => knownOfTabs(browser)).toContain('"in-call"')
  await pointerReaches(page, frame)
}
