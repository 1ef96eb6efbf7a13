import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CallKind, callKinds } from '@/method/call-kinds'
import { stages } from '@/method/stages'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import type { Finding } from '@/storage/records/finding'
import type { Note } from '@/storage/records/note'
import { needsNotification } from '@/storage/records/due'
import { followUpCommands } from '@/storage/records/follow-up'
import { contactOf } from '@/storage/records/person'
import {
  personOf,
  callOf,
  companyOf,
  DAY,
  dossierOf,
  findingOf,
  HOUR,
  noon,
  dueFollowUps,
} from '../../follow-up-rows'
import { callRow, noteRow } from '../../rows'

const steps = (dossier: Dossier) => dueFollowUps(dossier).map(({ step }) => step)
const theirDate = findingOf('next-date', '2026-10-16')
const all = ['thank-you', 'their-date', 'check-in-1', 'check-in-2', 'check-in-3']

const set = followUpCommands['followUp.set'].apply
const target = { companyId: 'acme', callId: 'call', now: noon }

describe('after a call', () => {
  it('the thanks, their date and the check-ins are due', { tags: ['obligation-35'] }, () => {
    const due = dueFollowUps(dossierOf({ findings: [theirDate] }))
    expect(due.map(({ step }) => step)).toEqual(all)
    expect(due[1]?.dueAt).toBe(new Date(2026, 9, 16, 9).getTime())
  })

  it.each<[string, Partial<Dossier>]>([
    ['that has not ended', { calls: [callOf(null)] }],
    ['that was a rehearsal', { companies: [companyOf({ practice: true })] }],
    ['with a company that is closed', { companies: [companyOf({ stage: 'closed' })] }],
    ['without a company', { companies: [] }],
  ])('%s nothing is due', (_, change) => {
    expect(steps(dossierOf(change))).toEqual([])
  })

  it('with the verdict to stop, only the thanks are due', { tags: ['obligation-12'] }, () => {
    const findings = [theirDate, findingOf('verdict', 'stop')]
    expect(steps(dossierOf({ findings }))).toEqual(['thank-you'])
    const unsure = [theirDate, findingOf('verdict', 'unsure')]
    expect(steps(dossierOf({ findings: unsure }))).toEqual(all)
  })

  it('that another call followed, only the thanks are left', () => {
    const later = callOf(noon + 2 * DAY, { id: 'later' })
    const due = dueFollowUps(dossierOf({ findings: [theirDate], calls: [callOf(noon), later] }))
    expect(due.filter(({ callId }) => callId === 'call').map(({ step }) => step)).toEqual([
      'thank-you',
    ])
    expect(due.filter(({ callId }) => callId === 'later')).toHaveLength(4)
  })

  it('that only a planned call follows, the follow-ups stay', () => {
    const planned = callOf(null, { id: 'planned', startedAt: null, plannedAt: noon + 5 * DAY })
    expect(steps(dossierOf({ calls: [callOf(noon), planned] }))).toHaveLength(4)
  })
})

