import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { beginDeletion } from '@/storage/delete-all'
import { create, fakeSurroundings, filled, restarted } from './fake-surroundings'

let { around, files, factories } = fakeSurroundings()
beforeEach(async () => {
  ;({ around, files, factories } = fakeSurroundings())
  await fakeBrowser.storage.local.set({ theme: 'dark' })
})
afterEach(() => vi.restoreAllMocks())

const namesIn = async () => (await factories.get('default')!.databases()).map(({ name }) => name)

async function expectNew() {
  expect([...files.files.keys(), ...files.folders.keys()]).toEqual([])
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
}

describe('to delete everything', () => {
  it('leaves no database, no file and no setting', async () => {
    const store = await filled(around)
    const clearOutside = vi.spyOn(around, 'clearOutside')
    expect(await store.deleteAll()).toBeNull()
    expect(await namesIn()).toEqual([])
    await expectNew()
    expect(clearOutside).toHaveBeenCalledOnce()
  })

  it('lets the next record begin a new database', async () => {
    const store = await filled(around)
    await store.deleteAll()
    const { db, state } = await store.opened()
    expect(state).toMatchObject({ kind: 'open', recovery: null })
    expect(await db!.companies.count()).toBe(0)
    expect(await store.run(create('new'))).toMatchObject({ ok: true })
  })

  it('writes nothing that a surface sends meanwhile', async () => {
    const store = await filled(around)
    const late = vi.fn<(answer: unknown) => void>()
    around.clearOutside = async () => late(await store.run(create('late')))
    await store.deleteAll()
    expect(late).toHaveBeenCalledWith(expect.objectContaining({ ok: false, reason: 'closed' }))
    const { db } = await store.opened()
    expect(await db!.companies.count()).toBe(0)
  })

  it('goes on at the next start if the worker was stopped in the middle', async () => {
    const store = await filled(around)
    const { db } = await store.opened()
    await beginDeletion(around)
    db!.close({ disableAutoOpen: true })
    const next = await restarted(around)
    const opened = await next.opened()
    expect(await opened.db!.companies.count()).toBe(0)
    expect(opened.state).toMatchObject({ recovery: null })
    expect(await fakeBrowser.storage.local.get('theme')).toEqual({})
  })

  it('says what is left, and can be repeated', async () => {
    const store = await filled(around)
    files.failure = new DOMException('The disk is broken', 'UnknownError')
    expect(await store.deleteAll()).toMatchObject({ left: 'files' })
    files.failure = null
    const { db } = await store.opened()
    expect(await db!.companies.count()).toBe(2)
    expect(await store.deleteAll()).toBeNull()
    await expectNew()
  })
})

describe('a small store that fails', () => {
  const failing = async () => {
    throw new Error('IO error')
  }

  it('closes Candid only as long as it fails', async () => {
    const store = await restarted(around)
    const get = vi.spyOn(around.local, 'get').mockImplementation(failing)
    expect(await store.opened()).toMatchObject({
      db: null,
      state: { kind: 'closed', detail: 'Error: IO error' },
    })
    expect(await store.run(create('early'))).toMatchObject({ ok: false, reason: 'closed' })
    get.mockRestore()
    expect((await store.opened()).state).toMatchObject({ kind: 'open' })
    expect(await store.run(create('new'))).toMatchObject({ ok: true })
  })

  it('leaves everything if no deletion can begin', async () => {
    const store = await filled(around)
    const set = vi.spyOn(around.local, 'set').mockImplementation(failing)
    expect(await store.deleteAll()).toEqual({ left: 'files', detail: 'Error: IO error' })
    set.mockRestore()
    const { db } = await store.opened()
    expect(await db!.companies.count()).toBe(2)
    expect(files.at('checkpoint/companies').files.size).toBeGreaterThan(0)
  })

  it('keeps Candid closed until its settings are gone, so that nothing new goes with them', async () => {
    const store = await filled(around)
    const clear = vi.spyOn(around.local, 'clear').mockImplementation(failing)
    const clearOutside = vi.spyOn(around, 'clearOutside')
    expect(await store.deleteAll()).toEqual({ left: 'settings', detail: 'Error: IO error' })
    expect(await namesIn()).toEqual([])
    expect((await store.opened()).state).toMatchObject({ kind: 'closed' })
    expect(await store.run(create('early'))).toMatchObject({ ok: false, reason: 'closed' })
    expect(await store.deleteAll()).toMatchObject({ left: 'settings' })
    expect(clearOutside).not.toHaveBeenCalled()
    clear.mockRestore()
    expect((await store.opened()).state).toMatchObject({ kind: 'open', recovery: null })
    expect(clearOutside).toHaveBeenCalledOnce()
    expect(await fakeBrowser.storage.local.get('theme')).toEqual({})
  })

  it('goes on with a deletion that cannot be given up', async () => {
    const store = await filled(around)
    files.failure = new DOMException('The disk is broken', 'UnknownError')
    const remove = vi.spyOn(around.local, 'remove').mockImplementation(failing)
    expect(await store.deleteAll()).toMatchObject({ left: 'files' })
    expect((await store.opened()).state).toMatchObject({ kind: 'closed' })
    files.failure = null
    remove.mockRestore()
    expect((await store.opened()).state).toMatchObject({ kind: 'open', recovery: null })
    expect(await (await store.opened()).db!.companies.count()).toBe(0)
  })
})

it('what is set elsewhere in the browser and does not go is said, and the next database is new', async () => {
  const store = await filled(around)
  const clearOutside = vi.spyOn(around, 'clearOutside').mockRejectedValue(new Error('alarms'))
  expect(await store.deleteAll()).toEqual({ left: 'settings', detail: 'Error: alarms' })
  await expectNew()
  const { db, state } = await store.opened()
  expect(state).toMatchObject({ kind: 'open', recovery: null })
  expect(await db!.companies.count()).toBe(0)
  clearOutside.mockRestore()
  expect(await store.deleteAll()).toBeNull()
})
