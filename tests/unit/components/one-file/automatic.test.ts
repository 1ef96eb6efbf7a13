import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import {
  keepWriting,
  readAutomatic,
  startAutomatic,
  writeAutomatically,
} from '@/components/one-file/automatic'
import { FakeFolder } from '../../storage/fake-folder'

const around = vi.hoisted(() => ({
  folder: null as unknown,
  isAllowed: true,
  isAway: false,
  seq: 1,
  made: 0,
}))
vi.mock('@/components/shared/kept-folder', () => ({
  keptFolder: async () => around.folder,
  mayWrite: async () => around.isAllowed,
}))
vi.mock('@/components/one-file/write-file', () => ({
  makeFile: async () => ({ file: new Blob([`{"file":${++around.made}}`]) }),
}))

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
const day = (number: number) => new Date(2026, 10, number, 12).getTime()
let folder: FakeFolder

beforeEach(async () => {
  fakeBrowser.reset()
  fakeBrowser.runtime.onMessage.addListener(async () =>
    around.isAway ? { error: 'The database is closed' } : { answer: around.seq },
  )
  vi.stubGlobal('navigator', { locks: { request: (_: string, act: () => unknown) => act() } })
  folder = new FakeFolder()
  folder.files.set('mine.json', { text: 'my own', lastModified: 0 })
  Object.assign(around, { folder, isAllowed: true, isAway: false, seq: 1, made: 0 })
  await startAutomatic()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const names = () => [...folder.files.keys()].toSorted()
/** A change, and a page that is opened on that day. */
async function changedOn(number: number) {
  around.seq += 1
  await writeAutomatically(day(number))
}

describe('the file that Candid writes by itself', () => {
  it('is written once a day, if something has changed', async () => {
    await changedOn(1)
    expect(names()).toEqual(['candid-by-itself-2026-11-01.json', 'mine.json'])
    await writeAutomatically(day(3))
    around.seq += 1
    await writeAutomatically(day(1) + DAY - 1)
    expect(around.made).toBe(1)
    await writeAutomatically(day(3))
    expect(around.made).toBe(2)
    expect(await readAutomatic()).toMatchObject({ lastAt: day(3), lastSeq: 3, problem: null })
  })

  it('is written at once when the candidate asks for it', async () => {
    await changedOn(1)
    await writeAutomatically(day(1) + 1, true)
    expect(around.made).toBe(2)
    expect(names()).toHaveLength(2)
  })

  it('leaves the newest five of its own, and every file that it did not write', async () => {
    folder.files.set('candid-by-itself-2026-11-03.json', { text: 'not its own', lastModified: 0 })
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) await changedOn(number)
    expect(names()).toEqual([
      'candid-by-itself-2026-11-03.json',
      ...[4, 5, 6, 7, 8].map((number) => `candid-by-itself-2026-11-0${number}.json`),
      'mine.json',
    ])
    expect(folder.files.get('candid-by-itself-2026-11-03.json')?.text).toBe('not its own')
  })

  it('goes on when the candidate has removed one of its files', async () => {
    for (const number of [1, 2, 3, 4, 5]) await changedOn(number)
    folder.files.delete('candid-by-itself-2026-11-01.json')
    await changedOn(6)
    expect((await readAutomatic()).problem).toBeNull()
    expect(names()).toHaveLength(6)
  })

  it('says why it was not written, and what came before stays', async () => {
    await changedOn(1)
    around.isAllowed = false
    await changedOn(3)
    expect(await readAutomatic()).toMatchObject({ lastAt: day(1), problem: 'permission' })
    around.isAllowed = true
    folder.failure = new DOMException('gone', 'NotFoundError')
    await changedOn(3)
    expect((await readAutomatic()).problem).toBe('gone')
    folder.failure = new Error('disk full')
    await changedOn(3)
    expect((await readAutomatic()).problem).toEqual({ detail: 'Error: disk full' })
    folder.failure = null
    await changedOn(3)
    expect(await readAutomatic()).toMatchObject({ lastAt: day(3), problem: null })
  })

  it('is written once, though an old one cannot be removed, which goes later', async () => {
    for (const number of [1, 2, 3, 4, 5]) await changedOn(number)
    const remove = vi.spyOn(folder, 'removeEntry')
    remove.mockRejectedValue(new DOMException('It is locked', 'NoModificationAllowedError'))
    await changedOn(6)
    await writeAutomatically(day(6) + HOUR)
    around.seq += 1
    await writeAutomatically(day(6) + 2 * HOUR)
    expect(around.made).toBe(6)
    expect(names()).toHaveLength(7)
    expect(await readAutomatic()).toMatchObject({ lastAt: day(6), problem: 'old' })
    remove.mockRestore()
    await changedOn(7)
    expect(names()).toEqual([
      ...[3, 4, 5, 6, 7].map((number) => `candid-by-itself-2026-11-0${number}.json`),
      'mine.json',
    ])
    expect((await readAutomatic()).problem).toBeNull()
  })

  it('leaves nothing behind if it cannot be written whole', async () => {
    await changedOn(1)
    folder.failAt = 1
    const before = names()
    const change = vi.spyOn(folder, 'removeEntry')
    change.mockImplementation(async (name) => void folder.files.delete(name))
    await changedOn(3)
    await changedOn(4)
    expect(names()).toEqual(before)
    expect(await readAutomatic()).toMatchObject({
      lastAt: day(1),
      problem: { detail: 'Error: The worker was stopped' },
    })
  })

  it('says that the records cannot be read now, until that is past', async () => {
    await changedOn(1)
    around.isAway = true
    await writeAutomatically(day(3))
    const { problem } = await readAutomatic()
    expect(problem).toEqual({ detail: expect.stringContaining('The database is closed') as string })
    around.isAway = false
    await writeAutomatically(day(3) + HOUR)
    expect(await readAutomatic()).toMatchObject({ lastAt: day(1), problem: null })
    expect(around.made).toBe(1)
  })

  it('is looked for again after a look that failed, which is reported', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const reported = vi.fn<(error: unknown) => void>()
    vi.stubGlobal('reportError', reported)
    const request = vi.fn<() => Promise<void>>().mockRejectedValue(new Error('The page is closing'))
    vi.stubGlobal('navigator', { locks: { request } })
    keepWriting()
    await vi.waitFor(() => expect(reported).toHaveBeenCalledOnce())
    vi.advanceTimersByTime(HOUR)
    expect(request).toHaveBeenCalledTimes(2)
  })

  it('is not written without a folder', async () => {
    around.folder = null
    await changedOn(1)
    expect(around.made).toBe(0)
  })
})
