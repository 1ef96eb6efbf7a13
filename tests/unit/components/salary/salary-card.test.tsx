// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SalaryCard } from '@/components/salary/SalaryCard'
import { text } from '@/locales/text'
import { OWN_ID } from '@/storage/records/company'
import { aCallEach, type Background, saved } from '../background'
import { euros, salaryWith } from './salary-with'

aCallEach()
afterEach(() => vi.restoreAllMocks())

const words = text.salary
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const target = () => field(words.targetLabel)
const button = (name: string) => screen.getByRole('button', { name })
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const inThePage = (secret: string) => document.documentElement.outerHTML.includes(secret)

async function withCard(kept: Parameters<typeof salaryWith>[0] = {}): Promise<Background> {
  const background = await salaryWith(kept)
  render(<SalaryCard companyId={background.call.companyId} />)
  return background
}

const card = ({ dossier, call }: Background, companyId = call.companyId) =>
  dossier.salaries.find((salary) => salary.companyId === companyId)

const typedFor = ({ dossier }: Background, figure: string) =>
  dossier.answers.find(({ subject }) => subject === `pay/${figure}`)?.text

describe('an amount', () => {
  it('would not be kept as it was meant (obligation 18)', async () => {
    const background = await withCard()
    await userEvent.selectOptions(select(words.currency), 'GBP')
    await userEvent.type(target(), '72k')
    expect(target().value).toBe('72k')
    expect(screen.getByText('£72,000 a year')).toBeTruthy()
    await userEvent.selectOptions(select(words.period), 'a month')

    expect(target().value).toBe('72,000')
    await saved()
    expect(card(background)).toMatchObject({
      policy: 'ladder',
      target: { amount: 72_000, currency: 'GBP', period: 'month' },
      floor: null,
    })
  })

  it('that cannot be read would be lost, or not said to be unread', async () => {
    const background = await withCard({ card: { target: euros(72_000) } })
    await userEvent.click(button(words.show))
    await userEvent.clear(target())
    await userEvent.type(target(), 'as much as Mara')
    await userEvent.tab()

    expect(target().value).toBe('as much as Mara')
    expect(screen.getByText(words.unreadable)).toBeTruthy()
    await saved()
    expect(card(background)?.target).toBeNull()
    expect(typedFor(background, 'target')).toBe('as much as Mara')

    await userEvent.clear(target())
    await userEvent.type(target(), '85 000')
    expect(screen.queryByText(words.unreadable)).toBeNull()
    await saved()
    expect(card(background)?.target).toEqual(euros(85_000))
    expect(typedFor(background, 'target')).toBe('')
  })

  it('would be neither kept as a figure nor as words for a moment', async () => {
    const background = await withCard({ card: { floor: euros(60_000) } })
    await userEvent.click(button(words.show))
    const before = background.commands.length
    fireEvent.change(field(words.floorLabel), { target: { value: '60 or so' } })
    await saved()

    const written = background.commands.slice(before)
    expect(written[0]).toMatchObject({ name: 'answer.write', input: { text: '60 or so' } })
    expect(written.at(-1)).toMatchObject({ name: 'salary.edit', input: { floor: null } })
  })
})

describe('what is written on pay', () => {
  const secret = {
    card: { target: euros(91_234), floor: euros(81_234) },
    answers: {
      'pay/now': 'Today 61 234',
      'pay/value': 'I bring 71 234 users',
      'pay/their-range': 'What have you set aside?',
    },
  }

  it('would be seen on a shared screen before it is asked for (obligation 18)', async () => {
    await withCard(secret)

    expect(inThePage('1,234') || inThePage('1 234') || inThePage('91234')).toBe(false)
    expect(field(`2. ${words.steps['their-range'].name}`).value).toBe('What have you set aside?')
    await userEvent.click(button(words.show))
    expect(target().value).toBe('91,234')
    expect(field(words.nowLabel).value).toBe('Today 61 234')
    expect(field(`1. ${words.steps.value.name}`).value).toBe('I bring 71 234 users')

    fireEvent(window, new Event('blur'))
    expect(inThePage('1,234') || inThePage('1 234')).toBe(false)
  })

  it('would stay on the screen when the tab is hidden', async () => {
    await withCard(secret)
    await userEvent.click(button(words.show))
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    fireEvent(document, new Event('visibilitychange'))

    expect(inThePage('1,234')).toBe(false)
  })

  it('would vanish from under the first letter of a figure', async () => {
    await withCard()
    await userEvent.type(field(`1. ${words.steps.value.name}`), '70')
    expect(field(`1. ${words.steps.value.name}`).value).toBe('70')
    await userEvent.type(field(words.floorLabel), '60')
    expect(field(words.floorLabel).value).toBe('60')
  })

  it('would be offered for this company while it is hidden', async () => {
    await withCard({ own: { target: euros(91_234) }, ownAnswers: { 'pay/value': 'At 71 234' } })
    expect(inThePage('1,234') || inThePage('1 234')).toBe(false)

    await userEvent.click(button(words.show))
    expect(screen.getByText(words.generally('€91,234 a year'))).toBeTruthy()
  })
})

