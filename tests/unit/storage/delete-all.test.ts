import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { beginDeletion } from '@/storage/delete-all'
import { create, fakeSurroundings, filled, restarted } from './fake-surroundings'

let { around, files, factories } = fakeSurroundings()
beforeEach(async () => {
  ;({ around, files, factories } = fakeSurroundings())
  await fakeBrowser.storage.local.set({ theme: 'dark' })
})

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
