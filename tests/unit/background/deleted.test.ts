import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { announce } from '@/background/announce'
import { handle } from '@/background/requests'
import type { RequestAnswer, RequestInput, RequestName } from '@/messages'
import type { AnyCommand } from '@/storage/records/dossier'
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
    erase: (choose: never) => background.store.erase(choose),
  },
}))
vi.mock('@/background/announce', () => import('./silent-announce'))

const { id } = fakeBrowser.runtime
const origin = 'https://candid.invalid'
const surface = { id, origin }
const page = {
  id,
  origin: 'https://meet.google.com',
  frameId: 0,
  tab: { id: 1 } as never,
}
const now = Date.UTC(2026, 9, 14, 9)
const HOUR = 60 * 60_000
const key = 'meet:abc-defg-hij'
const seen = { platform: 'meet', key, title: '', state: 'in-call', others: 1 } as const

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  stubLocks()
  background.store = await restarted(fakeSurroundings().around)
  vi.clearAllMocks()
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => origin + path)
  for (const companyId of ['acme', 'bolt']) await ask('command', create(companyId))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const ask = async <Name extends RequestName>(
  request: Name,
  input: RequestInput<Name>,
  sender: Parameters<typeof handle>[1] = surface,
): Promise<RequestAnswer<Name>> => (await handle({ request, input }, sender)) as RequestAnswer<Name>

async function run(...commands: AnyCommand[]) {
  for (const command of commands) expect(await ask('command', command)).toMatchObject({ ok: true })
}
const db = async () => (await background.store.opened()).db!

const deleteCompany = (deleted = true): AnyCommand => ({
  name: 'company.delete',
  input: { companyId: 'acme', now: Date.now(), deleted },
})
const deleteCall = (callId: string): AnyCommand => ({
  name: 'call.delete',
  input: { id: callId, companyId: 'acme', now: Date.now(), deleted: true },
})
/** A call with Acme, planned for one hour later in the meeting. */
const planned = (callId: string): AnyCommand[] => [
  { name: 'call.open', input: { id: callId, companyId: 'acme', now, meetingKey: key, title: '' } },
  {
    name: 'call.edit',
    input: { id: callId, companyId: 'acme', now, plannedAt: now + HOUR, meetingKey: key },
  },
]
/** A call with Acme that ended a day ago. */
const held = (callId: string): AnyCommand[] => {
  const call = { id: callId, companyId: 'acme', now: now - 25 * HOUR }
  return [
    { name: 'call.open', input: { ...call, meetingKey: null, title: '' } },
    { name: 'call.start', input: call },
    { name: 'call.end', input: { ...call, now: now - 24 * HOUR } },
  ]
}
const note = (noteId: string, callId: string, text: string, base = ''): AnyCommand => ({
  name: 'note.write',
  input: { id: noteId, companyId: 'acme', callId, text, base, at: null, now, promptId: null },
})

describe('a company that was deleted', () => {
  it('is in no list, and nothing of it is due or to come', async () => {
    await run(...planned('next'), ...held('held'))
    expect((await ask('home', { most: null })).due).not.toEqual([])
    await run(deleteCompany())
    const home = await ask('home', { most: null })
    expect(home.companies?.lines.map(({ companyId }) => companyId)).toEqual(['bolt'])
    expect([home.calls, home.due]).toEqual([[], []])
    const found = await ask('companies', { search: 'acme', tabId: null })
    expect(found).toEqual([])
    expect((await ask('situation', { tabId: null })).call).toBeNull()
  })

  it('is back with everything when that is undone', async () => {
    await run(...planned('next'), ...held('held'))
    const before = await ask('home', { most: null })
    await run(deleteCompany(), deleteCompany(false))
    expect(await ask('home', { most: null })).toEqual(before)
  })

  it('takes no call', async () => {
    await run(deleteCompany())
    const input = {
      newCallId: 'c',
      meetingKey: null,
      title: '',
      before: null,
      how: 'next',
    } as const
    expect(await ask('takeFor', { companyId: 'acme', ...input })).toMatchObject({ ok: false })
  })

  it('is asked for anew by the panel of its meeting', async () => {
    await run(...planned('next'))
    await ask('seen', { meeting: seen }, page)
    expect((await ask('situation', { tabId: 1 })).call?.id).toBe('next')
    await run(deleteCompany())
    expect(announce).toHaveBeenCalledWith({ kind: 'situation', tabId: null })
    expect(await ask('situation', { tabId: 1 })).toMatchObject({
      call: null,
      companyId: UNNAMED_ID,
    })
  })
})