describe('the way to answer', () => {
  it('would be another one than the candidate’s own, or forget the choice (obligation 18)', async () => {
    const background = await withCard({ own: { policy: 'range-first' } })
    const chosen = () => screen.getByRole('radio', { checked: true }).parentElement?.textContent
    expect(chosen()).toContain(words.policies['range-first'].title)
    await userEvent.type(field(words.floorLabel), '60000')
    expect(screen.getByText(words.onTop('$66,000 – $72,000'))).toBeTruthy()
    await saved()
    expect(card(background)?.policy).toBe('range-first')

    await userEvent.click(screen.getByRole('radio', { name: /^Name no figure/ }))
    await saved()
    expect(card(background)).toMatchObject({ policy: 'ladder', floor: { amount: 60_000 } })
    expect(card(background, OWN_ID)?.policy).toBe('range-first')
  })

  it('would be answered in words that the candidate never wrote (obligation 20)', async () => {
    const background = await withCard()
    for (const box of screen.getAllByRole<HTMLInputElement>('textbox')) expect(box.value).toBe('')
    await userEvent.type(field(`1. ${words.steps.value.name}`), 'Rather what I bring')

    await saved()
    expect(background.dossier.answers).toMatchObject([
      { subject: 'pay/value', text: 'Rather what I bring' },
    ])
  })

  it('would have to be written anew for every company', async () => {
    const background = await withCard({ ownAnswers: { 'pay/value': 'Rather what I bring' } })
    await userEvent.click(button(`${text.answers.start} Rather what I bring`))

    await saved()
    expect(background.dossier.answers).toContainEqual(
      expect.objectContaining({
        companyId: background.call.companyId,
        text: 'Rather what I bring',
      }),
    )
  })
})

describe('the currency', () => {
  it('would have to be chosen again for the next company', async () => {
    const first = await withCard()
    expect(select(words.currency).value).toBe('USD')
    await userEvent.selectOptions(select(words.currency), 'CHF')
    await saved()
    const { answers } = first.dossier

    expect(answers.map(({ companyId, text: unit }) => [companyId, unit])).toEqual([
      [first.call.companyId, 'CHF year'],
      [OWN_ID, 'CHF year'],
    ])
  })

  it('of the candidate’s own card would not be the one to begin with', async () => {
    await withCard({ own: { floor: euros(50_000) }, ownAnswers: { 'pay/unit': 'CHF month' } })
    await userEvent.click(button(words.show))

    expect(select(words.currency).value).toBe('EUR')
    expect(select(words.period).value).toBe('year')
  })
})

describe('what is known besides', () => {
  it('would leave out the range they named', async () => {
    await withCard({
      findings: { 'range-words': '70-85k', 'range-currency': 'EUR', 'range-period': 'year' },
    })
    expect(screen.getByText('70-85k EUR a year')).toBeTruthy()
  })

  it('would say for certain what the law is, or not where and when it was looked up', async () => {
    const background = await withCard()
    await userEvent.selectOptions(select(text.payLaw.region), 'Alabama')

    expect(screen.getByText(/may be protected here.*As of October 2026/)).toBeTruthy()
    const link = screen.getByRole('link', { name: text.payLaw.lookUp })
    expect(link.getAttribute('href')).toMatch(/^https:/)
    expect(link.getAttribute('rel')).toBe('noreferrer')
    await saved()
    expect(card(background)?.region).toBe('US-AL')
  })

  it('would keep the candidate’s usual place against what they said here', async () => {
    await withCard({ own: { region: 'US-CA' } })
    expect(select(text.payLaw.region).value).toBe('US-CA')
    await userEvent.selectOptions(select(text.payLaw.region), text.payLaw.elsewhere)
    expect(screen.queryByRole('link')).toBeNull()
  })
})
