import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CallKind, callKinds } from '@/method/call-kinds'
import { stages } from '@/method/stages'
import type { Dossier } from '@/storage/records/dossier'
import type { Finding } from '@/storage/records/finding'
import { isWaiting } from '@/storage/records/due'
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

const steps = (dossier: Dossier) => dueFollowUps(dossier).map(({ step }) => step)
const theirDate = findingOf('next-date', '2026-10-16')
const all = ['thank-you', 'their-date', 'check-in-1', 'check-in-2', 'check-in-3']

const set = followUpCommands['followUp.set'].apply
const target = { companyId: 'acme', callId: 'call', now: noon }

describe('after a call', () => {
  it('their date, the thanks or a check-in would be forgotten (obligation 35)', () => {
    const due = dueFollowUps(dossierOf({ findings: [theirDate] }))
    expect(due.map(({ step }) => step)).toEqual(all)
    expect(due[1]?.dueAt).toBe(new Date(2026, 9, 16, 9).getTime())
  })

  it.each<[string, Partial<Dossier>]>([
    ['that has not ended', { calls: [callOf(null)] }],
    ['that was a rehearsal', { companies: [companyOf({ practice: true })] }],
    ['with a company that is closed', { companies: [companyOf({ stage: 'closed' })] }],
    ['of nobody', { companies: [] }],
  ])('%s somebody would be chased', (_, change) => {
    expect(steps(dossierOf(change))).toEqual([])
  })

  it('that the candidate does not want to go on from, they would be sent after the company (obligation 12)', () => {
    const findings = [theirDate, findingOf('verdict', 'stop')]
    expect(steps(dossierOf({ findings }))).toEqual(['thank-you'])
    const unsure = [theirDate, findingOf('verdict', 'unsure')]
    expect(steps(dossierOf({ findings: unsure }))).toEqual(all)
  })

  it('and another since, they would still wait for the first one’s date', () => {
    const later = callOf(noon + 2 * DAY, { id: 'later' })
    const due = dueFollowUps(dossierOf({ findings: [theirDate], calls: [callOf(noon), later] }))
    expect(due.filter(({ callId }) => callId === 'call').map(({ step }) => step)).toEqual([
      'thank-you',
    ])
    expect(due.filter(({ callId }) => callId === 'later')).toHaveLength(4)
  })

  it('a next one that is only planned would be taken for one that has been', () => {
    const planned = callOf(null, { id: 'planned', startedAt: null, plannedAt: noon + 5 * DAY })
    expect(steps(dossierOf({ calls: [callOf(noon), planned] }))).toHaveLength(4)
  })
})

