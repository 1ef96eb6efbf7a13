import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearFolder, bringInFile, lookIntoFile, stopFile, writeFile } from '@/background/one-file'
import { BEFORE_NAME, LARGEST_FILE } from '@/storage/records/one-file'
import type { Announcement } from '@/messages'
import type { Store } from '@/storage/store'
import { filled, fakeSurroundings, restarted, texts } from '../storage/fake-surroundings'

const background = vi.hoisted(() => ({ store: undefined as unknown as Store }))
vi.mock('@/background/store', () => ({
  store: {
    opened: () => background.store.opened(),
    bringIn: (...given: Parameters<Store['bringIn']>) => background.store.bringIn(...given),
  },
}))
const announce = vi.hoisted(() => vi.fn<(announcement: Announcement) => void>())
vi.mock('@/background/announce', () => ({ announce }))
vi.mock('@/background/watch-calls', () => ({ lookAtCallsSoon: vi.fn() }))

/** The browser's private files, as far as a file is handed over in them. */
const files = new Map<string, Blob>()
const folder = {
  getDirectoryHandle: async () => folder,
  keys: () => [...files.keys()],
  removeEntry: async (name: string) => files.delete(name),
  async getFileHandle(name: string, { create = false } = {}) {
    if (!files.has(name) && !create) throw new DOMException(name, 'NotFoundError')
    let written = new Blob([])
    return {
      getFile: async () => files.get(name)!,
      createWritable: async () => ({
        write: async (blob: Blob) => (written = blob),
        close: async () => files.set(name, written),
      }),
    }
  },
}

beforeEach(async () => {
  files.clear()
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } })
  background.store = await filled(fakeSurroundings().around)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  announce.mockReset()
})

const empty = async () => {
  background.store = await restarted(fakeSurroundings().around)
}

describe('a file that is handed over', () => {
  it('is written, looked into and brought in, with a file of how it was before', async () => {
    expect(await writeFile('one.json')).toMatchObject({ ok: true, records: 8, carried: 0 })
    const before = await texts(background.store)
    await empty()
    expect(await lookIntoFile('one.json')).toMatchObject({ ok: true, preview: { writes: 8 } })
    expect(await texts(background.store)).toEqual([])
    expect(await bringInFile('one.json')).toEqual({ ok: true })
    expect(await texts(background.store)).toEqual(before)
    expect(JSON.parse(await files.get(BEFORE_NAME)!.text()).tables.companies).toEqual([])
  })

  it('lets the ledger and the copy outside the database know of it', async () => {
    await writeFile('one.json')
    const { around } = fakeSurroundings()
    background.store = await restarted(around)
    await bringInFile('one.json')
    await background.store.settled()
    const again = await restarted(around)
    const { state } = await again.opened()
    expect(state).toEqual({ kind: 'open', recovery: null, copyError: null })
    expect(await texts(again)).toHaveLength(6)
  })

  it('that is not there, too large or broken is named, and writes nothing', async () => {
    expect(await lookIntoFile('one.json')).toEqual({ ok: false, problem: { kind: 'gone' } })
    files.set('one.json', { size: LARGEST_FILE + 1 } as Blob)
    expect(await bringInFile('one.json')).toEqual({ ok: false, problem: { kind: 'large' } })
    files.set('one.json', new Blob(['{"format":']))
    expect(await bringInFile('one.json')).toEqual({ ok: false, problem: { kind: 'cut' } })
    expect(files.has(BEFORE_NAME)).toBe(false)
  })

  it('comes in wholly or not at all, also if the disk is full in between', async () => {
    await writeFile('one.json')
    await empty()
    const { db } = await background.store.opened()
    db!.notes.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await bringInFile('one.json')).toMatchObject({ ok: false, problem: null })
    expect(await db!.companies.count()).toBe(0)
    expect((await db!.meta.get('stamp'))?.seq).toBe(0)
  })

  it('says how far it has come, step by step', async () => {
    await writeFile('one.json')
    await empty()
    // Every look at the clock is a second later, so every part is told.
    let now = 0
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000))
    await bringInFile('one.json')
    const told = announce.mock.calls.flatMap(([one]) => (one.kind === 'file' ? [one] : []))
    expect(new Set(told.map(({ name }) => name))).toEqual(new Set(['one.json']))
    const last = told.findLast(({ progress }) => progress.step === 'writing')
    expect(last?.progress).toEqual({ step: 'writing', done: 8, of: 8 })
    expect(told.map(({ progress }) => progress.step)).toContain('comparing')
  })

  it.each(['comparing', 'writing'] as const)(
    'changes nothing if it is cancelled while %s',
    async (step) => {
      await writeFile('one.json')
      await empty()
      let now = 0
      vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000))
      announce.mockImplementation((one) => {
        if (one.kind === 'file' && one.progress.step === step) stopFile(one.name)
      })
      expect(await bringInFile('one.json')).toEqual({ ok: false, problem: { kind: 'stopped' } })
      expect(await texts(background.store)).toEqual([])
      announce.mockReset()
      expect(await bringInFile('one.json')).toEqual({ ok: true })
    },
  )

  it('does not stay when the browser starts, but for the file of how it was before', async () => {
    await writeFile('one.json')
    await bringInFile('one.json')
    await clearFolder()
    expect([...files.keys()]).toEqual([BEFORE_NAME])
  })
})