describe('a call that was deleted', () => {
  it('is not meant by its meeting, and another one planned for it is', async () => {
    await run(...planned('twice'), ...planned('next'), deleteCall('twice'))
    vi.setSystemTime(now + HOUR)
    await ask('seen', { meeting: seen }, page)
    expect((await ask('situation', { tabId: 1 })).call?.id).toBe('next')
    expect((await (await db()).calls.get('twice'))?.startedAt).toBeNull()
  })

  it('is not reopened by its own page', async () => {
    await run(...held('held'), deleteCall('held'))
    expect((await ask('situation', { tabId: null, callId: 'held' })).call).toBeNull()
  })

  it('lets go of a note that is being typed in it', async () => {
    await run(...planned('next'))
    await ask('seen', { meeting: seen }, page)
    await run(note('n', 'next', 'They'), deleteCall('next'), note('n', 'next', 'They said', 'They'))
    await run(note('m', 'next', 'New'))
    const place = { companyId: UNNAMED_ID, callId: unnamedCallId(key) }
    expect(await (await db()).notes.toArray()).toMatchObject([
      { id: 'm', text: 'New', ...place },
      { id: 'n', text: 'They said', ...place },
    ])
    const { dossier } = await ask('situation', { tabId: 1 })
    expect(dossier?.notes).toHaveLength(2)
  })
})

describe('the list of what was deleted', () => {
  const person = { id: 'p', companyId: 'acme', now, name: 'Mara' }

  beforeEach(async () => {
    await run(
      ...held('held'),
      note('n', 'held', 'A note'),
      note('kept', 'held', 'Another'),
      { name: 'note.delete', input: { id: 'n', companyId: 'acme', now: now + 1, deleted: true } },
      { name: 'person.write', input: person },
      { name: 'person.write', input: { ...person, now: now + 2, removed: true } },
    )
  })
  const listed = async () => (await ask('deleted', {})).lines.map(({ table }) => table)

  it('has each with its company, the latest first', async () => {
    expect((await ask('deleted', {})).lines).toMatchObject([
      { table: 'people', what: 'Mara', company: 'acme', at: now + 2 },
      { table: 'notes', what: 'A note', company: 'acme', at: now + 1 },
    ])
  })

  it('has what went with its call or company under that alone', async () => {
    await run(deleteCall('held'))
    expect(await listed()).toEqual(['people', 'calls'].toSorted((a) => (a === 'people' ? -1 : 1)))
    await run(deleteCompany())
    expect(await listed()).toEqual(['companies'])
  })

  it('says how much goes, and deletes it for good', async () => {
    await run(deleteCompany())
    const records = [{ table: 'companies', id: 'acme' } as const]
    expect(await ask('whatGoes', { records })).toEqual({
      companies: 1,
      calls: 1,
      notes: 2,
      people: 1,
      others: 0,
    })
    expect(await ask('eraseDeleted', { records })).toEqual({ ok: true, isClean: true })
    expect(announce).toHaveBeenCalledWith({ kind: 'database' })
    expect(await ask('deleted', {})).toEqual({ lines: [], count: 0 })
    expect(await (await db()).notes.count()).toBe(0)
    expect(await (await db()).companies.toCollection().primaryKeys()).toEqual(['bolt'])
  })

  it('deletes nothing that was put back, and nothing that was never deleted', async () => {
    await run(deleteCompany(), deleteCompany(false))
    const records = [
      { table: 'companies', id: 'acme' },
      { table: 'companies', id: 'bolt' },
    ] as const
    await ask('eraseDeleted', { records: [...records] })
    expect(await (await db()).companies.count()).toBe(2)
  })

  it('can go as a whole', async () => {
    await ask('eraseDeleted', { records: null })
    expect(await ask('deleted', {})).toEqual({ lines: [], count: 0 })
    expect((await (await db()).notes.toArray()).map(({ text }) => text)).toEqual(['Another'])
  })
})

it('what was seen of a call goes with it, unless somebody still sits there', async () => {
  await run(...planned('next'))
  await ask('seen', { meeting: seen }, page)
  vi.setSystemTime(now + HOUR / 30)
  await ask('seen', { meeting: { ...seen, state: 'left' } }, page)
  await ask('seen', { meeting: { ...seen, others: 2 } }, page)
  await run(deleteCall('next'))
  await ask('eraseDeleted', { records: null })
  const sittings = await (await db()).sittings.toArray()
  expect(sittings).toMatchObject([{ ended: null, callId: null }])
  expect((await ask('situation', { tabId: 1 })).call).toBeNull()
})