describe('of one follow-up', () => {
  it('the chosen day, the tick or the notification would be lost', () => {
    const moved = set(undefined, { ...target, step: 'check-in-1', dueAt: noon + 3 * DAY })!
    const done = set(undefined, { ...target, step: 'thank-you', done: true })!
    const told = set(undefined, { ...target, step: 'check-in-2', notifiedFor: noon + 14 * DAY })!
    const due = dueFollowUps(dossierOf({ followUps: [moved, done, told] }))
    expect(due.map(({ step, isMoved, doneAt, isTold }) => [step, isMoved, doneAt, isTold])).toEqual(
      [
        ['thank-you', false, noon, false],
        ['check-in-1', true, null, false],
        ['check-in-2', false, null, true],
        ['check-in-3', false, null, false],
      ],
    )
    expect(due[1]?.dueAt).toBe(noon + 3 * DAY)
  })

  it('put off after its notification, nothing would be said on the new day', () => {
    const [first] = dueFollowUps(dossierOf())
    const told = set(undefined, { ...target, step: 'thank-you', notifiedFor: first!.dueAt })!
    expect(dueFollowUps(dossierOf({ followUps: [told] })).filter(isWaiting)).toHaveLength(3)
    const moved = set(told, { ...target, step: 'thank-you', dueAt: noon + DAY })!
    expect(dueFollowUps(dossierOf({ followUps: [moved] })).filter(isWaiting)).toHaveLength(4)
  })

  it('with another day named after it was told, nothing would be said on that day (obligation 35)', () => {
    const named = { ...findingOf('next-date', '2026-10-16'), updatedAt: noon }
    const [, first] = dueFollowUps(dossierOf({ findings: [named] }))
    const told = set(undefined, { ...target, step: 'their-date', notifiedFor: first!.dueAt })!
    const isTold = (finding: Finding) =>
      dueFollowUps(dossierOf({ findings: [finding], followUps: [told] }))[1]!.isTold
    expect(isTold(named)).toBe(true)
    const updatedAt = first!.dueAt + HOUR
    expect(isTold({ ...named, text: '2026-10-17', updatedAt })).toBe(false)
    expect(isTold({ ...named, text: '2026-10-23', updatedAt })).toBe(false)
  })

  it('how they will be in touch, and on which number, would be lost (obligation 36)', () => {
    const people = [personOf({ phone: '+49 30 1234', email: 'mara@acme.example' })]
    const told = (...findings: Dossier['findings']) =>
      dueFollowUps(dossierOf({ people, findings }))[0]!
    const phone = findingOf('channel', 'phone')
    expect(told(phone)).toMatchObject({ channel: 'phone', reachedBy: '+49 30 1234' })
    expect(told(phone, findingOf('channel-words', '030 99 88'))).toMatchObject({
      reachedBy: '030 99 88',
    })
    expect(told(phone, findingOf('channel-words', 'mornings'))).toMatchObject({
      reachedBy: 'mornings, +49 30 1234',
    })
    expect(told(findingOf('channel', 'email'))).toMatchObject({
      channel: 'email',
      reachedBy: '',
      email: 'mara@acme.example',
    })
    expect(told(findingOf('channel', 'pigeon'))).toMatchObject({ channel: null })
  })

  it('somebody who was taken off the list would be thanked in place of who is there (obligation 7)', () => {
    const people = [personOf({ removedAt: noon }), personOf({ id: 'other', name: 'Priya' })]
    expect(dueFollowUps(dossierOf({ people }))[0]?.person).toBe('Priya')
  })

  it('somebody else would be thanked than the header names', () => {
    const people = [
      personOf({ name: '', email: 'talent@acme.example' }),
      personOf({ id: 'late', name: 'Sam', createdAt: noon + 2 }),
      personOf({ id: 'early', name: 'Priya', createdAt: noon + 1 }),
    ]
    const named = contactOf(people, 'acme')?.name
    expect([named, dueFollowUps(dossierOf({ people }))[0]?.person]).toEqual(['Priya', 'Priya'])
  })
})

describe('after a call with more than the recruiter on file, the thanks, the reminder and the list would go to the wrong one', () => {
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
  ])('by its kind: %s (obligation 2)', (kind, whom) => {
    expect(after(kind, [mara, agent, quiet, sam, priya])).toEqual([whom])
  })

  it.each(['Recruiter', 'Senior Technical Recruiter', 'HR', 'Talent Acquisition', 'Headhunter'])(
    'for a %s would pass as the manager (obligation 5)',
    (role) => {
      const people = [quiet, { ...priya, role }]
      expect(after('manager', people)).toEqual(['Lee'])
    },
  )

  it('where nobody is known to be a colleague (obligation 7)', () => {
    expect(after('manager', [agent, mara, quiet])).toEqual(['Mara'])
    expect(after('manager', [{ ...priya, removedAt: noon }, mara])).toEqual(['Mara'])
  })

  it('though the candidate chose whom (obligation 7)', () => {
    const chosen = set(undefined, { ...target, step: 'thank-you', to: 'sam' })!
    const people = [mara, priya, sam]
    for (const kind of callKinds)
      expect(after(kind, people, { followUps: [chosen] })).toEqual(['Sam'])
    const later = set(chosen, { ...target, step: 'thank-you', done: true })!
    expect(after('manager', people, { followUps: [later] })).toEqual(['Sam'])
    const gone = [mara, priya, { ...sam, removedAt: noon }]
    expect(after('manager', gone, { followUps: [later] })).toEqual(['Priya priya@acme.example'])
  })
})

const times = fc.integer({ min: noon - 60 * DAY, max: noon + 60 * DAY })
const anyDossier = fc
  .record({
    stage: fc.constantFrom(...stages),
    practice: fc.boolean(),
    ends: fc.array(fc.option(times), { maxLength: 4 }),
    date: fc.constantFrom('', '2026-10-16', '2026-13-99', 'soon'),
    verdict: fc.constantFrom('', 'continue', 'stop'),
    dueAt: fc.option(times),
    done: fc.boolean(),
  })
  .map(({ stage, practice, ends, date, verdict, dueAt, done }) => {
    const calls = ends.map((end, number) => callOf(end, { id: `call-${number}` }))
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

it('any dossier would give a follow-up twice, out of order, at no time, or of a call under way', () => {
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
