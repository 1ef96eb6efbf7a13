// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CallRecord } from '@/components/history/CallRecord'
import { useMirror } from '@/components/mirror/mirror'
import { CallPage } from '@/entrypoints/workspace/CallPage'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import { type Dossier, emptyDossier } from '@/storage/records/dossier'
import { callRow, companyRow, findingRow, markRow, noteRow, questionRow } from '../../rows'
import { closeMirrorAfterEach, openCall } from '../background'
import { ended, findingsOf, inCall } from '../call-rows'

closeMirrorAfterEach()

it('the record shows the verdicts of calls', { tags: ['obligation-12'] }, async () => {
  await openCall(null, (call) => {
    const first = { ...ended(call, 20), id: 'first' }
    return {
      calls: [call, first],
      findings: findingsOf(first, {
        verdict: 'stop',
        'went-well': 'yes',
        signals: 'sold-the-job',
      }),
    }
  })
  render(<CallRecord />)
  expect(screen.getAllByRole('article')).toHaveLength(1)
  const said = screen.getByRole('article').textContent
  expect(said).toContain('Go on?Stop')
  expect(said).toContain('How it wentwent well: yes')
  expect(said).toContain('SignalsThey sold me the job')
  expect(said).not.toContain('A good sign')
})

it('the record of a company without a call says that none has ended', async () => {
  await openCall(null, () => ({}))
  render(<CallRecord />)
  expect(screen.getByText('No call has ended yet.')).toBeTruthy()
})

const at = (day: number, hour = 10) => new Date(2026, 9, day, hour).getTime()
const minutes = (n: number) => n * 60_000

/** A call in each state in which a call can be. */
const states = {
  'was held': { startedAt: at(5), endedAt: at(5) + minutes(31) },
  'is running': { startedAt: at(6) },
  'nobody came to': { startedAt: at(7), endedAt: at(7) + minutes(12), missed: true },
  'is planned': { plannedAt: at(8) },
  'was opened only': { createdAt: at(9) },
  'turned out to be another': { createdAt: at(10), movedTo: 'elsewhere' },
} satisfies Record<string, Partial<Call>>
const headings: Record<keyof typeof states, string> = {
  'was held': 'Oct 5, 2026 · 31 minutes',
  'is running': 'Oct 6, 2026 · still running',
  'nobody came to': 'Oct 7, 2026 · nobody came',
  'is planned': 'Oct 8, 2026 · not begun',
  'was opened only': 'Oct 9, 2026 · not begun',
  'turned out to be another': 'Oct 10, 2026 · not begun',
}
const names = Object.keys(states) as (keyof typeof states)[]

function show(dossier: Partial<Dossier>) {
  const companies = [companyRow({ id: 'acme', companyId: 'acme' })]
  act(() => useMirror.setState({ dossier: { ...emptyDossier(), companies, ...dossier } }))
}

describe('the record of a company', () => {
  it.each(names)('shows the note, the typed line and the day of a call that %s', async (name) => {
    await openCall(null, () => ({}))
    const call = callRow(states[name])
    const notes = [
      noteRow('kept', inCall(call)),
      noteRow('half a line', { ...inCall(call), id: 'draft', keptAt: null }),
    ]
    show({ calls: [call], notes })
    render(<CallRecord />)
    const story = within(screen.getByRole('article'))
    expect(story.getByRole('heading', { level: 3 }).textContent).toBe(headings[name])
    const part = (title: string) => story.getByRole('heading', { name: title }).parentElement
    expect(part(text.history.notes)?.textContent).toContain('kept')
    expect(part(text.history.drafts)?.textContent).toContain('half a line')
    expect(story.getByRole('link').getAttribute('href')).toContain(`#call/${call.id}`)
  })

  it('lists, of calls without anything in them, those that were held or missed, the latest first', async () => {
    await openCall(null, () => ({}))
    show({ calls: names.map((name) => callRow({ ...states[name], id: name })) })
    render(<CallRecord />)
    const days = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(days).toEqual([headings['nobody came to'], headings['was held']])
  })

  it.each<[string, Partial<Dossier>]>([
    ['a finding', { findings: [findingRow('mission', 'yes')] }],
    ['a tick', { marks: [markRow('ticked', 'smile')] }],
    [
      'what an older version kept',
      { questions: [questionRow('team', { said: 'six', createdAt: at(20) })] },
    ],
  ])('lists a planned call with %s in it', async (_, rows) => {
    await openCall(null, () => ({}))
    show({ calls: [callRow({ plannedAt: at(8) })], ...rows })
    render(<CallRecord />)
    expect(screen.getAllByRole('article')).toHaveLength(1)
  })

  it('shows notes whose call is lost as other notes', async () => {
    await openCall(null, () => ({}))
    show({ notes: [noteRow('still here', { callId: 'lost' })] })
    render(<CallRecord />)
    expect(screen.getByRole('heading', { name: text.history.otherNotes })).toBeTruthy()
    expect(screen.getByText('still here')).toBeTruthy()
    expect(screen.queryByRole('link')).toBeNull()
  })
})