describe('after a call to which nobody came', () => {
  const missed = (change: Partial<Call> = {}) => callOf(noon, { missed: true, ...change })

  it('it is due to ask for a new time, and nothing else', () => {
    const findings = [theirDate, findingOf('verdict', 'stop')]
    const due = dueFollowUps(dossierOf({ calls: [missed()], findings }))
    expect(due.map(({ step, dueAt }) => [step, dueAt])).toEqual([['new-time', noon]])
  })

  it('it is due from the planned time on, before the times are worked out', () => {
    const calls = [callRow({ plannedAt: noon, missed: true })]
    expect(dueFollowUps(dossierOf({ calls }))).toMatchObject([
      { step: 'new-time', dueAt: noon + HOUR / 4 },
    ])
  })

  it.each<[string, Partial<Call>]>([
    ['they talked since', callOf(noon + 2 * DAY)],
    ['a new time is planned', { createdAt: noon, plannedAt: noon + DAY }],
  ])('nothing is due any more if %s', (_, later) => {
    const calls = [missed(), callRow({ ...later, id: 'later' })]
    const due = dueFollowUps(dossierOf({ calls }))
    expect(due.filter(({ callId }) => callId === 'call')).toEqual([])
  })

  it('it stays due if only another round was planned before', () => {
    const round = callRow({ id: 'round', createdAt: noon - DAY, plannedAt: noon + DAY })
    expect(steps(dossierOf({ calls: [missed(), round] }))).toEqual(['new-time'])
  })

  it('the follow-ups of the call before it stay due', () => {
    const first = callOf(noon - DAY, { id: 'first' })
    const due = dueFollowUps(dossierOf({ calls: [first, missed()] }))
    expect(due.filter(({ callId }) => callId === 'first')).toHaveLength(4)
  })

  it('it goes to the person that the candidate chose', () => {
    const people = [personOf(), personOf({ id: 'sam', name: 'Sam', createdAt: noon + 1 })]
    const followUps = [set(undefined, { ...target, step: 'new-time', to: 'sam' })!]
    const [due] = dueFollowUps(dossierOf({ calls: [missed()], people, followUps }))
    expect(due).toMatchObject({ person: 'Sam', personId: 'sam' })
  })
})

describe('a follow-up', () => {
  it('keeps its chosen day, its tick and its notification', () => {
    const moved = set(undefined, { ...target, step: 'check-in-1', dueAt: noon + 3 * DAY })!
    const done = set(undefined, { ...target, step: 'thank-you', done: true })!
    const notified = set(undefined, {
      ...target,
      step: 'check-in-2',
      notifiedFor: noon + 14 * DAY,
    })!
    const due = dueFollowUps(dossierOf({ followUps: [moved, done, notified] }))
    expect(
      due.map(({ step, isMoved, doneAt, isNotified }) => [step, isMoved, doneAt, isNotified]),
    ).toEqual([
      ['thank-you', false, noon, false],
      ['check-in-1', true, null, false],
      ['check-in-2', false, null, true],
      ['check-in-3', false, null, false],
    ])
    expect(due[1]?.dueAt).toBe(noon + 3 * DAY)
  })

  it('that is put off after its notification waits for the new day', () => {
    const [first] = dueFollowUps(dossierOf())
    const notified = set(undefined, { ...target, step: 'thank-you', notifiedFor: first!.dueAt })!
    expect(
      dueFollowUps(dossierOf({ followUps: [notified] })).filter(needsNotification),
    ).toHaveLength(3)
    const moved = set(notified, { ...target, step: 'thank-you', dueAt: noon + DAY })!
    expect(dueFollowUps(dossierOf({ followUps: [moved] })).filter(needsNotification)).toHaveLength(
      4,
    )
  })

  it(
    'waits for the day that they named after its notification',
    { tags: ['obligation-35'] },
    () => {
      const named = { ...findingOf('next-date', '2026-10-16'), updatedAt: noon }
      const [, first] = dueFollowUps(dossierOf({ findings: [named] }))
      const notified = set(undefined, { ...target, step: 'their-date', notifiedFor: first!.dueAt })!
      const isNotified = (finding: Finding) =>
        dueFollowUps(dossierOf({ findings: [finding], followUps: [notified] }))[1]!.isNotified
      expect(isNotified(named)).toBe(true)
      const updatedAt = first!.dueAt + HOUR
      expect(isNotified({ ...named, text: '2026-10-17', updatedAt })).toBe(false)
      expect(isNotified({ ...named, text: '2026-10-23', updatedAt })).toBe(false)
    },
  )

  it('says how they will be in touch, and on which number', { tags: ['obligation-36'] }, () => {
    const people = [personOf({ phone: '+49 30 1234', email: 'mara@acme.example' })]
    const first = (...findings: Dossier['findings']) =>
      dueFollowUps(dossierOf({ people, findings }))[0]!
    const phone = findingOf('channel', 'phone')
    expect(first(phone)).toMatchObject({ channel: 'phone', reachedBy: '+49 30 1234' })
    expect(first(phone, findingOf('channel-words', '030 99 88'))).toMatchObject({
      reachedBy: '030 99 88',
    })
    expect(first(phone, findingOf('channel-words', 'mornings'))).toMatchObject({
      reachedBy: 'mornings, +49 30 1234',
    })
    expect(first(findingOf('channel', 'email'))).toMatchObject({
      channel: 'email',
      reachedBy: '',
      email: 'mara@acme.example',
    })
    expect(first(findingOf('channel', 'pigeon'))).toMatchObject({ channel: null })
  })

  it('names a person who is still on the list', { tags: ['obligation-7'] }, () => {
    const people = [personOf({ removedAt: noon }), personOf({ id: 'other', name: 'Priya' })]
    expect(dueFollowUps(dossierOf({ people }))[0]?.person).toBe('Priya')
  })

  it('names the person whom the header names', () => {
    const people = [
      personOf({ name: '', email: 'talent@acme.example' }),
      personOf({ id: 'late', name: 'Sam', createdAt: noon + 2 }),
      personOf({ id: 'early', name: 'Priya', createdAt: noon + 1 }),
    ]
    const named = contactOf(people, 'acme')?.name
    expect([named, dueFollowUps(dossierOf({ people }))[0]?.person]).toEqual(['Priya', 'Priya'])
  })
})

