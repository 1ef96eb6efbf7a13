import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lastSeen } from '@/background/sittings'
import { settle } from '@/background/calls'
import type { AnyCommand } from '@/storage/records/dossier'
import type { Store } from '@/storage/store'
import { create, fakeSurroundings, restarted } from '../storage/fake-surroundings'
import { stubLocks } from './locks'
import { act, live } from './month'
import { seed } from '../seed'

const background = vi.hoisted(() => ({ store: undefined as unknown as Store }))
vi.mock('@/background/store', () => ({ store: { opened: () => background.store.opened() } }))
vi.mock('@/background/execute', () => ({
  execute: (command: AnyCommand) => background.store.run(command),
  executeChange: (work: Parameters<Store['change']>[0]) => background.store.change(work),
  onWritten: vi.fn(),
}))
vi.mock('@/background/announce', () => import('./silent-announce'))

const MINUTE_MS = 60_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  stubLocks()
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const months = Number(process.env['CANDID_MONTHS'] ?? 4)

it(`a candidate's notes and calls are in order after each step of a month`, async () => {
  console.log(`${months} months, CANDID_SEED=${seed}`)
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 60 }), async (acts) => {
      vi.setSystemTime(Date.UTC(2026, 9, 14, 9))
      background.store = await restarted(fakeSurroundings().around)
      for (const id of ['acme', 'borealis', 'cirrus']) await background.store.run(create(id))
      const { kept, lines } = await live(acts)
      await inTheEnd(kept.length + lines.length)
    }),
    { numRuns: months, seed, endOnFailure: true },
  )
}, 3_600_000)

/** Two days after the last act. */
async function inTheEnd(texts: number): Promise<void> {
  const { db } = await background.store.opened()
  const [calls, sittings, notes] = await Promise.all([
    db!.calls.toArray(),
    db!.sittings.toArray(),
    db!.notes.toArray(),
  ])
  expect(sittings.filter(({ ended }) => ended === null)).toEqual([])
  expect(await lastSeen()).toEqual(new Map())
  expect(calls.filter(({ startedAt, endedAt }) => startedAt !== null && endedAt === null)).toEqual(
    [],
  )
  expect(notes).toHaveLength(texts)
  const over = new Set(calls.filter(({ endedAt }) => endedAt !== null).map(({ id }) => id))
  expect(notes.filter(({ callId, keptAt }) => over.has(callId) && keptAt === null)).toEqual([])
  // What is kept of a call is what its sittings and signs say.
  const { times } = await settle(db!, { calls }, Date.now())
  for (const { id, startedAt, endedAt, missed } of calls)
    expect(times.get(id), id).toEqual({ startedAt, endedAt, missed })
  for (const { startedAt, endedAt, begunAt, resumedAt, overAt, id } of calls) {
    const own = notes.filter(({ callId }) => callId === id)
    if (startedAt === null || endedAt === null || begunAt !== null || resumedAt !== null) continue
    const seen = sittings.flatMap(({ from, to }) => [from, to])
    const signs = own.map(({ createdAt }) => createdAt + 25 * MINUTE_MS)
    // The candidate may say that it is over after what was seen.
    expect(endedAt, 'no call is longer than what was seen or said').toBeLessThanOrEqual(
      Math.max(...seen, ...signs, overAt ?? 0),
    )
  }
}
