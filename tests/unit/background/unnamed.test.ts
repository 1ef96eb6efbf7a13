import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { handle } from '@/background/requests'
import { nameNotesOfTabs } from '@/background/unnamed'
import type { RequestAnswer, RequestInput, RequestName } from '@/messages'
import type { CommandInput } from '@/storage/records/dossier'
import { UNNAMED_ID, unnamedCallId } from '@/storage/records/unnamed'
import type { Store } from '@/storage/store'
import { create, fakeSurroundings, restarted } from '../storage/fake-surroundings'
import { stubLocks } from './locks'

const background = vi.hoisted(() => ({ store: undefined as unknown as Store }))
vi.mock('@/background/store', () => ({
  store: {
    opened: () => background.store.opened(),
    run: (command: never) => background.store.run(command),
    change: (work: never) => background.store.change(work),
  },
}))
vi.mock('@/background/announce', () => import('./silent-announce'))

const { id } = fakeBrowser.runtime
const ownOrigin = 'https://candid.invalid'
const surface = { id, origin: ownOrigin, tab: { id: 1 } as never, frameId: 5 }
const page = { id, origin: 'https://meet.google.com', frameId: 0, tab: { id: 1 } as never }
const now = Date.UTC(2026, 9, 14, 9)
const MINUTE = 60_000
const key = 'meet:abc-defg-hij'
const seen = { platform: 'meet', key, title: '', state: 'in-call', others: 1 } as const

async function ask<Name extends RequestName>(
  request: Name,
  input: RequestInput<Name>,
): Promise<RequestAnswer<Name>> {
  return (await handle({ request, input }, surface)) as RequestAnswer<Name>
}
const see = (meeting: RequestInput<'seen'>['meeting']) =>
  handle({ request: 'seen', input: { meeting } }, page)
const after = (minutes: number) => vi.setSystemTime(now + minutes * MINUTE)
/** The page reports every minute that it is in the call. */
async function inCallUntil(minutes: number): Promise<void> {
  for (let minute = 1; minute <= minutes; minute += 1) {
    after(minute)
    await see(seen)
  }
}
const take = (companyId: string) =>
  ask('takeFor', {
    companyId,
    newCallId: `call-${companyId}`,
    meetingKey: key,
    title: '',
    before: null,
    how: 'next',
  })
function keep(noteId: string, change: Partial<CommandInput<'note.keep'>> = {}) {
  const note = { id: noteId, companyId: UNNAMED_ID, callId: unnamedCallId(key), at: null }
  const input = { ...note, text: noteId, base: '', promptId: null, flag: null, now: Date.now() }
  return ask('command', { name: 'note.keep', input: { ...input, ...change } })
}
const notes = async () => (await background.store.opened()).db!.notes.toArray()

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  stubLocks()
  background.store = await restarted(fakeSurroundings().around)
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => ownOrigin + path)
  await see(seen)
  await ask('command', create('acme'))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  fakeBrowser.reset()
})

describe('a note that is written before its company is named', () => {
  it('is shown until then, and then is a note of the call, with its flag and its time', async () => {
    await inCallUntil(3)
    await keep('asked for a portfolio', { flag: 'todo' })
    const shown = await ask('situation', { tabId: 1 })
    expect(shown.call).toBeNull()
    expect(shown.dossier?.notes).toMatchObject([{ text: 'asked for a portfolio' }])
    await inCallUntil(5)
    await take('acme')
    await take('acme')
    expect(await notes()).toMatchObject([
      { companyId: 'acme', callId: 'call-acme', flag: 'todo', at: 3 * MINUTE },
    ])
  })

  it('has no time in the call if it was written in the lobby', async () => {
    await see(null)
    after(10)
    await see({ ...seen, state: 'lobby' })
    await keep('in the lobby')
    after(12)
    await see(seen)
    await take('acme')
    expect(await notes()).toMatchObject([{ companyId: 'acme', text: 'in the lobby' }])
  })

  it('is still typed in while the company is named: the last letters reach it', async () => {
    await keep('begun')
    await take('acme')
    const late = await keep('begun', { text: 'begun and ended', base: 'begun' })
    expect(late.ok).toBe(true)
    expect(await notes()).toMatchObject([{ companyId: 'acme', text: 'begun and ended' }])
  })

  it('is moved at the next start of the worker, if it stopped before that', async () => {
    await keep('a')
    const input = { id: 'c', companyId: 'acme', now, meetingKey: key, title: '' }
    await ask('command', { name: 'call.open', input })
    await ask('command', {
      name: 'call.choose',
      input: { id: 'c', companyId: 'acme', now, meetingKey: key },
    })
    const { db } = await background.store.opened()
    await nameNotesOfTabs(db!, now)
    expect(await notes()).toMatchObject([{ companyId: 'acme', callId: 'c' }])
  })
})

describe('a note whose call ended before its company was named', () => {
  it('is of no later call in the same meeting', async () => {
    await keep('of the first call')
    after(3 * 60)
    await take('acme')
    expect(await notes()).toMatchObject([{ companyId: UNNAMED_ID }])
  })

  it('becomes a note of a call at the time at which it was held, once its company is named', async () => {
    await inCallUntil(4)
    await keep('a')
    await inCallUntil(20)
    await see({ ...seen, state: 'left', others: null })
    after(26 * 60)
    const named = { noteIds: ['a'], companyId: 'acme', newCallId: 'c' }
    expect(await ask('nameNotes', named)).toMatchObject({ ok: true })
    await ask('nameNotes', { ...named, newCallId: 'again' })
    expect(await notes()).toMatchObject([{ companyId: 'acme', callId: 'c', at: 4 * MINUTE }])
    const { db } = await background.store.opened()
    expect(await db!.calls.toArray()).toMatchObject([
      { id: 'c', companyId: 'acme', startedAt: now, endedAt: now + 20 * MINUTE },
    ])
  })
})
