import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { announce, updateDock } from '@/background/announce'
import { handle } from '@/background/requests'
import {
  DOCK_WIDTH,
  RefusedRequest,
  type RequestAnswer,
  type RequestInput,
  type RequestName,
  type TabMeeting,
} from '@/messages'
import { emptyDossier } from '@/storage/records/dossier'
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
    deleteAll: () => background.store.deleteAll(),
    recoveryRead: () => background.store.recoveryRead(),
  },
}))
vi.mock('@/background/announce', () => import('./silent-announce'))

const { id } = fakeBrowser.runtime
const tab = (tabId: number) => ({ tab: { id: tabId } as never })
// Node knows no origin of chrome-extension:, so the extension's pages stand at another address here.
const ownOrigin = 'https://candid.invalid'
/** A surface that is in no tab, as the side panel. */
const surface = { id, origin: ownOrigin }
const docked = { ...surface, ...tab(1), frameId: 5 }
const page = { id, origin: 'https://meet.google.com', frameId: 0, ...tab(1) }

const now = Date.UTC(2026, 9, 14, 9)
const MINUTE = 60_000
const seen = {
  platform: 'meet',
  key: 'meet:abc-defg-hij',
  title: 'Acme and you',
  state: 'in-call',
  others: 1,
} as const

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  stubLocks()
  background.store = await restarted(fakeSurroundings().around)
  vi.clearAllMocks()
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => ownOrigin + path)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Sends a request as a surface does that has no tab, or as another sender. */
async function ask<Name extends RequestName>(
  request: Name,
  input: RequestInput<Name>,
  sender: Parameters<typeof handle>[1] = surface,
): Promise<RequestAnswer<Name>> {
  return (await handle({ request, input }, sender)) as RequestAnswer<Name>
}

const taking = (companyId: string): RequestInput<'takeFor'> => ({
  companyId,
  newCallId: 'call',
  meetingKey: null,
  title: '',
  before: null,
  how: 'next',
})

/** What each request takes, and what it must refuse; the type names every request there is. */
const requests: { [Name in RequestName]: [valid: RequestInput<Name>, ...wrong: unknown[]] } = {
  situation: [{ tabId: null }, {}, { tabId: '1' }, { tabId: 1.5 }, { tabId: null, ahead: 'yes' }],
  dossier: [{ companyId: 'acme' }, {}, { companyId: 7 }],
  records: [
    { records: [{ table: 'notes', id: 'n' }] },
    {},
    { records: [{ table: 'meta', id: 'n' }] },
  ],
  mergeCompanies: [{ into: 'acme', from: 'borealis' }, {}, { into: 'acme', from: 1 }],
  undoMerge: [{ companyId: 'acme' }, {}, { companyId: 1 }],
  mergedInto: [{ companyId: 'acme' }, {}, { companyId: 1 }],
  companies: [{ search: '', tabId: null }, { search: '' }, { search: null, tabId: 1 }],
  home: [{ most: 0 }, {}, { most: -1 }, { most: 1.5 }, { most: 'all' }],
  searchRows: [
    { from: null, since: 0 },
    {},
    { from: { table: 'marks', seq: 0 }, since: 0 },
    { from: null, since: '0' },
  ],
  heard: [{ companyIds: ['acme'], pay: false }, {}, { companyIds: ['acme'] }, { pay: true }],
  command: [
    create('acme'),
    { name: 'no.such', input: {} },
    { name: 'toString', input: {} },
    { name: 'company.create', input: { companyId: 'acme' } },
  ],
  together: [
    { commands: [create('acme')] },
    {},
    { commands: [{ name: 'note.keep', input: {} }] },
    { commands: [create('acme'), { name: 'company.create', input: {} }] },
  ],
  knownPages: [{ name: 'Acme', link: '' }, { name: 'Acme' }, { name: 1, link: '' }],
  takeFor: [
    taking('acme'),
    {},
    { ...taking('acme'), how: 'later' },
    { ...taking('acme'), before: 1 },
  ],
  nameNotes: [
    { noteIds: [], companyId: 'acme', newCallId: 'call' },
    {},
    { noteIds: 'n', companyId: 'acme', newCallId: 'call' },
  ],
  meetingOfLink: [{ link: '' }, {}, { link: null }],
  plannedFrom: [{ uid: 'one' }, {}, { uid: null }, { uid: 'x'.repeat(501) }],
  setDock: [
    { tabId: null, settings: { width: DOCK_WIDTH.min } },
    { tabId: null },
    { tabId: null, settings: { width: DOCK_WIDTH.min - 1 } },
    { tabId: null, settings: { width: DOCK_WIDTH.max + 1 } },
    { tabId: null, settings: { width: 400.5 } },
    { tabId: null, settings: { place: 'elsewhere' } },
  ],
  notThisMeeting: [{ tabId: 1 }, {}, { tabId: null }],
  show: [{ tabId: null, target: 'note' }, { tabId: null }, { tabId: null, target: 'nowhere' }],
  reveal: [{ tabId: null }, {}, { tabId: '1' }],
  hiddenRead: [{ tabId: null }, {}, { tabId: '1' }],
  consumeTarget: [{}, null, 'target'],
  writeFile: [{ name: 'one.json' }, {}, { name: '../one.json' }, { name: 'one' }],
  stopFile: [{ name: 'one.json' }, {}, { name: '../one.json' }],
  lookIntoFile: [{ name: 'one.json' }, {}, { name: 'a/b.json' }],
  bringInFile: [{ name: 'one.json' }, {}, { name: '.json' }],
  deleted: [{}],
  whatGoes: [{ records: null }, {}, { records: [{ table: 'marks', id: 'm' }] }],
  eraseDeleted: [{ records: [] }, {}, { records: [{ table: 'meta', id: 'stamp' }] }],
  everything: [{}],
  deleteEverything: [{}],
  recoveryRead: [{}, null, 1],
  ahead: [{}, null, 1],
  everyName: [{}, null, 1],
  overview: [{}, null, 1],
  lastWrite: [{}, null, 1],
  seen: [
    { meeting: seen },
    {},
    { meeting: { ...seen, platform: 'phone' } },
    { meeting: { ...seen, state: 'asleep' } },
    { meeting: { ...seen, key: 'k'.repeat(201) } },
    { meeting: { ...seen, title: 't'.repeat(501) } },
  ],
  sharing: [{ on: false }, {}, { on: 1 }],
  dock: [
    { settings: { side: 'left', width: DOCK_WIDTH.max } },
    {},
    { settings: { side: 'top' } },
    { settings: { width: DOCK_WIDTH.max + 1 } },
  ],
}
const ofPages = new Set<RequestName>(['seen', 'sharing', 'dock'])
const table = Object.entries(requests).map(([name, [valid, ...wrong]]) => {
  const isOfPage = ofPages.has(name as RequestName)
  return { name, valid, wrong, own: isOfPage ? page : surface, other: isOfPage ? surface : page }
})

