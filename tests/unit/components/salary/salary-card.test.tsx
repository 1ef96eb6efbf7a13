// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SalaryCard } from '@/components/salary/SalaryCard'
import { text } from '@/locales/text'
import { OWN_ID } from '@/storage/records/company'
import { closeMirrorAfterEach, type Background, saved } from '../background'
import { euros, salaryWith } from './salary-with'
import { button, inThePage } from '../on-screen'

closeMirrorAfterEach()
afterEach(() => vi.restoreAllMocks())

const words = text.salary
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
const target = () => field(words.targetLabel)
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })

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
  it('is kept as meant: figure, currency and period', { tags: ['obligation-18'] }, async () => {
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

  it('that cannot be read is kept as words, and is said to be unread', async () => {
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

  it('that turns into words is written as words before the figure goes', async () => {
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

  it('is in the page only while it is shown', { tags: ['obligation-18'] }, async () => {
    await withCard(secret)

    expect(inThePage('1,234') || inThePage('1 234') || inThePage('91234')).toBe(false)
    // A figure can be written in words, so a step is hidden whatever it says.
    expect(inThePage('What have you set aside?')).toBe(false)
    expect(field(/^3\. /).value).toBe('')
    await userEvent.click(button(words.show))
    expect(field(`2. ${words.steps['their-range'].name}`).value).toBe('What have you set aside?')
    expect(target().value).toBe('91,234')
    expect(field(words.nowLabel).value).toBe('Today 61 234')
    expect(field(`1. ${words.steps.value.name}`).value).toBe('I bring 71 234 users')

    fireEvent(window, new Event('blur'))
    expect(inThePage('1,234') || inThePage('1 234')).toBe(false)
  })

  it('is hidden when the tab is hidden', async () => {
    await withCard(secret)
    await userEvent.click(button(words.show))
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    fireEvent(document, new Event('visibilitychange'))

    expect(inThePage('1,234')).toBe(false)
  })

  it('stays on the screen while a figure is being typed', async () => {
    await withCard()
    await userEvent.type(field(`1. ${words.steps.value.name}`), '70')
    expect(field(`1. ${words.steps.value.name}`).value).toBe('70')
    await userEvent.type(field(words.floorLabel), '60')
    expect(field(words.floorLabel).value).toBe('60')
  })

  it('for all companies is offered here only while it is shown', async () => {
    await withCard({ own: { target: euros(91_234) }, ownAnswers: { 'pay/value': 'At 71 234' } })
    expect(inThePage('1,234') || inThePage('1 234')).toBe(false)

    await userEvent.click(button(words.show))
    expect(screen.getByText(words.generally('€91,234 a year'))).toBeTruthy()
  })
})

describe('the way to answer', () => {
  it('is the candidate’s own until they choose another', { tags: ['obligation-18'] }, async () => {
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

  it('has only words that the candidate wrote', { tags: ['obligation-20'] }, async () => {
    const background = await withCard()
    for (const box of screen.getAllByRole<HTMLInputElement>('textbox')) expect(box.value).toBe('')
    await userEvent.type(field(`1. ${words.steps.value.name}`), 'Rather what I bring')

    await saved()
    expect(background.dossier.answers).toMatchObject([
      { subject: 'pay/value', text: 'Rather what I bring' },
    ])
  })

  it('can begin with the candidate’s words for all companies', async () => {
    const background = await withCard({ ownAnswers: { 'pay/value': 'Rather what I bring' } })
    expect(inThePage('Rather what I bring')).toBe(false)
    await userEvent.click(button(words.show))
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
  it('is kept for the next company', async () => {
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

  it('of the candidate’s own card is the one to begin with', async () => {
    await withCard({ own: { floor: euros(50_000) }, ownAnswers: { 'pay/unit': 'CHF month' } })
    await userEvent.click(button(words.show))

    expect(select(words.currency).value).toBe('EUR')
    expect(select(words.period).value).toBe('year')
  })
})

describe('what else the card shows', () => {
  it('includes the range that they named', async () => {
    await withCard({
      findings: { 'range-words': '70-85k', 'range-currency': 'EUR', 'range-period': 'year' },
    })
    expect(screen.getByText('70-85k EUR a year')).toBeTruthy()
  })

  it('includes what the law may say, with where and when it was looked up', async () => {
    const background = await withCard()
    await userEvent.selectOptions(select(text.payLaw.region), 'Alabama')

    expect(screen.getByText(/may be protected here.*As of October 2026/)).toBeTruthy()
    const link = screen.getByRole('link', { name: text.payLaw.lookUp })
    expect(link.getAttribute('href')).toMatch(/^https:/)
    expect(link.getAttribute('rel')).toBe('noreferrer')
    await saved()
    expect(card(background)?.region).toBe('US-AL')
  })

  it('lets the region chosen here overrule the general one', async () => {
    await withCard({ own: { region: 'US-CA' } })
    expect(select(text.payLaw.region).value).toBe('US-CA')
    await userEvent.selectOptions(select(text.payLaw.region), text.payLaw.elsewhere)
    expect(screen.queryByRole('link')).toBeNull()
  })
})
