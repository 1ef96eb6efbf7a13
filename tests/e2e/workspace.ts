import type { Page } from '@playwright/test'
import { text } from '@/locales/text'
import type { CompanyTab } from '@/components/shared/company-page'
import type { TheyAskId } from '@/method/answer-parts'
import type { FactId } from '@/method/preparation-facts'
import type { CandidBrowser } from './browser'
import { openPage } from './open-page'
import { stateLine } from './state-line'

const { answers, planning, preparation } = text

/** Plans a call with a new company on the home, and turns to the part of the company's page where each field stands. */
export async function addCompany(browser: CandidBrowser, name: string): Promise<Page> {
  const page = await openPage(browser, 'workspace.html')
  const { newCall } = text
  await page.getByRole('button', { name: newCall.plan }).click()
  const form = page.getByRole('form', { name: newCall.plan })
  await form.getByRole('textbox', { name: newCall.company }).fill(name)
  await form.getByRole('button', { name: newCall.plan }).click()
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  await companyPageIn(page).tab('everything').click()
  await companyPageIn(page).role.waitFor()
  return page
}

/** The parts of a company's page, found by their names, as a candidate finds them. */
export function companyPageIn(page: Page) {
  const section = (name: string) => page.getByRole('region', { name, exact: true })
  const call = section(preparation.sections.call)
  const people = section(preparation.sections.people)
  const answer = (prompt: TheyAskId) => section(text.prompts[prompt].ask)
  return {
    tab: (name: CompanyTab) =>
      page
        .getByRole('navigation', { name: text.companyPage.tabList })
        .getByRole('link', { name: text.companyPage.tabs[name] }),
    state: stateLine(page),
    section,
    answer,
    role: page.getByLabel(preparation.role, { exact: true }),
    fact: (id: FactId) => page.getByLabel(preparation.facts[id].label, { exact: true }),
    part: (prompt: TheyAskId, part: keyof typeof answers.parts) =>
      answer(prompt).getByLabel(part === 'points' ? answers.points[prompt] : answers.parts[part], {
        exact: true,
      }),
    /** The button that says the fact about the company at another question, too. */
    factHere: (prompt: TheyAskId, fact: string) =>
      answer(prompt).getByRole('button', { name: `${answers.factHere} ${fact}` }),
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
