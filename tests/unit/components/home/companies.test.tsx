// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { Companies } from '@/components/home/Companies'
import { comparePage } from '@/components/shared/company-page'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { CompanyLine, Heard, Request, RequestInput } from '@/messages'
import { dossierOf, dueFollowUps, noon } from '../../follow-up-rows'
import { button } from '../on-screen'

const { companies: words } = pages
const range = { words: '70-85k', currency: 'EUR', period: 'year' }
const [thanks] = dueFollowUps(dossierOf())

const line = (companyId: string, change: Partial<CompanyLine> = {}): CompanyLine => ({
  companyId,
  name: companyId,
  role: 'Data engineer',
  lastCallAt: null,
  stage: 'pre-interview',
  next: null,
  ...change,
})

let asked: RequestInput<'heard'>[]

beforeEach(() => {
  fakeBrowser.reset()
  asked = []
  fakeBrowser.runtime.onMessage.addListener((async ({ input }: Request) => {
    const { companyIds, pay } = input as RequestInput<'heard'>
    asked.push({ companyIds, pay })
    const answer = companyIds.map((companyId): Heard => ({
      companyId,
      verdict: 'continue',
      hasRange: true,
      range: pay ? range : null,
    }))
    return { answer }
  }) as never)
})
afterEach(cleanup)

function show(...lines: CompanyLine[]) {
  const closed = lines.filter(({ stage }) => stage === 'closed').length
  render(<Companies companies={{ lines, open: lines.length - closed, closed }} />)
}
const names = () =>
  screen.getAllByRole('rowheader').map((name) => name.querySelector('a')?.textContent)
const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }))
const field = () => screen.getByLabelText(words.find)

it('each company has a row with what is next, the last call and the verdict', async () => {
  const next = { kind: 'follow-up', at: noon, followUp: thanks! } as const
  show(line('Acme', { next, stage: 'interview' }), line('Borealis'), line('c', { name: '' }))
  expect(row('Acme').getByText(text.followUps.what(thanks!))).toBeTruthy()
  expect(row('Acme').getByText(text.preparation.stages.interview)).toBeTruthy()
  expect(row('Borealis').getByText(words.noCallYet)).toBeTruthy()
  expect(await row('Acme').findByText('Continue')).toBeTruthy()
  expect(screen.getByRole('link', { name: text.home.unnamed })).toBeTruthy()
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('4')
})

it('their range is asked for and shown once pay is shown, and is gone once it is hidden', async () => {
  show(line('Acme'))
  expect(await row('Acme').findByText(text.salary.hidden)).toBeTruthy()
  expect(asked).toEqual([{ companyIds: ['Acme'], pay: false }])
  await userEvent.click(button(words.ranges.show))
  expect(await row('Acme').findByText(/€70,000/)).toBeTruthy()
  await userEvent.click(button(words.ranges.hide))
  expect(screen.queryByText(/€70,000/)).toBeNull()
})

it('closed companies are folded until they are asked for', async () => {
  show(line('Acme'), line('Elastic', { stage: 'closed' }))
  expect(names()).toEqual(['Acme'])
  await userEvent.click(screen.getByLabelText(words.moreClosed(1)))
  expect(names()).toEqual(['Acme', 'Elastic'])
})

it('the filter finds words of the name and the job in any order, without accents', async () => {
  show(line('Zoë Café', { role: 'Ingénieur' }), line('Acme'))
  await userEvent.type(field(), 'INGENIEUR cafe')
  expect(names()).toEqual(['Zoë Café'])
  expect(screen.getByText(words.shown(1, 2))).toBeTruthy()
})

it('the filter takes a stage', async () => {
  show(line('Acme', { stage: 'offer' }), line('Elastic', { stage: 'closed' }))
  await userEvent.selectOptions(screen.getByLabelText(words.columns.stage), 'closed')
  expect(names()).toEqual(['Elastic'])
})

it('two to four companies can be compared', async () => {
  show(...['a', 'b', 'c', 'd', 'e'].map((id) => line(id)))
  const box = (name: string) => screen.getByLabelText<HTMLInputElement>(words.compare(name))
  await userEvent.click(box('b'))
  expect(screen.getByText(words.oneMore)).toBeTruthy()
  await userEvent.click(box('a'))
  const link = () => screen.getByRole('link', { name: words.compareAll }).getAttribute('href')
  expect(link()).toBe(comparePage(['b', 'a']))
  await userEvent.click(box('c'))
  await userEvent.click(box('d'))
  expect(box('e').disabled).toBe(true)
  await userEvent.click(box('b'))
  expect(link()).toBe(comparePage(['a', 'c', 'd']))
  await userEvent.click(button(words.clear))
  expect(screen.queryByRole('link', { name: words.compareAll })).toBeNull()
})

it('arrow keys, Home and End lead from row to row', async () => {
  show(line('a'), line('b'), line('c'))
  const here = () => document.activeElement?.textContent
  screen.getByRole('link', { name: 'a' }).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(here()).toBe('b')
  await userEvent.keyboard('{End}')
  expect(here()).toBe('c')
  await userEvent.keyboard('{ArrowDown}{ArrowUp}')
  expect(here()).toBe('b')
  await userEvent.keyboard('{Home}')
  expect(here()).toBe('a')
})
