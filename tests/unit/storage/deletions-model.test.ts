import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import type { AnyCommand } from '@/storage/records/dossier'
import type { Target } from '@/storage/records-under'
import { countRecords } from '@/storage/restore'
import type { Store } from '@/storage/store'
import type { FakeFolder } from './fake-folder'
import { close, create, fakeSurroundings, restarted } from './fake-surroundings'
import { fileOf } from './one-file/databases'

// Any sequence of acts, against a plain model of what must be there. Each note has a word of its own, which must be in no
// store once the note was deleted for good.

const COMPANIES = ['acme', 'bolt'] as const
type CompanyId = (typeof COMPANIES)[number]
const companyId = fc.constantFrom(...COMPANIES)

type Act =
  | { act: 'write' | 'delete' | 'undo' | 'erase'; companyId: CompanyId; n: number }
  | { act: 'delete-company' | 'undo-company' | 'erase-company'; companyId: CompanyId }
  | { act: 'keep-file' | 'open-file' | 'lose' | 'restart' }

const n = fc.integer({ min: 0, max: 1 })
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('write' as const), companyId, n }) },
  {
    weight: 5,
    arbitrary: fc.record({ act: fc.constantFrom('delete', 'undo', 'erase'), companyId, n }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constantFrom('delete-company', 'undo-company', 'erase-company'),
      companyId,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constantFrom('keep-file', 'open-file', 'lose', 'restart') }),
  },
)

interface Model {
  /** By company: whether it is deleted; absent if it is not there. */
  companies: Map<string, boolean>
  /** By the id of the note. */
  notes: Map<string, boolean>
  /** What was deleted for good. */
  erased: Set<string>
}

const noteId = (of: string, number: number) => `${of}-note-${number}`
const wordOf = (id: string) => `Word-of-${id}.`

const write = (of: string, number: number): AnyCommand => ({
  name: 'note.keep',
  input: {
    id: noteId(of, number),
    companyId: of,
    callId: `${of}-call`,
    text: wordOf(noteId(of, number)),
    base: '',
    at: null,
    now: 1,
    flag: null,
    promptId: null,
  },
})

class World {
  readonly fake = fakeSurroundings()
  store!: Store
  /** The database of a file that the candidate kept. */
  file: Awaited<ReturnType<typeof fileOf>> | null = null
  now = 1
  readonly model: Model = { companies: new Map(), notes: new Map(), erased: new Set() }

  async do(act: Act): Promise<void> {
    this.now += 1
    const { companies, notes, erased } = this.model
    switch (act.act) {
      case 'write': {
        const { companyId: of, n: number } = act
        const id = noteId(of, number)
        if (!erased.has(of) && !companies.has(of)) companies.set(of, false)
        await this.store.run(create(of))
        const { ok } = await this.store.run(write(of, number))
        expect(ok).toBe(!erased.has(of) && !erased.has(id))
        if (ok && !notes.has(id)) notes.set(id, false)
        return
      }
      case 'delete':
      case 'undo': {
        const id = noteId(act.companyId, act.n)
        const deleted = act.act === 'delete'
        await this.store.run({
          name: 'note.delete',
          input: { id, companyId: act.companyId, now: this.now, deleted },
        })
        if (notes.has(id)) notes.set(id, deleted)
        return
      }
      case 'delete-company':
      case 'undo-company': {
        const deleted = act.act === 'delete-company'
        await this.store.run({
          name: 'company.delete',
          input: { companyId: act.companyId, now: this.now, deleted },
        })
        if (companies.has(act.companyId)) companies.set(act.companyId, deleted)
        return
      }
      case 'erase': {
        const id = noteId(act.companyId, act.n)
        await this.erase({ table: 'notes', id })
        if (notes.delete(id)) erased.add(id)
        return
      }
      case 'erase-company': {
        await this.erase({ table: 'companies', id: act.companyId })
        if (!companies.delete(act.companyId)) return
        erased.add(act.companyId)
        for (const id of [noteId(act.companyId, 0), noteId(act.companyId, 1)])
          if (notes.delete(id)) erased.add(id)
        return
      }
      case 'keep-file':
        this.file = await fileOf((await this.store.opened()).db!)
        return
      case 'open-file':
        // It is of this installation, and older. So all that it can bring is here, or was deleted for good.
        if (this.file) await this.store.bringIn(this.file)
        return
      case 'lose':
        await close(this.store)
        this.fake.factories.clear()
        this.store = await restarted(this.fake.around)
        return
      case 'restart':
        await close(this.store)
        this.store = await restarted(this.fake.around)
    }
  }

  private async erase(target: Target): Promise<void> {
    expect(await this.store.erase(async () => [target])).toMatchObject({ ok: true })
  }

  async check(): Promise<void> {
    await this.store.settled()
    const { db, state } = await this.store.opened()
    expect(state).toMatchObject({ kind: 'open', copyError: null })
    const [companies, notes] = [await db!.companies.toArray(), await db!.notes.toArray()]
    const isDeleted = (row: { id: string; deletedAt: number | null }) =>
      [row.id, row.deletedAt !== null] as const
    expect(new Map(companies.map(isDeleted))).toEqual(this.model.companies)
    expect(new Map(notes.map(isDeleted))).toEqual(this.model.notes)
    expect((await db!.meta.get('stamp'))?.count).toBe(await countRecords(db!))
    const all = JSON.stringify(notes) + lettersIn(this.fake.files) + (await small())
    for (const id of this.model.erased) expect(all).not.toContain(wordOf(id))
  }
}

const lettersIn = ({ files, folders }: FakeFolder): string =>
  [...files.values()].map(({ text }) => text).join('\n') +
  [...folders.values()].map(lettersIn).join('\n')

const small = async () => JSON.stringify(await fakeBrowser.storage.local.get(null))

it('any sequence of writes, deletions, losses and files leaves what it should, and nothing that was deleted for good', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 12 }), async (acts) => {
      const world = new World()
      world.store = await restarted(world.fake.around)
      for (const act of acts) await world.do(act)
      await world.check()
      await close(world.store)
    }),
    { numRuns: 25 },
  )
}, 120_000)
