// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { LastTime } from '@/components/history/LastTime'
import { useCurrent } from '@/components/prompts/current'
import { Prompts } from '@/components/prompts/Prompts'
import { answerId } from '@/storage/records/answer'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import { type Mark, markId, type MarkKind } from '@/storage/records/mark'
import type { Note } from '@/storage/records/note'
import { type Question, questionId } from '@/storage/records/question'
import { salaryId } from '@/storage/records/salary'
import { aCallEach, openCall } from '../background'
import { ended, findingsOf, saidTo } from '../learned'

aCallEach()
beforeEach(() => {
  useCurrent.setState({
    side: 'they-ask',
    large: { 'they-ask': 'found-us', 'you-ask': null },
    turnedIn: null,
  })
})

const earlierThan = (call: Call, id = 'first', minutes = 25): Call => ({
  ...ended(call, minutes),
  id,
})

const noteOf = (call: Call, note: Partial<Note>): Note => ({
  id: `${call.id} ${note.text}`,
  companyId: call.companyId,
  seq: 0,
  callId: call.id,
  text: '',
  at: 0,
  createdAt: 0,
  keptAt: 1,
  deletedAt: null,
  flag: null,
  promptId: null,
  ...note,
})

const newQuestion = ({ companyId }: Call, subject: string): Question => ({
  id: questionId(companyId, subject),
  companyId,
  seq: 0,
  subject,
  wording: '',
  starred: false,
  dropped: false,
  said: '',
  createdAt: 0,
})

const marked = (call: Call, kind: MarkKind, subject: string): Mark => ({
  id: markId(call.id, kind, subject),
  companyId: call.companyId,
  seq: 0,
  callId: call.id,
  kind,
  subject,
  on: true,
  at: 0,
  markedAt: 0,
})

async function calledBefore(rows: (first: Call, call: Call) => Partial<Dossier>) {
  const background = await openCall(null, (call) => {
    const first = earlierThan(call)
    return { calls: [call, first], ...rows(first, call) }
  })
  render(<Prompts lastTime={<LastTime />} />)
  return background
}

const heading = () => screen.getByRole('heading', { level: 2 }).textContent
const linesOf = (title: string) => {
  const part = screen.getByRole('heading', { level: 4, name: title }).parentElement
  return [...(part?.querySelectorAll('dl > div') ?? [])].map(({ textContent }) => textContent)
}

