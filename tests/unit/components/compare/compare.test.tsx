// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { Compare } from '@/components/compare/Compare'
import { companyPage } from '@/components/shared/company-page'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { CompanyLine, Request } from '@/messages'
import { OWN_ID } from '@/storage/records/company'
import { type Dossier, emptyDossier } from '@/storage/records/dossier'
import { callRow, findingRow, salaryRow } from '../../rows'
import { button } from '../on-screen'

const { compare: words, companies } = pages
const money = (amount: number) => ({ amount, currency: 'EUR', period: 'year' }) as const

let dossiers: Record<string, Dossier>

beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.runtime.onMessage.addListener((async ({ input }: Partial<Request>) => ({
    // An announcement has no input.
    answer: dossiers[(input as { companyId?: string } | undefined)?.companyId ?? ''],
  })) as never)
  const ofA = (change: object) => ({ companyId: 'a', callId: 'a', ...change })
  dossiers = {
    a: {
      ...emptyDossier(),
      calls: [callRow({ id: 'a', companyId: 'a', startedAt: 1, endedAt: 2 })],
      findings: [
        findingRow('verdict', 'continue', ofA({})),
        findingRow('role-years', '5', ofA({})),
        findingRow('team-words', 'six people', ofA({})),
        findingRow('open-questions', 'on-call?', ofA({})),
        findingRow('range-words', '70-85k', ofA({})),
        findingRow('range-currency', 'EUR', ofA({})),
        findingRow('range-period', 'year', ofA({})),
      ],
    },
    b: {
      ...emptyDossier(),
      calls: [callRow({ id: 'b', companyId: 'b', startedAt: 1, endedAt: 2 })],
      findings: [findingRow('grade-own', 'narrower', { companyId: 'b', callId: 'b' })],
      salaries: [salaryRow({ companyId: 'b', target: money(95_000) })],
    },
    [OWN_ID]: {
      ...emptyDossier(),
      salaries: [salaryRow({ companyId: OWN_ID, target: money(90_000), floor: money(80_000) })],
    },
  }
})
afterEach(cleanup)

const line = (companyId: string): CompanyLine => ({
  companyId,
  name: companyId,
  role: '',
  lastCallAt: null,
  stage: 'interview',
  next: null,
})
const cells = (title: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${title.replace('?', '\\?')}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

async function show() {
  render(<Compare lines={[line('a'), line('b')]} />)
  await screen.findByRole('table')
}

it('what is known of each company stands side by side', async () => {
  await show()
  expect(screen.getByRole('link', { name: 'a' }).getAttribute('href')).toBe(companyPage('a'))
  const stage = text.preparation.stages.interview
  expect(cells(companies.columns.stage)).toEqual([stage, stage])
  expect(cells(companies.columns.verdict)).toEqual(['Continue', '–'])
  expect(cells(words.grade)).toEqual([words.perhaps('Wide'), 'Narrow'])
  expect(cells(text.findings.topics.team)).toEqual(['six people', '–'])
  expect(cells(text.findings.topics['open-questions'])).toEqual(['on-call?', '–'])
  // Nothing is known of it from either.
  expect(screen.queryByText(text.findings.topics.culture)).toBeNull()
})

it('pay is compared with the target and the floor once it is shown', async () => {
  await show()
  expect(document.body.textContent).not.toMatch(/\d\d,000/)
  await userEvent.click(button(words.pay.show))
  expect(cells(companies.columns.range)[0]).toContain('€70,000')
  const [target, other] = cells(words.figures.target)
  expect(target).toContain('€90,000')
  expect(target).toContain(words.against.target.above)
  expect(other).toContain('€95,000')
  expect(cells(words.figures.floor)[0]).toContain(words.against.floor.inside)
  await userEvent.click(button(words.pay.hide))
  expect(document.body.textContent).not.toMatch(/\d\d,000/)
})

it('what is written elsewhere shows at once', async () => {
  await show()
  const row = { ...findingRow('verdict', 'stop', { companyId: 'b', callId: 'b' }), seq: 1 }
  await act(() =>
    fakeBrowser.runtime.sendMessage({ kind: 'changed', stored: { table: 'findings', row } }),
  )
  expect(cells(companies.columns.verdict)).toEqual(['Continue', 'Stop'])
})
