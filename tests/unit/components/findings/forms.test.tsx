// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { TopicForm } from '@/components/findings/TopicForm'
import { UnderItem } from '@/components/findings/UnderItem'
import { UnderPrompt } from '@/components/findings/UnderPrompt'
import { QuestionCard } from '@/components/prompts/QuestionCard'
import { type TopicId, topicById, type FieldId } from '@/method/findings'
import { findingOf } from '@/storage/records/finding'
import { closeMirrorAfterEach, type Background, openCall, saved } from '../background'
import { findingsOf } from '../call-rows'
import { button } from '../on-screen'

closeMirrorAfterEach()

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const known = ({ dossier, call }: Background, id: FieldId) =>
  findingOf(dossier.findings, call.id, id)

async function form(topic: TopicId, learned: Partial<Record<FieldId, string>> = {}) {
  const background = await openCall(12, (call) => ({ findings: findingsOf(call, learned) }))
  render(<TopicForm topic={topicById(topic)} titled />)
  return background
}

describe('what is tapped', () => {
  it('is kept with its time, until it is tapped again', { tags: ['obligation-24'] }, async () => {
    const background = await form('mission')
    await userEvent.click(button('Yes'))
    expect(button('Yes').getAttribute('aria-pressed')).toBe('true')
    await saved()
    expect(known(background, 'mission')).toMatchObject({ text: 'yes' })
    expect(known(background, 'mission')?.at).toBeGreaterThan(11 * 60_000)
    expect(screen.getByText(/^12:0\d$/)).toBeTruthy()

    await userEvent.click(button('No'))
    expect(button('Yes').getAttribute('aria-pressed')).toBe('false')
    await userEvent.click(button('No'))
    await saved()
    expect(known(background, 'mission')).toBeUndefined()
  })

  it('is kept beside the clues that were tapped before', async () => {
    const background = await form('leverage')
    await userEvent.click(button('Open for long'))
    await userEvent.click(button('They found me'))
    await saved()
    expect(known(background, 'leverage')?.text).toBe('they-contacted-me,open-long')
    await userEvent.click(button('Open for long'))
    await saved()
    expect(known(background, 'leverage')?.text).toBe('they-contacted-me')
  })

  it('is kept as the date and owner of the next step', { tags: ['obligation-35'] }, async () => {
    const background = await form('next-step')
    await userEvent.type(screen.getByLabelText('When'), '2026-12-04')
    await userEvent.click(button('Their turn'))
    await saved()
    expect(known(background, 'next-date')?.text).toBe('2026-12-04')
    expect(known(background, 'next-owner')?.text).toBe('them')
  })

  it('is kept as the way they will be in touch', { tags: ['obligation-36'] }, async () => {
    const background = await form('channel')
    await userEvent.click(button('Phone'))
    await userEvent.type(field('Number or address'), '+49 170')
    await saved()
    expect(known(background, 'channel')?.text).toBe('phone')
    expect(known(background, 'channel-words')?.text).toBe('+49 170')
  })
})

describe('what is typed', () => {
  it('is kept as who leads the team and who is in it', { tags: ['obligation-27'] }, async () => {
    const background = await form('team')
    await userEvent.type(field('Led by'), 'Priya')
    await userEvent.type(field('Who is who'), 'two in Turku')
    await saved()
    expect(known(background, 'team-manager')?.text).toBe('Priya')
    expect(known(background, 'team-words')?.text).toBe('two in Turku')
  })

  it('is kept even if it is no number', { tags: ['obligation-26'] }, async () => {
    const background = await form('tenure')
    await userEvent.type(field('Years here'), 'two or three')
    expect(field('Years here').value).toBe('two or three')
    await saved()
    expect(known(background, 'tenure-years')?.text).toBe('two or three')
  })

  it('is kept as kind, length and deadline of a test', { tags: ['obligation-39'] }, async () => {
    const background = await form('test')
    await userEvent.type(field('What kind'), 'SQL')
    await userEvent.type(field('How long'), 'three hours')
    await userEvent.type(screen.getByLabelText('Due'), '2026-12-01')
    await saved()
    expect(background.dossier.findings.map(({ text }) => text)).toEqual([
      'SQL',
      'three hours',
      '2026-12-01',
    ])
  })
})