describe.each(table)('the request $name', ({ name, valid, wrong, own, other }) => {
  it('is answered', async () => {
    await expect(handle({ request: name, input: valid }, own)).resolves.toBeDefined()
  })

  it('is refused for the other class of sender, and for a stranger', async () => {
    await expect(handle({ request: name, input: valid }, other)).rejects.toThrow(
      'not for this sender',
    )
    for (const stranger of [{ id: 'another-extension' }, { origin: 'null' }, { origin: '' }])
      await expect(
        handle({ request: name, input: valid }, { ...own, ...stranger }),
      ).rejects.toThrow()
  })

  it.each(wrong)('is refused with the input %j', async (input) => {
    await expect(handle({ request: name, input }, own)).rejects.toThrow()
  })
})

test.each(['toString', '__proto__', 'constructor', 'delete', '', 7, undefined])(
  'a request that does not exist is refused: %s',
  async (request) => {
    await expect(handle({ request, input: {} }, surface)).rejects.toThrow()
    await expect(handle({ request, input: {} }, page)).rejects.toThrow()
  },
)

test.each(['companies', 'dossier', 'records'] as const)(
  'the request %s fails with the state of the database while that cannot be read',
  async (request) => {
    const closed = { db: null, state: { kind: 'newer', found: 9, known: 3 } } as const
    background.store = { ...background.store, opened: () => Promise.resolve(closed) }
    const [valid] = requests[request]
    const failed = handle({ request, input: valid }, surface)
    await expect(failed).rejects.toThrow('newer')
    await expect(failed).rejects.not.toBeInstanceOf(RefusedRequest)
  },
)

test('the records asked for are read whatever company each belongs to', async () => {
  await ask('command', create('acme'))
  await ask('command', create('bolt'))
  const of = (id: string) => ({ table: 'companies' as const, id })
  const found = await ask('records', { records: [of('bolt'), of('acme'), of('nobody')] })
  expect(found.map(({ row }) => row.id)).toEqual(['bolt', 'acme'])
})

