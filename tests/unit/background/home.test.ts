import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { home } from '@/background/home'
import { type CandidDatabase, candidDatabase } from '@/storage/database'
import type { Call } from '@/storage/records/call'
import type { Company } from '@/storage/records/company'
import { contactId } from '@/storage/records/person'
import { DAY, HOUR, noon } from '../follow-up-rows'
import { callRow, companyRow, followUpRow, personRow } from '../rows'
import { IDBFactory } from '../storage/fake-indexeddb'

const opened = vi.hoisted(() => ({ db: undefined as unknown as CandidDatabase }))
vi.mock('@/background/opened', () => ({ openedDatabase: async () => opened.db }))

const MINUTE = 60_000

beforeEach(async () => {
  opened.db = candidDatabase('candid', new IDBFactory())
  await opened.db.open()
})
afterEach(() => opened.db.close())

/** A company of this name with the calls that it has. */
async function company(id: string, calls: Partial<Call>[] = [], change: Partial<Company> = {}) {
  await opened.db.companies.put(companyRow({ id, companyId: id, name: id, ...change }))
  await opened.db.calls.bulkPut(
    calls.map((call, index) =>
      callRow({ id: `${id} ${index}`, companyId: id, createdAt: noon - 9 * DAY, ...call }),
    ),
  )
}

const planned = (plannedAt: number): Partial<Call> => ({ plannedAt })
const held = (endedAt: number): Partial<Call> => ({ startedAt: endedAt - 25 * MINUTE, endedAt })
const names = async () => (await home(null, noon)).companies?.lines.map(({ name }) => name)

it('without a company it is the first time', async () => {
  expect(await home(0, noon)).toEqual({ isFirst: true, calls: [], due: [], companies: null })
  await company('practice', [], { practice: true })
  expect((await home(0, noon)).isFirst).toBe(true)
  await company('Acme')
  expect((await home(0, noon)).isFirst).toBe(false)
  expect((await home(null, noon)).isFirst).toBe(false)
})

it('a call that runs comes first, then those to come in the order of their times', async () => {
  await company('Later', [planned(noon + DAY)])
  await company('Soon', [planned(noon + HOUR)])
  await company('Late', [planned(noon - 2 * HOUR)])
  await company('Missed', [{ ...planned(noon - HOUR), missed: true }])
  await company('Past', [planned(noon - 3 * HOUR)])
  await company('Now', [{ ...planned(noon + DAY), startedAt: noon - MINUTE }])
  await company('practice', [planned(noon)], { practice: true })
  for (const most of [0, null])
    expect((await home(most, noon)).calls.map((call) => call.company)).toEqual([
      'Now',
      'Late',
      'Soon',
      'Later',
    ])
})

it('a call has its person and the address of its meeting', async () => {
  const link = 'Join: https://meet.google.com/abc-defg-hij (Acme)'
  await company('Acme', [{ ...planned(noon + HOUR), link }])
  await opened.db.people.put(
    personRow({ id: contactId('Acme'), companyId: 'Acme', name: ' Priya ' }),
  )
  expect((await home(0, noon)).calls).toMatchObject([
    { company: 'Acme', person: 'Priya', address: 'https://meet.google.com/abc-defg-hij' },
  ])
})

it('what is due today is open, and not so late that nobody does it any more', async () => {
  await company('Today', [held(noon - HOUR)])
  await company('Yesterday', [held(noon - DAY)])
  await company('Stale', [held(noon - 5 * DAY)])
  await company('Done', [held(noon - HOUR)])
  await opened.db.followUps.put(
    followUpRow('thank-you', { companyId: 'Done', callId: 'Done 0', doneAt: noon }),
  )
  const { due } = await home(0, noon)
  expect(due.map((followUp) => `${followUp.company} ${followUp.step}`)).toEqual([
    'Yesterday thank-you',
    'Today thank-you',
  ])
})

it('the companies stand in the order of what is next, then of the last call; closed ones last', async () => {
  await company('Closed', [planned(noon + HOUR)], { stage: 'closed' })
  await company('New', [], { createdAt: noon })
  await company('Old', [held(noon - 200 * DAY)])
  await company('Tomorrow', [planned(noon + DAY)])
  await company('Thanks', [held(noon - HOUR)])
  await company('In an hour', [planned(noon + HOUR), planned(noon + 9 * DAY)])
  expect(await names()).toEqual(['Thanks', 'In an hour', 'Tomorrow', 'Old', 'New', 'Closed'])
  const { companies } = await home(2, noon)
  expect(companies).toMatchObject({ open: 5, closed: 1 })
  expect(companies?.lines).toMatchObject([
    { name: 'Thanks', lastCallAt: noon - HOUR - 25 * MINUTE, next: { kind: 'follow-up' } },
    { name: 'In an hour', lastCallAt: null, next: { kind: 'call', at: noon + HOUR } },
  ])
})

it('a company that was merged into another has no line of its own', async () => {
  await company('Acme')
  await company('Acme Ltd', [], { mergedInto: 'Acme' })
  expect(await names()).toEqual(['Acme'])
})
