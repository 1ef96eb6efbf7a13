import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { needsNotification } from '@/storage/records/due'
import { followUpCommands } from '@/storage/records/follow-up'
import { callOf, DAY, dossierOf, findingOf, noon, dueFollowUps } from '../../follow-up-rows'

const set = followUpCommands['followUp.set'].apply
const target = { companyId: 'acme', callId: 'call', now: noon }

describe('on a journey', () => {
  const known = process.env['TZ']
  afterEach(() => {
    if (known === undefined) delete process.env['TZ']
    else process.env['TZ'] = known
  })
  const zones = [
    'Pacific/Kiritimati',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'Europe/Berlin',
    'UTC',
    'America/Santiago',
    'Pacific/Honolulu',
    'Etc/GMT+12',
  ]
  const zone = fc.constantFrom(...zones)
  const journey = fc.record({
    from: zone,
    to: zone,
    endedAt: fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) }),
    /** Days from the call to the one they named. */
    named: fc.option(fc.integer({ min: 0, max: 60 })),
  })
  const dossierIn = ({ endedAt, named }: { endedAt: number; named: number | null }) => {
    const text = new Date(endedAt + (named ?? 0) * DAY).toISOString().slice(0, 10)
    const date = { ...findingOf('next-date', named === null ? '' : text), updatedAt: endedAt }
    return dossierOf({ calls: [callOf(endedAt)], findings: [date] })
  }
  const moveTo = (there: string) => {
    process.env['TZ'] = there
    expect(new Date(0).getHours()).toBe(
      Number(
        new Intl.DateTimeFormat('en', {
          timeZone: there,
          hour: 'numeric',
          hourCycle: 'h23',
        }).format(0),
      ),
    )
  }

  it('a follow-up that was shown at home is not shown again there', () => {
    fc.assert(
      fc.property(journey, ({ from, to, ...call }) => {
        moveTo(from)
        const dossier = dossierIn(call)
        const followUps = dueFollowUps(dossier).map(({ step, dueAt }) =>
          set(undefined, { ...target, step, notifiedFor: dueAt })!,
        )
        moveTo(to)
        const notified = new Set(followUps.map(({ step }) => step))
        const there = dueFollowUps({ ...dossier, followUps }).filter(({ step }) =>
          notified.has(step),
        )
        expect(there.filter(needsNotification)).toEqual([])
      }),
    )
  })

  it('a follow-up that was put off after it was shown is shown once more, on the new day', () => {
    const days = fc.integer({ min: 1, max: 90 })
    fc.assert(
      fc.property(journey, days, ({ from, to, ...call }, later) => {
        moveTo(from)
        const dossier = dossierIn(call)
        const moved = dueFollowUps(dossier).map(({ step, dueAt }) => {
          const notified = set(undefined, { ...target, step, notifiedFor: dueAt })
          return set(notified, { ...target, step, dueAt: dueAt + later * DAY })!
        })
        moveTo(to)
        const steps = new Set(moved.map(({ step }) => step))
        const there = (followUps: typeof moved) =>
          dueFollowUps({ ...dossier, followUps }).filter(({ step }) => steps.has(step))
        expect(there(moved).every(needsNotification)).toBe(true)
        const notified = moved.map((record) => ({ ...record, notifiedFor: record.dueAt }))
        expect(there(notified).filter(needsNotification)).toEqual([])
      }),
    )
  })
})