test('a record that a surface gives back is written, unless the database has a later state', async () => {
  const answer = await ask('command', create('acme'))
  if (!answer.ok || answer.stored?.table !== 'companies') throw new Error('not written')
  const { row } = answer.stored
  const give = (given: typeof row) =>
    ask('command', { name: 'companies.restore', input: { companyId: given.companyId, row: given } })
  await give({ ...row, name: 'an older name', seq: row.seq })
  await give({ ...row, id: 'lost', companyId: 'lost', name: 'Lost', seq: 40 })
  const { db } = await background.store.opened()
  expect(await db!.companies.get('acme')).toEqual(row)
  expect(await db!.companies.get('lost')).toMatchObject({ name: 'Lost', seq: row.seq + 1 })
})

test.each([null, 'situation', 1, []])(
  'a message that is no request is refused: %j',
  async (message) => {
    await expect(handle(message, surface)).rejects.toThrow()
  },
)

describe('a command', () => {
  it('is on disk once it is answered, and every other surface learns of it', async () => {
    const answer = await ask('command', create('acme', 'Acme'))
    expect(answer).toMatchObject({ ok: true, stored: { table: 'companies' } })
    const { db } = await background.store.opened()
    expect(await db!.companies.get('acme')).toMatchObject({ name: 'Acme' })
    expect(announce).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: 'changed',
        stored: expect.objectContaining({ table: 'companies' }) as unknown,
      }),
    )
  })

  it('that only the background itself may send is refused', async () => {
    const settle = { id: 'call', companyId: 'acme', now, startedAt: 1, endedAt: 2, missed: false }
    const message = { request: 'command', input: { name: 'call.settle', input: settle } }
    await expect(handle(message, surface)).rejects.toThrow()
  })
})

describe('the situation', () => {
  const bind = async (newCallId: string, meetingKey: string | null) => {
    await ask('command', create('acme'))
    await ask('takeFor', { ...taking('acme'), newCallId, meetingKey })
  }

  it('says that the database is open, and nothing else while no call is near', async () => {
    expect(await ask('situation', { tabId: null })).toMatchObject({
      database: { kind: 'open' },
      meeting: null,
      call: null,
      dossier: emptyDossier(),
    })
  })

  it('has the call that was chosen for the meeting, with its company’s dossier', async () => {
    await ask('seen', { meeting: seen }, page)
    await bind('call', seen.key)
    const { meeting, call, companyId, dossier } = await ask('situation', { tabId: 1 })
    expect(meeting).toMatchObject({ key: seen.key, tabId: 1 } satisfies Partial<TabMeeting>)
    expect(call).toMatchObject({ id: 'call', startedAt: now })
    expect(companyId).toBe('acme')
    expect(dossier?.calls).toHaveLength(1)
  })

  it('of a docked panel is that of the panel’s own tab, whatever tab it names', async () => {
    await ask('seen', { meeting: seen }, page)
    const other = { ...seen, key: 'meet:xxx-xxxx-xxx' }
    await ask('seen', { meeting: other }, { ...page, ...tab(2) })
    const { tabId, meeting } = await ask('situation', { tabId: 2 }, docked)
    expect({ tabId, key: meeting?.key }).toEqual({ tabId: 1, key: seen.key })
  })
})