describe('with several people on the list, the follow-ups', () => {
  const mara = personOf({ role: 'Talent partner' })
  const agent = personOf({ id: 'agent', name: 'Jo', role: 'Consultant', side: 'agency' })
  const quiet = personOf({ id: 'quiet', name: 'Lee', role: '' })
  const priya = personOf({
    id: 'priya',
    name: 'Priya',
    role: 'Engineering manager',
    email: 'priya@acme.example',
    createdAt: noon + 1,
  })
  const sam = personOf({ id: 'sam', name: 'Sam', role: 'Engineer', createdAt: noon + 2 })
  const after = (kind: CallKind, people: Dossier['people'], change: Partial<Dossier> = {}) => {
    const due = dueFollowUps(dossierOf({ calls: [callOf(noon, { kind })], people, ...change }))
    return [...new Set(due.map(({ person, email }) => `${person} ${email}`.trim()))]
  }

  it.each<[CallKind, string]>([
    ['recruiter', 'Mara'],
    ['manager', 'Priya priya@acme.example'],
    ['team', 'Priya priya@acme.example'],
  ])('of a call of the kind %s go to %s', { tags: ['obligation-2'] }, (kind, whom) => {
    expect(after(kind, [mara, agent, quiet, sam, priya])).toEqual([whom])
  })

  it.each(['Recruiter', 'Senior Technical Recruiter', 'HR', 'Talent Acquisition', 'Headhunter'])(
    'of a manager call go to somebody other than “%s”',
    { tags: ['obligation-5'] },
    (role) => {
      const people = [quiet, { ...priya, role }]
      expect(after('manager', people)).toEqual(['Lee'])
    },
  )

  it('go to the recruiter if nobody is known to be a colleague', { tags: ['obligation-7'] }, () => {
    expect(after('manager', [agent, mara, quiet])).toEqual(['Mara'])
    expect(after('manager', [{ ...priya, removedAt: noon }, mara])).toEqual(['Mara'])
  })

  it(
    'go to the person that the candidate chose, while that person is on the list',
    { tags: ['obligation-7'] },
    () => {
      const chosen = set(undefined, { ...target, step: 'thank-you', to: 'sam' })!
      const people = [mara, priya, sam]
      for (const kind of callKinds)
        expect(after(kind, people, { followUps: [chosen] })).toEqual(['Sam'])
      const later = set(chosen, { ...target, step: 'thank-you', done: true })!
      expect(after('manager', people, { followUps: [later] })).toEqual(['Sam'])
      const gone = [mara, priya, { ...sam, removedAt: noon }]
      expect(after('manager', gone, { followUps: [later] })).toEqual(['Priya priya@acme.example'])
    },
  )
})

