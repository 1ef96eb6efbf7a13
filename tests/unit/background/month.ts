import fc from 'fast-check'
import { browser } from 'wxt/browser'
import { vi } from 'vitest'
import { handleCommand } from '@/background/commands'
import { follow, tabClosed } from '@/background/follow'
import { situation } from '@/background/situation'
import { store } from '@/background/store'
import { takeFor } from '@/background/take-for'
import { lookAtCalls } from '@/background/watch-calls'
import type { AnyCommand } from '@/storage/records/dossier'

// A month of a candidate's calls: what they do, hour by hour, and what happens to their browser. It is drawn at random
// and can be repeated from its seed.

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const companyIds = ['acme', 'borealis', 'cirrus']
/** One link is used by one company alone, the others by an agency for all of them. */
const links = ['meet:aaa-aaaa-aaa', 'zoom:5551234567', 'zoom:my/mara']
const tabs = [1, 2]

const company = fc.constantFrom(...companyIds)
const link = fc.constantFrom(...links)
const tab = fc.constantFrom(...tabs)
const minutes = fc.constantFrom(1, 2, 5, 12, 30, 55, 90)

/** One thing that happens. */
export const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wait'),
      minutes: fc.constantFrom(5, 30, 120, 600, 1500),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('plan'),
      company,
      link: fc.option(link),
      hours: fc.constantFrom(0, 1, 5, 20, 48),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('join'),
      tab,
      link,
      others: fc.constantFrom(null, 0, 1, 2),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('sit'), minutes }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('leave'), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close'), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash'), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('choose'),
      tab,
      company,
      how: fc.constantFrom('correct' as const, 'next' as const),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('note'), tab }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('draft'), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('start'), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('end'), tab }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clock'), hours: fc.constantFrom(-1, 1) }),
  },
)
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** Lives through a month. @returns the texts that the candidate was told are kept, and the lines not finished */
export async function live(acts: readonly Act[]) {
  const kept: string[] = []
  const lines: string[] = []
  const inMeeting = new Map<number, { key: string; others: number | null }>()
  let count = 0

  const report = (tabId: number, state: 'in-call' | 'left') => {
    const { key, others } = inMeeting.get(tabId)!
    const platform = key.startsWith('meet') ? 'meet' : 'zoom'
    return follow(tabId, {
      platform,
      key,
      title: '',
      state,
      others: state === 'left' ? null : others,
    } as const)
  }
  const pass = async (milliseconds: number) => {
    for (let gone = 0; gone < milliseconds; gone += HOUR_MS) {
      vi.setSystemTime(Date.now() + Math.min(HOUR_MS, milliseconds - gone))
      await lookAtCalls()
    }
  }
  const callAt = async (tabId: number) => {
    const isBeside = !inMeeting.has(tabId)
    return (await situation({ tabId }, isBeside, Date.now())).call
  }
  const run = async (command: AnyCommand) => {
    const answer = await handleCommand(command)
    if (!answer.ok) throw new Error(`${command.name}: ${answer.reason}`)
  }

  const doing: { [Kind in Act['kind']]: (one: never) => Promise<unknown> } = {
    wait: ({ minutes: long }: { minutes: number }) => pass(long * MINUTE_MS),
    plan: async (one: { company: string; link: string | null; hours: number }) => {
      const now = Date.now()
      const target = { id: `call-${(count += 1)}`, companyId: one.company, now }
      await run({ name: 'call.open', input: { ...target, meetingKey: one.link, title: '' } })
      await run({ name: 'call.edit', input: { ...target, plannedAt: now + one.hours * HOUR_MS } })
    },
    join: async (one: { tab: number; link: string; others: number | null }) => {
      inMeeting.set(one.tab, { key: one.link, others: one.others })
      await report(one.tab, 'in-call')
    },
    sit: async ({ minutes: long }: { minutes: number }) => {
      for (let gone = 0; gone < long; gone += 1) {
        vi.setSystemTime(Date.now() + MINUTE_MS)
        for (const tabId of inMeeting.keys()) await report(tabId, 'in-call')
      }
    },
    leave: async (one: { tab: number }) => {
      if (!inMeeting.has(one.tab)) return
      await report(one.tab, 'left')
      inMeeting.delete(one.tab)
    },
    close: async (one: { tab: number }) => {
      inMeeting.delete(one.tab)
      await tabClosed(one.tab)
    },
    // A crashed tab says nothing more.
    crash: async (one: { tab: number }) => void inMeeting.delete(one.tab),
    restart: async () => {
      inMeeting.clear()
      await browser.storage.session.clear()
      await lookAtCalls()
    },
    choose: async (one: { tab: number; company: string; how: 'correct' | 'next' }) => {
      const before = await callAt(one.tab)
      const meetingKey = inMeeting.get(one.tab)?.key ?? null
      const input = {
        companyId: one.company,
        newCallId: `call-${(count += 1)}`,
        meetingKey,
        title: '',
      }
      const answer = await takeFor({ ...input, before: before?.id ?? null, how: one.how })
      if (!answer.ok) throw new Error(answer.reason)
    },
    note: async (one: { tab: number }) => write(await callAt(one.tab), true),
    draft: async (one: { tab: number }) => write(await callAt(one.tab), false),
    start: async (one: { tab: number }) => byHand(await callAt(one.tab), 'call.start'),
    end: async (one: { tab: number }) => byHand(await callAt(one.tab), 'call.end'),
    clock: async (one: { hours: number }) =>
      void vi.setSystemTime(Date.now() + one.hours * HOUR_MS),
  }

  async function write(call: { id: string; companyId: string } | null, isKept: boolean) {
    if (!call) return
    const text = `line ${(count += 1)}`
    const { id: callId, companyId } = call
    const input = {
      id: `note-${count}`,
      companyId,
      callId,
      text,
      base: '',
      at: null,
      promptId: null,
      now: Date.now(),
    }
    if (isKept) await run({ name: 'note.keep', input: { ...input, flag: null } } as AnyCommand)
    else await run({ name: 'note.write', input } as AnyCommand)
    ;(isKept ? kept : lines).push(text)
  }
  async function byHand(
    call: { id: string; companyId: string } | null,
    name: 'call.start' | 'call.end',
  ) {
    if (call)
      await run({ name, input: { id: call.id, companyId: call.companyId, now: Date.now() } })
  }

  for (const one of acts) {
    await doing[one.kind](one as never)
    await inOrder(kept, lines)
  }
  // The browser is closed, and opened again two days later.
  inMeeting.clear()
  await browser.storage.session.clear()
  await pass(48 * HOUR_MS)
  await vi.advanceTimersByTimeAsync(10_000)
  // What the timers have begun goes on in the database, which has no timer.
  for (let turn = 0; turn < 500; turn += 1) await new Promise(setImmediate)
  return { kept, lines }
}