describe('the companies', () => {
  const withCall = async (companyId: string, name: string, createdAt: number) => {
    await ask('command', create(companyId, name))
    const input = {
      id: `${companyId}-call`,
      companyId,
      now: createdAt,
      meetingKey: null,
      title: '',
    }
    await ask('command', { name: 'call.open', input })
  }
  const names = async (search = '', tabId: number | null = null) =>
    (await ask('companies', { search, tabId })).map(({ name }) => name)

  beforeEach(async () => {
    await withCall('1', 'Acme', now - 3 * MINUTE)
    await withCall('2', 'Zeta', now - MINUTE)
    await withCall('3', 'Müller', now - 2 * MINUTE)
    await ask('command', create('4', 'New one'))
  })

  it('come with those of the latest calls first, and those without a call last', async () => {
    expect(await names()).toEqual(['Zeta', 'Müller', 'Acme', 'New one'])
  })

  it('begin with the one that the title of the meeting names', async () => {
    await ask('seen', { meeting: seen }, page)
    expect(await names('', 1)).toEqual(['Acme', 'Zeta', 'Müller', 'New one'])
  })

  it('are those whose name contains the search, in the same order', async () => {
    expect(await names(' e ')).toEqual(['Zeta', 'Müller', 'Acme', 'New one'])
    expect(await names('MÜLL')).toEqual(['Müller'])
    expect(await names('nobody')).toEqual([])
  })

  it('are found whatever the capitals, the blanks and the invisible characters of the search', async () => {
    expect(await names('\ufeffＮＥＷ \u00a0 o\u200bne')).toEqual(['New one'])
    expect(await names('mu\u0308ller')).toEqual(['Müller'])
  })

  it('begin with the one that has exactly this name, among however many', async () => {
    for (let number = 0; number < 60; number += 1)
      await ask('command', create(`0${number}`, `New one ${number}`))
    const found = await names('new one')
    expect(found[0]).toBe('New one')
    expect(found).toHaveLength(50)
  })

  it('include none that turned out to be another, until that is undone', async () => {
    expect(await ask('mergeCompanies', { into: '1', from: '4' })).toMatchObject({ ok: true })
    expect(await names()).toEqual(['Zeta', 'Müller', 'Acme'])
    expect(await names('new')).toEqual([])
    expect(await ask('mergeCompanies', { into: '2', from: '1' })).toMatchObject({ ok: true })
    const merged = await ask('mergedInto', { companyId: '2' })
    expect(merged.map(({ name }) => name)).toEqual(['Acme', 'New one'])
    const { companyId, dossier } = await ask('situation', { tabId: null, companyId: '4' })
    expect([companyId, dossier?.companies[0]?.name]).toEqual(['2', 'Zeta'])
    expect((await ask('dossier', { companyId: '4' })).companies[0]?.name).toBe('Zeta')

    expect(await ask('undoMerge', { companyId: '1' })).toMatchObject({ ok: true })
    expect(await names()).toEqual(['Zeta', 'Müller', 'Acme'])
    expect(await ask('undoMerge', { companyId: '1' })).toMatchObject({ reason: 'missing' })
    expect(await ask('mergeCompanies', { into: '1', from: '4' })).toMatchObject({
      reason: 'missing',
    })
  })

  it('include no rehearsal', async () => {
    const input = { companyId: 'practice', name: 'Practice', role: '', now, practice: true }
    await ask('command', { name: 'company.create', input })
    expect(await names('pract')).toEqual([])
    expect(await names()).not.toContain('Practice')
  })
})

describe('the meeting of a link', () => {
  it.each([
    ['https://us05web.zoom.us/j/12345678901?pwd=x', 'zoom:12345678901'],
    ['https://example.com/abc-defg-hij', null],
  ])('%s is %s', async (link, key) => {
    expect(await ask('meetingOfLink', { link })).toEqual({ key, address: link })
  })
})

describe('the dock', () => {
  it('keeps what the page changes, without an update to that page', async () => {
    const kept = await ask('dock', { settings: { width: 400 } }, page)
    expect(kept).toEqual({ place: 'open', side: 'right', width: 400, scheme: 'dark', card: false })
    expect(updateDock).not.toHaveBeenCalled()
  })

  it('of a tab is updated when a surface changes it', async () => {
    await ask('setDock', { tabId: 1, settings: { side: 'left' } })
    expect(updateDock).toHaveBeenCalledWith(
      1,
      expect.objectContaining({ settings: expect.objectContaining({ side: 'left' }) as unknown }),
    )
  })

  it('opens where a surface shows a target, and the target is returned once', async () => {
    await ask('seen', { meeting: seen }, page)
    await ask('show', { tabId: 1, target: 'note' })
    expect(updateDock).toHaveBeenLastCalledWith(1, expect.objectContaining({ focus: true }))
    expect(await ask('consumeTarget', {}, docked)).toBe('note')
    expect(await ask('consumeTarget', {}, docked)).toBeNull()
  })
})

describe('beside a meeting that Candid does not know, the panel', () => {
  const place = async () => (await ask('dock', { settings: {} }, page)).place
  beforeEach(async () => {
    await fakeBrowser.storage.local.clear()
    await ask('seen', { meeting: seen }, page)
  })

  it('opens by itself', async () => {
    expect(await place()).toBe('open')
  })

  it('folds when the candidate says that it is not this meeting, and opens again at the handle', async () => {
    await ask('notThisMeeting', { tabId: 1 }, docked)
    expect(updateDock).toHaveBeenLastCalledWith(
      1,
      expect.objectContaining({
        settings: expect.objectContaining({ place: 'handle' }) as unknown,
      }),
    )
    expect(await place()).toBe('handle')
    await ask('dock', { settings: { place: 'open' } }, page)
    expect(await place()).toBe('open')
  })

  it('stays open beside every other meeting', async () => {
    await ask('notThisMeeting', { tabId: 1 }, docked)
    await ask('seen', { meeting: { ...seen, key: 'meet:xyz-xyzz-xyz' } }, page)
    expect(await place()).toBe('open')
  })

  it('is folded at first, if the candidate wants it only beside meetings they planned or opened it in', async () => {
    await fakeBrowser.storage.local.set({ onlyKnown: true })
    expect(await place()).toBe('handle')
    await ask('dock', { settings: { place: 'open' } }, page)
    expect(await place()).toBe('open')
  })

  it('opens by itself as soon as the meeting has a company, whatever was said before', async () => {
    await ask('notThisMeeting', { tabId: 1 }, docked)
    await ask('command', create('acme'))
    await ask('takeFor', { ...taking('acme'), meetingKey: seen.key })
    expect(await place()).toBe('open')
  })
})