describe('the second call with a company', () => {
  it('begins with what was promised, left open and said last time', async () => {
    await calledBefore((first) => ({
      findings: findingsOf(first, {
        'they-promised': 'the contract\nby Friday',
        'i-promised': 'the portfolio',
        'open-questions': 'on call?',
        'range-words': '70-85k',
        'range-currency': 'EUR',
        'range-period': 'year',
        'team-size': '6',
        'test-deadline': '2026-12-01',
        channel: 'phone',
      }),
    }))
    expect(heading()).toBe('Last time')
    expect(linesOf('Promised')).toEqual([
      'They promisedthe contract; by Friday',
      'I promisedthe portfolio',
    ])
    expect(linesOf('Left open')).toEqual(['Still openon call?'])
    expect(linesOf('Pay')).toEqual([
      expect.stringMatching(/^Their pay range€70,000.+€85,000 a year$/),
    ])
    expect(linesOf('Said')).toEqual([
      'Team6 people',
      'How they will reach mePhone',
      expect.stringMatching(/^Testdue .*2026/),
    ])
  })

  it('shows their pay without the candidate’s figures', { tags: ['obligation-18'] }, async () => {
    await calledBefore((first, { companyId }) => ({
      findings: findingsOf(first, { 'range-words': '70-85k' }),
      salaries: [
        {
          id: salaryId(companyId),
          companyId,
          seq: 0,
          policy: 'ladder',
          target: { amount: 91_234, currency: 'EUR', period: 'year' },
          floor: { amount: 81_234, currency: 'EUR', period: 'year' },
          region: '',
          updatedAt: 0,
        },
      ],
    }))
    expect(document.body.textContent).toContain('70-85k')
    expect(document.body.innerHTML).not.toMatch(/[89]1.?234/)
  })

  it('shows the steps taken on pay without the number', { tags: ['obligation-18'] }, async () => {
    await calledBefore((first, call) => ({
      marks: [
        marked(first, 'answered', 'pay'),
        marked(first, 'ticked', 'pay/name-it'),
        marked(first, 'ticked', 'pay/value'),
        { ...marked(first, 'ticked', 'pay/confidential'), on: false },
        marked(call, 'ticked', 'pay/ask-range'),
      ],
      answers: [
        {
          id: answerId(call.companyId, 'pay/name-it'),
          companyId: call.companyId,
          seq: 0,
          subject: 'pay/name-it',
          text: 'I would say 91,234',
          updatedAt: 0,
        },
      ],
      findings: findingsOf(first, { 'range-words': '70-85k' }),
    }))
    expect(linesOf('Pay')).toEqual([
      'Their questionAnswered',
      'You saidTurn to your value · Name your number',
      'Their pay range70-85k',
    ])
    expect(document.body.innerHTML).not.toMatch(/91.?234/)
  })

  it('shows no signal, no verdict and no loose note', { tags: ['obligation-4'] }, async () => {
    await calledBefore((first) => ({
      findings: findingsOf(first, {
        signals: 'ended-early',
        'went-well': 'no',
        verdict: 'unsure',
      }),
      notes: [
        noteOf(first, { text: 'growing', flag: 'good' }),
        noteOf(first, { text: 'scribble' }),
        noteOf(first, { text: 'taken back', flag: 'bad', deletedAt: 1 }),
      ],
    }))
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(items).toEqual(['+ Good growing'])
    expect(document.body.textContent).not.toMatch(/Over within|Unsure/)
  })

  it('shows what they said to a question in the first call alone', async () => {
    await calledBefore((first, call) => ({
      questions: [
        { ...newQuestion(call, 'own'), wording: 'Who is on call?' },
        { ...newQuestion(call, 'unasked'), wording: 'Why now?' },
      ],
      findings: [
        ...findingsOf(first, { 'team-manager': 'Priya' }),
        ...saidTo(first, 'team', 'six\nall remote'),
        ...saidTo(first, 'own', 'nobody'),
        ...saidTo(call, 'own', 'Ada, these days'),
        ...saidTo(call, 'culture', 'said today'),
      ],
    }))
    expect(linesOf('Said')).toEqual(['Teamled by Priya · six; all remote', 'Who is on call?nobody'])
  })

  it('shows what an older version kept of a question, for the first call alone', async () => {
    const question = (call: Call, subject: string, said: string, wording = '') => ({
      ...newQuestion(call, subject),
      wording,
      said,
    })
    await calledBefore((first, call) => ({
      questions: [
        question(call, 'team', 'six\nall remote'),
        question(call, 'own', 'nobody', 'Who is on call?'),
        question(call, 'culture', 'said today'),
      ],
      marks: [marked(first, 'asked', 'team'), marked(call, 'asked', 'culture')],
      findings: findingsOf(first, { 'team-manager': 'Priya' }),
    }))
    expect(linesOf('Said')).toEqual(['Teamled by Priya · six; all remote', 'Who is on call?nobody'])
  })

  it('shows the newer call before the older, and leaves out the one at hand', async () => {
    await openCall(1, (call) => ({
      calls: [call, earlierThan(call, 'older', 10), earlierThan(call, 'newer', 40)],
    }))
    render(<LastTime />)
    const days = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(days).toEqual([expect.stringMatching(/40 minutes/), expect.stringMatching(/10 minutes/)])
    expect(screen.getByText('Before that')).toBeTruthy()
  })

  it('turns to the questions, and back to last time', async () => {
    await calledBefore(() => ({}))
    const sides = () =>
      screen.getAllByRole('button', { pressed: true }).map((each) => each.textContent)
    expect(sides()).toEqual(['Last time'])
    await userEvent.click(screen.getByRole('button', { name: /^You ask/ }))
    expect(sides()).toEqual(['You ask 0/5'])
    expect(heading()).toBe('How long have you been here?')
    await userEvent.click(screen.getByRole('button', { name: 'Last time' }))
    expect(heading()).toBe('Last time')
  })

  it('shows last time, whatever the candidate turned to in another call', async () => {
    await calledBefore(() => ({}))
    act(() => useCurrent.setState({ turnedIn: 'a call elsewhere' }))
    expect(heading()).toBe('Last time')
  })
})

it('a first call has no side for last time', async () => {
  await openCall(12, () => ({}))
  render(<Prompts lastTime={<LastTime />} />)
  const region = within(screen.getByRole('region', { name: 'Questions' }))
  expect(region.queryByRole('button', { name: 'Last time' })).toBeNull()
  expect(heading()).toBe('How did you find us?')
})
