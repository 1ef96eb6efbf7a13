import type { Page } from '@playwright/test'
import { text } from '@/locales/text'
import type { TheyAskId } from '@/method/answer-parts'
import type { FactId } from '@/method/preparation-facts'
import type { CandidBrowser } from './browser'
import { openPage } from './open-page'

const { answers, planning, preparation } = text

/** Adds a company in the popup and follows the link to the company's page. */
export async function addCompany(browser: CandidBrowser, name: string): Promise<Page> {
  const popup = await openPage(browser, 'popup.html')
  await popup.getByRole('textbox', { name: text.panel.picker.search }).fill(name)
  await popup.getByRole('button', { name: text.panel.picker.create(name) }).click()
  const opened = browser.context.waitForEvent('page')
  await popup.getByRole('link', { name: text.popup.prepare }).click()
  const page = await opened
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await popup.close()
  return page
}

/** The parts of a company's page, found by their names, as a candidate finds them. */
export function companyPageIn(page: Page) {
  const section = (name: string) => page.getByRole('region', { name, exact: true })
  const call = section(preparation.sections.call)
  const people = section(preparation.sections.people)
  const answer = (prompt: TheyAskId) => section(text.prompts[prompt].ask)
  return {
    state: page.getByRole('status').first(),
    section,
    answer,
    role: page.getByLabel(preparation.role, { exact: true }),
    fact: (id: FactId) => page.getByLabel(preparation.facts[id].label, { exact: true }),
    part: (prompt: TheyAskId, part: keyof typeof answers.parts) =>
      answer(prompt).getByLabel(part === 'points' ? answers.points[prompt] : answers.parts[part], {
        exact: true,
      }),
    pair: (n: number, side: 'need' | 'strength') =>
      answer('contribute')
        .getByRole('group', { name: answers.pair(n) })
        .getByLabel(answers[side]),
    person: (field: 'name' | 'role' | 'side' | 'email' | 'phone' | 'detail') =>
      people.getByLabel(planning.people[field], { exact: true }),
    call: {
      plan: call.getByRole('button', { name: planning.plan }),
      at: call.getByLabel(planning.at),
      kind: call.getByLabel(planning.kind),
      minutes: call.getByLabel(planning.minutes),
      link: call.getByLabel(planning.link),
      section: call,
    },
    star: (ask: string) =>
      page.getByRole('button', { name: text.questions.star(ask), exact: true }),
    contents: (place: keyof typeof preparation.sections) =>
      page
        .getByRole('navigation', { name: preparation.contents })
        .getByRole('link', { name: preparation.sections[place], exact: true }),
  }
}
