// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Debrief } from '@/components/debrief/Debrief'
import { TopicForm } from '@/components/findings/TopicForm'
import type { FieldId } from '@/method/findings'
import type { Stage } from '@/method/stages'
import { text } from '@/locales/text'
import type { Dossier } from '@/storage/records/dossier'
import { findingOf } from '@/storage/records/finding'
import type { Call } from '@/storage/records/call'
import { companyRow, findingRow, markRow, noteRow } from '../../rows'
import { closeMirrorAfterEach, type Background, openCall, saved } from '../background'
import { ended, findingsOf, inCall } from '../call-rows'
import { button } from '../on-screen'

closeMirrorAfterEach()

interface After {
  learned?: Partial<Record<FieldId, string>>
  stage?: Stage
  minutes?: number
  /** What was learned in an earlier call. */
  before?: Partial<Record<FieldId, string>>
}

async function after({ learned = {}, stage = 'pre-interview', minutes, before }: After = {}) {
  const background = await openCall(12, (call) => {
    const earlier = { ...ended(call), id: 'earlier' }
    return {
      companies: [companyRow({ id: call.companyId, companyId: call.companyId, stage })],
      calls: [ended(call, minutes), earlier],
      findings: [...findingsOf(call, learned), ...findingsOf(earlier, before ?? {})],
    }
  })
  render(<Debrief form={(topic) => <TopicForm topic={topic} />} />)
  return background
}

const group = (name: string) => within(screen.getByRole('group', { name }))
const tap = (name: string, option: string) =>
  userEvent.click(group(name).getByRole('button', { name: option }))
const stageOf = ({ dossier }: Background) => dossier.companies[0]?.stage
const known = ({ dossier, call }: Background, field: FieldId) =>
  findingOf(dossier.findings, call.id, field)?.text