const times = fc.integer({ min: noon - 60 * DAY, max: noon + 60 * DAY })
const anyDossier = fc
  .record({
    stage: fc.constantFrom(...stages),
    practice: fc.boolean(),
    ends: fc.array(fc.tuple(fc.option(times), fc.boolean()), { maxLength: 4 }),
    date: fc.constantFrom('', '2026-10-16', '2026-13-99', 'soon'),
    verdict: fc.constantFrom('', 'continue', 'stop'),
    dueAt: fc.option(times),
    done: fc.boolean(),
  })
  .map(({ stage, practice, ends, date, verdict, dueAt, done }) => {
    const calls = ends.map(([end, missed], number) => callOf(end, { id: `call-${number}`, missed }))
    return dossierOf({
      companies: [companyOf({ stage, practice })],
      calls,
      findings: calls.flatMap(({ id }) => [
        findingOf('next-date', date, id),
        findingOf('verdict', verdict, id),
      ]),
      followUps: calls.map(({ id }) =>
        set(undefined, { ...target, callId: id, step: 'thank-you', dueAt, done })!,
      ),
    })
  })

it('any dossier gives each follow-up once, in order, at a time, and only of a call that ended', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const due = dueFollowUps(dossier)
      expect(new Set(due.map(({ id }) => id)).size).toBe(due.length)
      expect(due.every(({ dueAt }) => Number.isFinite(dueAt))).toBe(true)
      expect(due.map(({ dueAt }) => dueAt)).toEqual(
        due.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b),
      )
      for (const { callId, dueAt, isMoved } of due) {
        const { endedAt } = dossier.calls.find(({ id }) => id === callId)!
        expect(endedAt).not.toBeNull()
        expect(isMoved || dueAt >= endedAt! - HOUR).toBe(true)
      }
    }),
  )
})

describe('a note that is a to-do', () => {
  const toDo = (said: string, change: Partial<Note> = {}) =>
    noteRow(said, { flag: 'todo', createdAt: noon - HOUR, ...change })
  const dueOf = (change: Partial<Dossier>) =>
    dueFollowUps(dossierOf(change)).filter(({ kind }) => kind === 'to-do')

  it('is due in the morning of the day that it names', () => {
    expect(dueOf({ notes: [toDo('send the portfolio by Friday')] })).toMatchObject([
      {
        step: 'to-do:note',
        note: 'send the portfolio by Friday',
        dueAt: new Date(2026, 9, 16, 9).getTime(),
        isUndated: false,
      },
    ])
    expect(dueOf({ notes: [toDo('send it today')] })[0]?.dueAt).toBe(noon + HOUR)
  })

  it('without a day is the last, until the candidate chooses one', () => {
    const notes = [toDo('send the portfolio')]
    expect(steps(dossierOf({ notes })).at(-1)).toBe('to-do:note')
    const moved = set(undefined, { ...target, step: 'to-do:note', dueAt: noon + 2 * DAY })
    expect(dueOf({ notes })).toMatchObject([{ isUndated: true }])
    expect(dueOf({ notes }).filter(needsNotification)).toEqual([])
    const [due] = dueOf({ notes, followUps: [moved!] })
    expect(due).toMatchObject({ isUndated: false, dueAt: noon + 2 * DAY })
    expect(needsNotification(due!)).toBe(true)
  })

  it('stays after another call and after a call to which nobody came, and goes with a verdict to stop', () => {
    const notes = [toDo('send the portfolio')]
    const later = callOf(noon + 2 * DAY, { id: 'later' })
    expect(dueOf({ notes, calls: [callOf(noon), later] })).toHaveLength(1)
    expect(dueOf({ notes, calls: [callOf(noon, { missed: true })] })).toHaveLength(1)
    expect(dueOf({ notes, findings: [findingOf('verdict', 'stop')] })).toEqual([])
  })

  it('is none while the call runs, while it is typed, when it is deleted, or with another flag', () => {
    expect(dueOf({ notes: [toDo('a')], calls: [callOf(null)] })).toEqual([])
    expect(
      dueOf({
        notes: [
          toDo('a', { keptAt: null }),
          toDo('b', { deletedAt: noon }),
          toDo('c', { flag: 'good' }),
          toDo(' '),
        ],
      }),
    ).toEqual([])
  })
})
