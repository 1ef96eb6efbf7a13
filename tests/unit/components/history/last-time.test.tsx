// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { LastTime } from '@/components/history/LastTime'
import { Card } from '@/components/panel/Card'
import { Strip } from '@/components/prompts/Strip'
import { useMirror } from '@/components/mirror/mirror'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import { answerRow, markRow, noteRow, questionRow, salaryRow } from '../../rows'
import { closeMirrorAfterEach, openCall } from '../background'
import { ended, findingsOf, inCall, saidTo } from '../call-rows'
import { large, button } from '../on-screen'
import { newPanelBeforeEach } from '../prompts/call-with'
import { euros } from '../salary/salary-with'

closeMirrorAfterEach()
newPanelBeforeEach()
const panel = (
  <>
    <Strip />
    <Card />
  </>
)

const earlierThan = (call: Call, id = 'first', minutes = 25): Call => ({
  ...ended(call, minutes),
  id,
})

async function calledBefore(rows: (first: Call, call: Call) => Partial<Dossier>) {
  const background = await openCall(null, (call) => {
    const first = earlierThan(call)
    return { calls: [call, first], ...rows(first, call) }
  })
  render(panel)
  await screen.findAllByRole('heading', { level: 3 })
  return background
}

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
    expect(large()).toBe('Last time')
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
      salaries: [salaryRow({ companyId, target: euros(91_234), floor: euros(81_234) })],
    }))
    expect(document.body.textContent).toContain('70-85k')
    expect(document.body.innerHTML).not.toMatch(/[89]1.?234/)
  })

  it('shows the steps taken on pay without the number', { tags: ['obligation-18'] }, async () => {
    await calledBefore((first, call) => ({
      marks: [
        markRow('answered', 'pay', inCall(first)),
        markRow('ticked', 'pay/name-it', inCall(first)),
        markRow('ticked', 'pay/value', inCall(first)),
        markRow('ticked', 'pay/confidential', { ...inCall(first), on: false }),
        markRow('ticked', 'pay/ask-range', inCall(call)),
      ],
      answers: [answerRow('pay/name-it', 'I would say 91,234', { companyId: call.companyId })],
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
        noteRow('growing', { ...inCall(first), id: 'good', flag: 'good' }),
        noteRow('scribble', { ...inCall(first), id: 'loose' }),
        noteRow('taken back', { ...inCall(first), id: 'gone', flag: 'bad', deletedAt: 1 }),
      ],
    }))
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(items).toEqual(['+ Good growing'])
    expect(document.body.textContent).not.toMatch(/Over within|Unsure/)
  })

  it('shows what they said to a question in the first call, and not in others', async () => {
    await calledBefore((first, call) => ({
      questions: [
        questionRow('own', { companyId: call.companyId, wording: 'Who is on call?' }),
        questionRow('unasked', { companyId: call.companyId, wording: 'Why now?' }),
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

  it('shows what an older version kept of a question for the first call only', async () => {
    await calledBefore((first, call) => {
      const { companyId } = call
      return {
        questions: [
          questionRow('team', { companyId, said: 'six\nall remote' }),
          questionRow('own', { companyId, said: 'nobody', wording: 'Who is on call?' }),
          questionRow('culture', { companyId, said: 'said today' }),
        ],
        marks: [markRow('asked', 'team', inCall(first)), markRow('asked', 'culture', inCall(call))],
        findings: findingsOf(first, { 'team-manager': 'Priya' }),
      }
    })
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
    const chosen = () =>
      screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent)
    expect(chosen()).toEqual(['Last time'])
    await userEvent.click(button(/Show “How long have you been here/))
    expect(large()).toBe('How long have you been here?')
    await userEvent.click(button('Last time'))
    expect([large(), ...chosen()]).toEqual(['Last time', 'Last time'])
  })

  it('begins with last time, whatever the candidate turned to in another call', async () => {
    await calledBefore(() => ({}))
    await userEvent.click(button(/Show “Why us/))
    const { call } = useMirror.getState()
    const next = { ...call!, id: 'the next call' }
    act(() =>
      useMirror.setState(({ dossier }) => ({
        call: next,
        dossier: { ...dossier!, calls: [...dossier!.calls, next] },
      })),
    )
    expect(large()).toBe('Last time')
  })
})

it('a first call has no last time', async () => {
  await openCall(12, () => ({}))
  render(panel)
  expect(screen.queryByRole('button', { name: 'Last time' })).toBeNull()
  expect(large()).toBe('Find out')
})