describe('the debrief', () => {
  it('moves the company on when both answers are “yes”', { tags: ['obligation-40'] }, async () => {
    const background = await after()
    await tap('It went well', 'Yes')
    await saved()
    expect(stageOf(background)).toBe('pre-interview')
    expect(screen.queryByText(/next comes the interview/)).toBeNull()

    await tap('I still want it', 'Yes')
    expect(screen.getByText(/next comes the interview/)).toBeTruthy()
    await saved()
    expect(stageOf(background)).toBe('interview')
    expect(known(background, 'went-well')).toBe('yes')
    expect(known(background, 'want-it')).toBe('yes')
  })

  it('moves the company back when a “yes” is taken back', { tags: ['obligation-40'] }, async () => {
    const background = await after({
      learned: { 'went-well': 'yes', 'want-it': 'yes' },
      stage: 'interview',
    })
    await tap('I still want it', 'Unsure')
    await saved()
    expect(stageOf(background)).toBe('pre-interview')
    await tap('I still want it', 'Yes')
    await tap('I still want it', 'Yes')
    await saved()
    expect(stageOf(background)).toBe('pre-interview')
  })

  it('keeps an interview that another call has earned', { tags: ['obligation-40'] }, async () => {
    const both = { 'went-well': 'yes', 'want-it': 'yes' } as const
    const background = await after({ learned: both, before: both, stage: 'interview' })
    await tap('It went well', 'No')
    await saved()
    expect(stageOf(background)).toBe('interview')
  })

  it.each(['offer', 'closed'] as const)(
    'leaves the stage “%s” as it is',
    { tags: ['obligation-40'] },
    async (stage) => {
      const background = await after({ learned: { 'went-well': 'yes' }, stage })
      await tap('I still want it', 'Yes')
      await tap('I still want it', 'No')
      await saved()
      expect(stageOf(background)).toBe(stage)
    },
  )

  it('asks whether to go on, and keeps the verdict', { tags: ['obligation-12'] }, async () => {
    const background = await after()
    expect(
      group('Go on?')
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Continue', 'Unsure', 'Stop'])
    await tap('Go on?', 'Stop')
    await saved()
    expect(known(background, 'verdict')).toBe('stop')
  })

  it('keeps the signals, and says what each may mean', { tags: ['obligation-4'] }, async () => {
    const background = await after({ minutes: 8 })
    expect(screen.getByText('It lasted 8 minutes.')).toBeTruthy()
    expect(screen.queryByText('Often a no')).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Over within ten minutes' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'They sold me the job' }))
    expect(screen.getByText('Often a no')).toBeTruthy()
    expect(screen.getByText('A good sign')).toBeTruthy()
    await saved()
    expect(known(background, 'signals')).toBe('sold-the-job,ended-early')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Over within ten minutes' }))
    await saved()
    expect(known(background, 'signals')).toBe('sold-the-job')
  })

  it(
    'lists what is still not known, and opens its form in place',
    { tags: ['obligation-9'] },
    async () => {
      const background = await after({ learned: { 'team-size': '6', mission: 'yes' } })
      const missing = within(screen.getByRole('region', { name: 'Still not known' }))
      const lines = () => missing.getAllByRole('button').map(({ textContent }) => textContent)
      expect(lines()).toContain('Culture')
      expect(lines()).not.toContain('Team')
      await userEvent.click(missing.getByRole('button', { name: 'Their openings' }))
      await userEvent.type(missing.getByRole('textbox'), 'four engineers')
      expect(lines()).toContain('Their openingsfour engineers')
      await saved()
      expect(known(background, 'openings-words')).toBe('four engineers')
    },
  )

  it(
    'keeps all that is known in a fold, and says how much it is',
    { tags: ['obligation-9'] },
    async () => {
      await after({ learned: { 'team-size': '6', 'team-manager': 'Priya', mission: 'yes' } })
      const learned = within(screen.getByRole('region', { name: 'What you learned' }))
      expect(learned.getByText('2 known')).toBeTruthy()
      const lines = learned.getAllByRole('button').map(({ textContent }) => textContent)
      expect(lines).toContain('Team6 people · led by Priya')
      expect(lines).toContain('MissionYes')
      expect(lines).toContain('They promised')
    },
  )

  it('keeps the next step and channel', { tags: ['obligation-35', 'obligation-36'] }, async () => {
    const background = await after()
    await userEvent.type(screen.getByRole('textbox', { name: 'When' }), '2026-12-04')
    await tap('How they will reach me', 'Email')
    await saved()
    expect(known(background, 'next-date')).toBe('2026-12-04')
    expect(known(background, 'channel')).toBe('email')
  })

  it('keeps who promised what and what is still open, without a time', async () => {
    const background = await after()
    const type = async (topic: string, words: string) => {
      await userEvent.click(button(topic))
      await userEvent.type(screen.getByRole('textbox', { name: topic }), words)
    }
    await type('They promised', 'the contract')
    await type('I promised', 'the portfolio')
    await type('Still open', 'on call?')
    await saved()
    expect(background.dossier.findings).toMatchObject([
      { field: 'they-promised', text: 'the contract', at: null },
      { field: 'i-promised', text: 'the portfolio', at: null },
      { field: 'open-questions', text: 'on call?', at: null },
    ])
  })
})

describe('after a call to which perhaps nobody came', () => {
  const words = text.attendance
  const silent = (
    rows: (call: Call) => Partial<Dossier> = () => ({}),
    change: Partial<Call> = {},
  ) => openCall(12, (call) => ({ calls: [{ ...ended(call), ...change }], ...rows(call) }))
  const show = () =>
    render(<Debrief form={(topic) => <TopicForm topic={topic} />} followUps={<p>next</p>} />)
  /** Whether the button stands before the questions. */
  const isFirst = (name: string) => screen.getAllByRole('button')[0]?.textContent === name

  it('the debrief offers to say so, asks nothing then, and takes it back', async () => {
    const background = await silent()
    show()
    expect(isFirst(words.nobody)).toBe(true)
    await userEvent.click(button(words.nobody))
    expect(screen.getByText(words.marked)).toBeTruthy()
    expect(screen.queryByRole('group')).toBeNull()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByText('next')).toBeTruthy()
    await saved()
    expect(background.dossier.calls).toMatchObject([{ attendance: 'nobody', missed: true }])

    await userEvent.click(button(words.came))
    expect(group('Go on?')).toBeTruthy()
    await saved()
    expect(background.dossier.calls).toMatchObject([{ attendance: 'came', missed: false }])
  })

  const since = { createdAt: 1_000_000, markedAt: 1_000_000, updatedAt: 1_000_000 }
  const signs: Record<string, (call: Call) => Partial<Dossier>> = {
    'a note': (call) => ({ notes: [noteRow('hi', { ...inCall(call), ...since })] }),
    'a typed line': (call) => ({
      notes: [noteRow('h', { ...inCall(call), ...since, keptAt: null })],
    }),
    'a tick': (call) => ({ marks: [markRow('ticked', 'smile', { ...inCall(call), ...since })] }),
    'a finding': (call) => ({
      findings: [findingRow('mission', 'yes', { ...inCall(call), ...since })],
    }),
  }
  it.each(Object.keys(signs))('it is offered last if there is %s', async (sign) => {
    await silent(signs[sign])
    show()
    expect(screen.getAllByRole('button').at(-2)?.textContent).toBe(words.nobody)
    expect(isFirst(words.nobody)).toBe(false)
  })

  it('it is offered first if all was prepared before, or set by Candid', async () => {
    await silent((call) => ({
      notes: [
        noteRow('ask about pay', inCall(call)),
        noteRow('gone', { ...inCall(call), ...since, id: 'gone', deletedAt: 1 }),
        noteRow('elsewhere', { ...since, id: 'other' }),
      ],
      marks: [
        markRow('ticked', 'water', inCall(call)),
        markRow('cued', 'close', { ...inCall(call), ...since }),
        markRow('phase', 'hello', { ...inCall(call), ...since }),
        markRow('asked', 'team', { ...inCall(call), ...since, on: false }),
      ],
      findings: [findingRow('mission', '', { ...inCall(call), ...since })],
    }))
    show()
    expect(isFirst(words.nobody)).toBe(true)
  })

  it('it says so by itself if that was seen, whatever is noted', async () => {
    await silent(signs['a note'], { missed: true })
    show()
    expect(screen.getByText(words.marked)).toBeTruthy()
    expect(isFirst(words.came)).toBe(true)
  })
})