/** Throws if something that the candidate was told is not so. */
async function inOrder(kept: readonly string[], lines: readonly string[]): Promise<void> {
  const { db } = await store.opened()
  const [notes, calls] = await Promise.all([db!.notes.toArray(), db!.calls.toArray()])
  for (const text of [...kept, ...lines]) {
    const own = notes.filter((note) => note.text === text && note.deletedAt === null)
    const call = calls.find(({ id }) => id === own[0]?.callId)
    if (own.length !== 1) throw new Error(`${text} stands ${own.length} times`)
    if (!call || call.movedTo !== null) throw new Error(`${text} stands in no call`)
    if (call.companyId !== own[0]?.companyId) throw new Error(`${text} is with another company`)
  }
  for (const text of kept)
    if (notes.find((note) => note.text === text)?.keptAt == null)
      throw new Error(`${text} is a draft`)
  const running = calls.filter(({ startedAt, endedAt }) => startedAt !== null && endedAt === null)
  const rooms = running.map(({ meetingKey }) => meetingKey).filter((key) => key !== null)
  if (new Set(rooms).size < rooms.length) throw new Error(`Two calls run in ${rooms.join()}`)
  for (const { id, startedAt, endedAt } of calls)
    if (endedAt !== null && (startedAt === null || startedAt > endedAt))
      throw new Error(`${id} ends before it begins`)
}