describe('in the lobby', () => {
  const isCard = async () => (await ask('dock', { settings: {} }, page)).card
  const lobby = { ...seen, state: 'lobby', others: null } as const
  beforeEach(async () => {
    await fakeBrowser.storage.local.clear()
    await ask('seen', { meeting: lobby }, page)
  })
  const name = async () => {
    await ask('command', create('acme'))
    await ask('takeFor', { ...taking('acme'), meetingKey: seen.key })
  }

  it('of a call that Candid knows, the dock is a card until the call begins', async () => {
    await name()
    expect(await isCard()).toBe(true)
    await ask('seen', { meeting: seen }, page)
    expect(await isCard()).toBe(false)
  })

  it('of a call that Candid does not know, the panel asks who it is with', async () => {
    expect(await isCard()).toBe(false)
  })

  it('the card stays open once the candidate has opened it', async () => {
    await name()
    await ask('setDock', { tabId: null, settings: { place: 'open' } }, docked)
    await ask('seen', { meeting: { ...lobby, title: 'Acme' } }, page)
    expect(await isCard()).toBe(false)
  })
})

describe('a target', () => {
  it.each([
    [9999, 'note'],
    [10_000, null],
  ])(
    'is, %s ms later, %s: a panel that opens after 10 s was opened for another reason',
    async (age, at) => {
      await ask('show', { tabId: null, target: 'note' })
      vi.setSystemTime(now + age)
      expect(await ask('consumeTarget', {})).toBe(at)
    },
  )
})

describe('a page', () => {
  it('learns whether the dock belongs beside it, and nothing of a record', async () => {
    expect(await ask('seen', { meeting: null }, page)).toEqual({ docked: false, hidden: false })
    expect(await ask('seen', { meeting: seen }, page)).toEqual({ docked: true, hidden: false })
  })

  it('that shares a screen has its dock hidden until the share ends', async () => {
    await ask('seen', { meeting: seen }, page)
    expect(await ask('sharing', { on: true }, page)).toEqual({ hidden: true })
    expect(await ask('seen', { meeting: seen }, page)).toEqual({ docked: true, hidden: true })
    expect(await ask('sharing', { on: false }, page)).toEqual({ hidden: false })
  })

  it('without a tab gets no dock, and the answer to its share is to hide', async () => {
    const { tab: _, ...withoutTab } = page
    expect(await ask('seen', { meeting: seen }, withoutTab)).toEqual({
      docked: false,
      hidden: false,
    })
    expect(await ask('sharing', { on: true }, withoutTab)).toEqual({ hidden: true })
    expect((await ask('situation', { tabId: null })).meeting).toBeNull()
  })
})

describe('what sharing has hidden', () => {
  const hiddenOf = async () => {
    const { meeting } = await ask('situation', { tabId: 1 })
    return { hidden: meeting!.hidden?.why ?? null, lastHidden: meeting!.lastHidden }
  }

  it('is shown on request, in the docked panel’s own tab', async () => {
    await ask('seen', { meeting: seen }, page)
    await ask('sharing', { on: true }, page)
    expect(await hiddenOf()).toMatchObject({ hidden: 'sharing' })
    await ask('reveal', { tabId: 99 }, docked)
    expect(await hiddenOf()).toMatchObject({ hidden: null })
  })

  it('is mentioned until the candidate has read it', async () => {
    await ask('seen', { meeting: seen }, page)
    await ask('sharing', { on: true }, page)
    await ask('sharing', { on: false }, page)
    expect(await hiddenOf()).toMatchObject({ lastHidden: { since: now, until: now } })
    await ask('hiddenRead', { tabId: 1 })
    expect(await hiddenOf()).toMatchObject({ lastHidden: null })
  })
})