describe('any company', () => {
  const time = fc.option(fc.integer({ min: at(1), max: at(28) }))
  const callIds = ['one', 'two', 'three', 'four']
  const anyCall = fc
    .record({
      id: fc.constantFrom(...callIds),
      createdAt: fc.integer({ min: at(1), max: at(28) }),
      plannedAt: time,
      startedAt: time,
      endedAt: time,
      missed: fc.boolean(),
      attendance: fc.constantFrom('came', 'nobody', null),
      movedTo: fc.constantFrom(null, 'one', 'elsewhere'),
      meetingKey: fc.constantFrom(null, 'meet:abc'),
    } as const)
    .map(callRow)
  const anyNote = fc
    .record({
      callId: fc.constantFrom(...callIds, 'lost'),
      isKept: fc.boolean(),
      isDeleted: fc.boolean(),
      flag: fc.constantFrom('good', 'bad', 'pay', 'todo', null),
      createdAt: fc.integer({ min: at(1), max: at(28) }),
    } as const)
    .map(({ isKept, isDeleted, ...note }) => ({
      ...note,
      keptAt: isKept ? 1 : null,
      deletedAt: isDeleted ? 1 : null,
    }))
  const anyRows = fc.record({
    calls: fc.uniqueArray(anyCall, { selector: ({ id }) => id, maxLength: 4 }),
    notes: fc
      .array(anyNote, { maxLength: 8 })
      .map((all) => all.map((note, n) => noteRow(`note ${n}.`, { ...note, id: `n${n}` }))),
  })

  it('has each note that is not deleted in its record exactly once, and no nonsense of times', async () => {
    await openCall(null, () => ({}))
    fc.assert(
      fc.property(anyRows, (rows) => {
        show(rows)
        render(<CallRecord />)
        const items = screen.queryAllByRole('listitem').map(({ textContent }) => textContent ?? '')
        const shown = items.map((item) => /note \d\./.exec(item)?.[0])
        const wanted = rows.notes.filter(({ deletedAt }) => deletedAt === null)
        expect(new Set(shown)).toEqual(new Set(wanted.map((note) => note.text)))
        expect(shown).toHaveLength(wanted.length)
        expect(document.body.textContent).not.toMatch(/1970|1969|NaN|Invalid|-\d/)
        cleanup()
      }),
    )
  })
})

it.each(names)('the page of a call that %s shows its notes', async (name) => {
  await openCall(null, (call) => ({
    companies: [companyRow({ id: call.companyId, companyId: call.companyId })],
    calls: [{ ...call, ...states[name] }],
    notes: [noteRow('kept', inCall(call))],
  }))
  render(<CallPage />)
  const notes = within(await screen.findByRole('region', { name: text.panel.notes.title }))
  expect(notes.getByText('kept')).toBeTruthy()
  expect(screen.getByRole('link', { name: text.workspace.toCompany })).toBeTruthy()
})
