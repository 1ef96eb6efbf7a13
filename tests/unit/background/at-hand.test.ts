import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { handleCommand } from '@/background/commands'
import { follow, tabClosed } from '@/background/follow'
import { situation } from '@/background/situation'
import { takeFor } from '@/background/take-for'
import { lookAtCalls } from '@/background/watch-calls'
import type { AnyCommand } from '@/storage/records/dossier'
import { earlierCalls } from '@/storage/records/call'
import type { Store } from '@/storage/store'
import { create, fakeSurroundings, restarted } from '../storage/fake-surroundings'
import { stubLocks } from './locks'

const background = vi.hoisted(() => ({ store: undefined as unknown as Store }))
vi.mock('@/background/store', () => ({
  store: { opened: () => background.store.opened() },
}))
vi.mock('@/background/execute', () => ({
  execute: (command: AnyCommand) => background.store.run(command),
  executeChange: (work: Parameters<Store['change']>[0]) => background.store.change(work),
  onWritten: vi.fn(),
}))
vi.mock('@/background/announce', () => import('./silent-announce'))

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const start = Date.UTC(2026, 9, 14, 9)
let now: number

beforeEach(async () => {
  now = start
  vi.useFakeTimers({ toFake: ['Date'], now })
  stubLocks()
  background.store = await restarted(fakeSurroundings().around)
  await run(create('acme'), create('borealis'))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function run(...commands: AnyCommand[]): Promise<void> {
  for (const command of commands) expect(await handleCommand(command)).toMatchObject({ ok: true })
}
const pass = (milliseconds: number) => {
  now += milliseconds
  vi.setSystemTime(now)
}
const open = (id: string, companyId: string, meetingKey: string | null = null) =>
  run({ name: 'call.open', input: { id, companyId, now, meetingKey, title: '' } })
const plan = async (id: string, companyId: string, plannedAt: number, key?: string) => {
  await open(id, companyId, key ?? null)
  await run({ name: 'call.edit', input: { id, companyId, now, plannedAt } })
}
const begin = (id: string, companyId: string) =>
  run({ name: 'call.start', input: { id, companyId, now } })
const end = (id: string, companyId: string) =>
  run({ name: 'call.end', input: { id, companyId, now } })
const choose = (id: string, companyId: string) =>
  run({ name: 'call.choose', input: { id, companyId, now, meetingKey: null } })
const pick = async (id: string, companyId: string) => {
  await open(id, companyId)
  await choose(id, companyId)
}
const note = (id: string, callId: string, companyId: string, text: string) =>
  run({
    name: 'note.keep',
    input: { id, callId, companyId, text, base: '', at: null, now, promptId: null, flag: null },
  })
const atHand = async () => (await situation({ tabId: 99, ahead: true }, true, now)).call?.id ?? null
const inMeeting = { platform: 'meet', key: 'meet:abc', title: '', others: 1 } as const
const joins = (tabId = 1) => follow(tabId, { ...inMeeting, state: 'in-call' })
const leaves = (tabId = 1) => follow(tabId, { ...inMeeting, state: 'left' })
/** Sits in the meeting for a while. The page reports every minute. */
const sits = async (milliseconds: number, tabId = 1) => {
  for (let gone = 0; gone < milliseconds; gone += MINUTE) {
    pass(Math.min(MINUTE, milliseconds - gone))
    await joins(tabId)
  }
}
const bind = async (id: string, companyId: string, how: 'correct' | 'next' = 'next') => {
  const before = (await besideIt())?.id ?? null
  const input = { companyId, newCallId: id, meetingKey: 'meet:abc', title: '', before, how }
  expect(await takeFor(input)).toMatchObject({ ok: true })
}
const besideIt = async (tabId = 1) => (await situation({ tabId }, false, now)).call
const dossierOf = async (companyId: string) =>
  (await situation({ tabId: null, companyId }, false, now)).dossier!
const acmesFirst = async () => (await dossierOf('acme')).calls.find(({ id }) => id === 'first')!

describe('the call at hand', () => {
  it('is the running call, even if it was planned with a link and is held in another app', async () => {
    await plan('zoom-app', 'acme', start, 'zoom:123')
    await begin('zoom-app', 'acme')
    expect(await atHand()).toBe('zoom-app')
  })

  it('is the running call, even if another call was made later', async () => {
    await plan('phone', 'acme', start + 3 * DAY)
    pass(3 * DAY - HOUR)
    await open('meet', 'borealis', 'meet:abc')
    await begin('meet', 'borealis')
    pass(30 * MINUTE)
    await end('meet', 'borealis')
    pass(30 * MINUTE)
    await begin('phone', 'acme')
    expect(await atHand()).toBe('phone')
  })

  it('is the running call, even if the next call is opened in the middle of it', async () => {
    await pick('phone', 'acme')
    await begin('phone', 'acme')
    await open('next', 'acme')
    expect(await atHand()).toBe('phone')
  })

  it('is the call just chosen, even if the last call ended a moment ago', async () => {
    await pick('first', 'acme')
    await begin('first', 'acme')
    await plan('second', 'borealis', start + 2 * HOUR)
    pass(30 * MINUTE)
    await end('first', 'acme')
    pass(5 * MINUTE)
    expect(await atHand()).toBe('first')
    await choose('second', 'borealis')
    expect(await atHand()).toBe('second')
  })

  it('is the chosen call, even if its planned time was hours ago', async () => {
    await plan('late', 'acme', start)
    pass(5 * HOUR)
    expect(await atHand()).toBe(null)
    await choose('late', 'acme')
    expect(await atHand()).toBe('late')
  })

  it('is the next planned call as soon as its time has nearly come', async () => {
    await pick('first', 'acme')
    await begin('first', 'acme')
    await plan('second', 'borealis', start + HOUR)
    pass(30 * MINUTE)
    await end('first', 'acme')
    expect(await atHand()).toBe('first')
    pass(25 * MINUTE)
    expect(await atHand()).toBe('second')
  })

  it('is a call planned for a day far ahead only if the surface looks ahead', async () => {
    await plan('far', 'acme', start + 14 * DAY)
    pass(HOUR)
    expect((await situation({ tabId: 99 }, true, now)).call).toBe(null)
    expect(await atHand()).toBe('far')
  })

  it('is the planned call when it is due, even if another call was chosen hours ago and never began', async () => {
    await plan('due', 'borealis', start + 6 * HOUR)
    await pick('chosen', 'acme')
    pass(5 * HOUR)
    expect(await atHand()).toBe('chosen')
    pass(HOUR)
    expect(await atHand()).toBe('due')
    await choose('chosen', 'acme')
    pass(5 * MINUTE)
    expect(await atHand(), 'chosen once more').toBe('chosen')
  })

  it('is the call that was started by hand, even after three hours', async () => {
    await pick('long', 'acme')
    await begin('long', 'acme')
    pass(3 * HOUR + 5 * MINUTE)
    expect(await atHand()).toBe('long')
  })

  it('is the call that ended, for some hours after its end, even if its tab was closed', async () => {
    await open('meet', 'acme', 'meet:abc')
    await joins()
    await sits(25 * MINUTE)
    await leaves()
    await tabClosed(1)
    expect(await atHand()).toBe('meet')
    pass(4 * HOUR)
    expect(await atHand()).toBe(null)
  })
})

describe('a forgotten call', () => {
  it('that nobody ended ends at its last note and stands among the earlier calls', async () => {
    await pick('first', 'acme')
    await begin('first', 'acme')
    pass(40 * MINUTE)
    await note('n', 'first', 'acme', 'They pay 80')
    pass(2 * HOUR)
    await lookAtCalls()
    expect(await acmesFirst()).toMatchObject({ endedAt: null })
    pass(2 * HOUR)
    await lookAtCalls()
    expect(await acmesFirst()).toMatchObject({ endedAt: start + 40 * MINUTE })
    await open('second', 'acme')
    const { calls } = await dossierOf('acme')
    const second = calls.find(({ id }) => id === 'second')!
    expect(earlierCalls(calls, second).map(({ id }) => id)).toEqual(['first'])
  })

  it('that nobody started begins at its first note and lasts as long as planned', async () => {
    await pick('first', 'acme')
    pass(5 * MINUTE)
    await note('n', 'first', 'acme', 'They pay 80')
    pass(DAY)
    await lookAtCalls()
    const startedAt = start + 5 * MINUTE
    const planned = (await acmesFirst()).plannedMinutes * MINUTE
    expect(await acmesFirst()).toMatchObject({ startedAt, endedAt: startedAt + planned })
  })

  it('that a crash of the browser cut off stands among the earlier calls when its link is used again a week later', async () => {
    await open('first', 'acme', 'meet:abc')
    await joins()
    pass(7 * DAY)
    await browser.storage.session.clear()
    await joins(2)
    const call = (await besideIt(2))!
    expect(call.id).not.toBe('first')
    const earlier = earlierCalls((await dossierOf('acme')).calls, call)
    expect(earlier.map(({ id }) => id)).toEqual(['first'])
  })
})

describe('a call stays open', () => {
  it('while it goes on in a tab', async () => {
    await open('first', 'acme', 'meet:abc')
    await joins()
    await sits(5 * HOUR)
    await lookAtCalls()
    expect(await besideIt()).toMatchObject({ id: 'first' })
    expect(await acmesFirst()).toMatchObject({ endedAt: null })
  })

  it('if it was chosen in the morning, has a note and has not begun', async () => {
    await pick('first', 'acme')
    await note('n', 'first', 'acme', 'Ask about the visa')
    pass(5 * HOUR)
    await lookAtCalls()
    expect(await acmesFirst()).toMatchObject({ startedAt: null, endedAt: null })
    expect(await atHand()).toBe('first')
  })

  it('if it went on for hours and is joined again after the connection was lost', async () => {
    await joins()
    await bind('first', 'acme')
    await sits(3.5 * HOUR)
    await leaves()
    pass(MINUTE)
    await joins()
    expect(await besideIt()).toMatchObject({ id: 'first', startedAt: start, endedAt: null })
  })

  it('while it is only prepared, even if its note is hours old', async () => {
    await plan('first', 'acme', start + 6 * HOUR)
    await note('n', 'first', 'acme', 'Ask for Priya')
    pass(12 * HOUR)
    await lookAtCalls()
    expect(await acmesFirst()).toMatchObject({ startedAt: null, endedAt: null })
  })
})

describe('beside a meeting', () => {
  it('the panel shows the company that was chosen last, also after the meeting is left and joined again', async () => {
    await joins()
    await bind('wrong', 'borealis')
    await sits(2 * MINUTE)
    await bind('right', 'acme', 'correct')
    await sits(20 * MINUTE)
    await leaves()
    expect(await besideIt()).toMatchObject({ id: 'right', startedAt: start })
    pass(5 * MINUTE)
    await joins()
    expect(await besideIt()).toMatchObject({ id: 'right', endedAt: null })
    const [wrong] = (await dossierOf('borealis')).calls
    expect(wrong).toMatchObject({ startedAt: null, endedAt: null, movedTo: 'right' })
  })

  it('a note stays with the first company if another call begins', async () => {
    await joins()
    await bind('wrong', 'borealis')
    await note('n', 'wrong', 'borealis', 'for Borealis')
    await sits(2 * MINUTE)
    await bind('right', 'acme')
    const borealis = await dossierOf('borealis')
    expect(borealis.calls).toMatchObject([{ startedAt: start, endedAt: now }])
    expect(borealis.notes).toMatchObject([{ text: 'for Borealis', deletedAt: null }])
  })

  it('the panel shows the second company of an agency’s room after the second call', async () => {
    await joins()
    await bind('first', 'borealis')
    await sits(20 * MINUTE)
    await note('n', 'first', 'borealis', 'for Borealis')
    await leaves()
    pass(10 * MINUTE)
    await joins()
    await bind('second', 'acme')
    await sits(20 * MINUTE)
    await leaves()
    expect(await besideIt()).toMatchObject({ id: 'second', startedAt: start + 30 * MINUTE })
  })

  it('what is sat in after another company was chosen ends, even if its tab says nothing more', async () => {
    await joins()
    await bind('first', 'borealis')
    await sits(20 * MINUTE)
    // The worker has looked for open sittings once. From then on it goes by their signs of life.
    await lookAtCalls()
    await bind('second', 'acme')
    pass(HOUR)
    await lookAtCalls()
    const { db } = await background.store.opened()
    expect((await db!.sittings.toArray()).filter(({ ended }) => ended === null)).toEqual([])
  })

  it('the first company of an agency’s room keeps the times of its call when the second has its turn', async () => {
    await joins()
    await bind('first', 'borealis')
    await sits(20 * MINUTE)
    await leaves()
    pass(10 * MINUTE)
    await joins()
    await sits(MINUTE)
    await bind('second', 'acme')
    expect(await besideIt()).toMatchObject({ id: 'second' })
    expect((await dossierOf('borealis')).calls).toMatchObject([
      { startedAt: start, endedAt: start + 20 * MINUTE },
    ])
  })

  it('a call that moves into another tab goes on until that tab leaves it', async () => {
    await joins()
    await bind('first', 'acme')
    await joins(2)
    await leaves()
    expect(await besideIt(2)).toMatchObject({ id: 'first', endedAt: null })
    await sits(20 * MINUTE, 2)
    await leaves(2)
    expect(await besideIt(2)).toMatchObject({ endedAt: now })
  })

  it('what another tab has left stays with the company that was held in it', async () => {
    await joins()
    await bind('first', 'borealis')
    await sits(20 * MINUTE)
    await leaves()
    const left = now
    pass(5 * MINUTE)
    await joins(2)
    await bind('second', 'acme')
    expect((await dossierOf('borealis')).calls).toMatchObject([{ startedAt: start, endedAt: left }])
  })

  it('a call that goes on by telephone is no call to which nobody came', async () => {
    await plan('first', 'acme', start, 'meet:abc')
    await follow(1, { ...inMeeting, others: 0, state: 'in-call' })
    pass(MINUTE)
    await leaves()
    expect(await acmesFirst()).toMatchObject({ missed: true })
    pass(5 * MINUTE)
    await note('n', 'first', 'acme', 'They pay 80')
    expect(await acmesFirst()).toMatchObject({ startedAt: start, endedAt: null, missed: false })
    pass(4 * HOUR)
    await lookAtCalls()
    expect(await acmesFirst()).toMatchObject({ endedAt: start + 26 * MINUTE, missed: false })
  })

  it('a plan whose company was tapped by mistake keeps its own link', async () => {
    await plan('first', 'acme', start + HOUR, 'meet:xyz')
    const link = 'https://meet.google.com/abc-defg-hij'
    await run({ name: 'call.edit', input: { id: 'first', companyId: 'acme', now, link } })
    await joins()
    await bind('x', 'acme')
    expect(await besideIt()).toMatchObject({ id: 'first', meetingKey: 'meet:abc' })
    await bind('right', 'borealis', 'correct')
    expect(await acmesFirst()).toMatchObject({ startedAt: null, meetingKey: 'meet:abc-defg-hij' })
  })

  it('who talked how long goes along when the call was taken for the wrong company', async () => {
    await joins()
    await bind('first', 'acme')
    await sits(5 * MINUTE)
    const talk = { own: 2 * MINUTE, theirs: 3 * MINUTE, unknown: 0 }
    const heard = { id: 'first', companyId: 'acme', now, talk }
    await run({ name: 'call.talk', input: heard })
    await bind('right', 'borealis', 'correct')
    expect(await besideIt()).toMatchObject({ id: 'right', talk })
    // What the panel measured last comes late, and is counted once.
    await run({ name: 'call.talk', input: { ...heard, talk: { ...talk, own: 3 * MINUTE } } })
    expect(await besideIt()).toMatchObject({ id: 'right', talk })
  })

  it('a call has its times, even if its company is named only after the call', async () => {
    await joins()
    await sits(20 * MINUTE)
    await leaves()
    pass(MINUTE)
    await bind('first', 'acme')
    expect(await besideIt()).toMatchObject({ startedAt: start, endedAt: start + 20 * MINUTE })
  })

  it('yesterday’s call is over, even if the browser crashed during the call', async () => {
    await joins()
    await bind('first', 'acme')
    await sits(15 * MINUTE)
    await browser.storage.session.clear()
    pass(20 * HOUR)
    await joins()
    expect(await besideIt()).not.toMatchObject({ id: 'first' })
    expect(await acmesFirst()).toMatchObject({ endedAt: start + 15 * MINUTE })
  })

  it('a call whose company is named in the lobby begins when it is joined, not with the earlier call', async () => {
    await open('first', 'borealis', 'meet:abc')
    await joins()
    await sits(30 * MINUTE)
    await leaves()
    pass(15 * MINUTE)
    await follow(1, { ...inMeeting, state: 'lobby' })
    await bind('second', 'acme')
    expect(await besideIt()).toMatchObject({ id: 'second', startedAt: null })
    pass(MINUTE)
    await joins()
    expect(await besideIt()).toMatchObject({ id: 'second', startedAt: now })
  })

  it('the panel shows the planned call, even if the browser crashed in a call with another company', async () => {
    await open('first', 'acme', 'meet:abc')
    await plan('planned', 'borealis', start + 5 * HOUR, 'meet:abc')
    await joins()
    await sits(30 * MINUTE)
    await browser.storage.session.clear()
    pass(4.4 * HOUR)
    await joins()
    expect(await besideIt()).toMatchObject({ id: 'planned', startedAt: now })
  })

  it('the panel shows the right company, even if it is chosen only after the call', async () => {
    await plan('right', 'acme', start)
    await joins()
    await bind('wrong', 'borealis')
    await sits(20 * MINUTE)
    await leaves()
    await bind('right', 'acme', 'correct')
    expect(await besideIt()).toMatchObject({ id: 'right', startedAt: start, endedAt: now })
    expect((await dossierOf('borealis')).calls).toMatchObject([{ startedAt: null, endedAt: null }])
  })

  it('the panel shows the next company of an agency’s room when its call is due', async () => {
    await plan('first', 'borealis', start, 'meet:abc')
    await plan('second', 'acme', start + 30 * MINUTE, 'meet:abc')
    await joins()
    await sits(28 * MINUTE)
    await leaves()
    expect(await besideIt()).toMatchObject({ id: 'first', endedAt: now })
    const ended = now
    pass(2 * MINUTE)
    await joins()
    expect(await besideIt()).toMatchObject({ id: 'second', startedAt: now })
    expect((await dossierOf('borealis')).calls).toMatchObject([{ endedAt: ended }])
  })
})