describe('the item of a finding', () => {
  const ticks = ({ dossier }: Background) =>
    dossier.marks.filter(({ on }) => on).map(({ subject }) => subject)

  it('is ticked by the finding, and stays ticked', { tags: ['obligation-28'] }, async () => {
    const background = await openCall(12, () => ({}))
    render(<UnderItem item="culture-evidence" />)
    await userEvent.click(button('Evidence'))
    await saved()
    expect(ticks(background)).toEqual(['culture-evidence'])
    await userEvent.click(button('Evidence'))
    await saved()
    expect(ticks(background)).toEqual(['culture-evidence'])
  })

  it('is ticked by their range, and by no other clue', { tags: ['obligation-18'] }, async () => {
    const background = await openCall(12, () => ({}))
    render(<UnderItem item="their-pay-range" />)
    await userEvent.click(button('They found me'))
    await userEvent.type(field('What they said'), 'open since May')
    await saved()
    expect(known(background, 'leverage')?.text).toBe('they-contacted-me')
    expect(known(background, 'leverage-words')?.text).toBe('open since May')
    expect(ticks(background)).toEqual([])
    await userEvent.type(field('Their range'), '70-85k')
    await saved()
    expect(ticks(background)).toEqual(['their-pay-range'])
  })

  it('stays unticked when a finding that was there is changed', async () => {
    const background = await openCall(12, (call) => ({
      findings: findingsOf(call, { 'culture-words': 'blameless' }),
    }))
    render(<UnderItem item="culture-evidence" />)
    await userEvent.type(field('The example'), ' reviews')
    await saved()
    expect(ticks(background)).toEqual([])
  })
})

describe('under a question', () => {
  it('one row stands, with one field and three buttons', { tags: ['obligation-26'] }, async () => {
    await openCall(12, () => ({}))
    render(<UnderPrompt promptId="tenure" />)
    const row = screen.getByRole('group', { name: 'Their time here' })
    expect(within(row).getAllByRole('textbox')).toHaveLength(1)
    expect(within(row).getAllByRole('button')).toHaveLength(3)
  })

  it('their range is noted with currency and period', { tags: ['obligation-18'] }, async () => {
    const background = await openCall(12, () => ({}))
    render(<UnderPrompt promptId="pay" />)
    await userEvent.type(field('Their range'), '70-85k')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'EUR')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Paid by' }), 'year')
    await saved()
    expect(background.dossier.findings.map(({ text }) => text)).toEqual(['70-85k', 'EUR', 'year'])
  })

  it('nothing stands if the one line of the question is enough', async () => {
    await openCall(12, () => ({}))
    const { container } = render(<UnderPrompt promptId="openings-trend" />)
    expect(container.textContent).toBe('')
  })

  it('the question on growth says what asking it shows', { tags: ['obligation-34'] }, async () => {
    await openCall(12, () => ({}))
    render(
      <QuestionCard subject="growth" under={(promptId) => <UnderPrompt promptId={promptId} />} />,
    )
    expect(screen.getByText('Asking shows that you mean to stay.')).toBeTruthy()
    expect(field('Usual years in the role')).toBeTruthy()
  })
})

describe('the pay grade', () => {
  const reading = async (years: string) => {
    await form('growth', { 'role-years': years })
    return screen.getByText(/nobody has tested it/).textContent
  }

  it.each([
    ['6', /may be wide, with more room/],
    ['5 years 6 months', /may be wide/],
  ])(
    'is read as wide after %s',
    { tags: ['obligation-31', 'obligation-32'] },
    async (years, wide) => {
      expect(await reading(years)).toMatch(wide)
    },
  )

  it.each([
    ['1-2', /may be narrow, with less room/],
    ['18m', /may be narrow/],
  ])(
    'is read as narrow after %s',
    { tags: ['obligation-31', 'obligation-33'] },
    async (years, narrow) => {
      expect(await reading(years)).toMatch(narrow)
    },
  )

  it('is said to be open after 3 years', { tags: ['obligation-31'] }, async () => {
    expect(await reading('3')).toMatch(/says nothing/)
  })

  it.each([
    ['nothing', {}],
    ['a part', { 'role-years': 'about 30 %' }],
    ['a year of the calendar', { 'role-years': 'since 2015' }],
  ])('is not read from %s', { tags: ['obligation-30'] }, async (_, learned) => {
    await form('growth', learned)
    expect(screen.queryByText(/pay grade/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'I think otherwise' })).toBeNull()
  })

  it('is replaced by the candidate’s own view', { tags: ['obligation-32'] }, async () => {
    const background = await form('growth', { 'role-years': '6' })
    await userEvent.click(button('I think otherwise'))
    await userEvent.click(button('Narrow'))
    expect(screen.getByText('You read it otherwise: narrow.')).toBeTruthy()
    expect(screen.queryByText(/may be wide/)).toBeNull()
    await saved()
    expect(known(background, 'grade-own')?.text).toBe('narrower')
    await userEvent.click(button('Narrow'))
    expect(screen.getByText(/may be wide/)).toBeTruthy()
  })
})

describe('their range', () => {
  it.each([
    ['70-84k', '20%: narrow'],
    ['70-98k', '40%: as usual'],
    ['we said:\n70-140k', '100%: wide'],
    ['they pay 70,000-85,000 USD a year.', '21%: narrow'],
    ['70-85,000', '21%: narrow'],
  ])('%j is measured against what is usual', async (range, reading) => {
    await form('their-range', { 'range-words': range })
    expect(screen.getByText(new RegExp(reading)).textContent).toMatch(/nobody has tested it/)
  })

  it.each(['85k, or so', '70-8', '70-85k or 90-110k'])('%j is left unmeasured', async (noted) => {
    await form('their-range', { 'range-words': noted })
    expect(screen.queryByText(/From end to end/)).toBeNull()
  })
})
