import { beforeEach, describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { checkpointIn } from '@/storage/checkpoint'
import { keepingAll, parseCopy, textOfCopy } from '@/storage/copy'
import { SCHEMA_VERSION } from '@/storage/database'
import { type Dossier, emptyDossier, schemas, tables } from '@/storage/records/dossier'
import type { Store } from '@/storage/store'
import { withoutLimits } from '@/storage/records/without-limits'
import { companyRow, personRow } from '../rows'
import { close, create, fakeSurroundings, filled, note, restarted } from './fake-surroundings'

let fake: ReturnType<typeof fakeSurroundings>
beforeEach(() => {
  fake = fakeSurroundings()
})

const companyFiles = () => fake.files.at('checkpoint/companies').files
const stateOf = async (store: Store) => {
  const { state } = await store.opened()
  if (state.kind !== 'open') throw new Error(state.kind)
  return state
}

describe('a run of the checkpoint', () => {
  it('copies the changed company only', async () => {
    const store = await filled(fake.around)
    for (const file of companyFiles().values()) file.lastModified = 0
    await store.run(note('acme', 'acme-4', 'pay 62–68k'))
    await store.settled()
    const changed = [...companyFiles()].filter(([, { lastModified }]) => lastModified > 0)
    expect(changed.map(([name]) => name)).toEqual(['acme.json'])
    expect(changed[0]![1].text).toContain('pay 62–68k')
  })

  it('copies what an earlier worker did not copy in time', async () => {
    const store = await restarted(fake.around)
    await store.run(create('acme'))
    const { db } = await store.opened()
    db!.close({ disableAutoOpen: true })
    const next = await restarted(fake.around)
    await next.opened()
    await next.settled()
    expect([...companyFiles().keys()]).toEqual(['acme.json'])
  })

  it('writes the index anew after it is lost', async () => {
    const store = await filled(fake.around)
    fake.files.at('checkpoint').files.delete('index.json')
    await store.settled()
    const { seq, count } = JSON.parse(
      fake.files.at('checkpoint').files.get('index.json')!.text,
    ) as Record<string, number>
    expect({ seq, count }).toEqual({ seq: 8, count: 8 })
  })

  it('goes on near the place where a long run was stopped', async () => {
    const store = await restarted(fake.around)
    await store.run(create('acme'))
    const { db } = await store.opened()
    const stamp = (await db!.meta.get('stamp'))!
    const rows = Array.from({ length: 5000 }, (_, index) =>
      companyRow({ id: `c${index}`, companyId: `c${index}`, seq: index + 2 }),
    )
    await db!.transaction('rw', [db!.companies, db!.meta], async () => {
      await db!.companies.bulkPut(rows)
      await db!.meta.put({ ...stamp, seq: 5001, count: 5001 })
    })
    const { writeCompany } = fake.around.checkpoint
    let written = 0
    fake.around.checkpoint.writeCompany = async (copy) => {
      if (++written > 4500) throw new Error('stopped')
      await writeCompany(copy)
    }
    await store.settled()
    expect(await fake.around.checkpoint.readIndex()).toMatchObject({ seq: 4000, at: null })
    fake.around.checkpoint.writeCompany = async (copy) => {
      written += 1
      await writeCompany(copy)
    }
    await store.settled()
    expect(await fake.around.checkpoint.readIndex()).toMatchObject({ seq: 5001 })
    expect(written).toBeLessThan(5600)
    expect(companyFiles().size).toBe(5001)
  }, 120_000)
})

describe('a copy that cannot be written', () => {
  it('lets the candidate go on writing, and is reported until it can be written', async () => {
    const store = await filled(fake.around)
    fake.files.failure = new DOMException('The disk is full', 'QuotaExceededError')
    expect(await store.run(note('acme', 'full', 'x'))).toMatchObject({ ok: true })
    await store.settled()
    expect((await stateOf(store)).copyError).toBe('QuotaExceededError: The disk is full')
    fake.files.failure = null
    await store.settled()
    expect((await stateOf(store)).copyError).toBeNull()
    expect(companyFiles().get('acme.json')!.text).toContain('"full"')
  })

  it('is reported for the ledger too, until it can be written', async () => {
    const store = await filled(fake.around)
    const { set } = fake.around.local
    fake.around.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
    await store.run(note('acme', 'full', 'x'))
    await store.settled()
    expect((await stateOf(store)).copyError).toContain('QUOTA_BYTES')
    fake.around.local.set = set
    await store.run(note('acme', 'full', 'y'))
    await store.settled()
    expect((await stateOf(store)).copyError).toBeNull()
  })
})

describe('what the copy cannot read', () => {
  const longText = 'a line that two edits made\n'.repeat(8000)
  const textIn = (file: string) => companyFiles().get(file)!.text
  const edited = (change: (rows: Dossier) => unknown) => {
    const file = companyFiles().get('acme.json')!
    const content = JSON.parse(file.text) as { dossier: Dossier }
    change(content.dossier)
    file.text = JSON.stringify(content)
  }
  const reopened = async (store: Store) => {
    await close(store)
    fake.factories.clear()
    return restarted(fake.around)
  }

  it('is no text that is longer than what may be typed', async () => {
    const store = await filled(fake.around)
    const half = longText.slice(0, 99_000)
    const write = { companyId: 'acme', subject: 'found-us', base: '', now: 1 }
    for (const text of [`${half}one`, `${half}other`])
      await store.run({ name: 'answer.write', input: { ...write, text } })
    const next = await reopened(store)
    const { db } = await next.opened()
    const [answer] = await db!.answers.toArray()
    expect(answer!.text.length).toBeGreaterThan(100_000)
    expect((await stateOf(next)).recovery).toMatchObject({ unreadable: 0, writesLost: 0 })
  })

  it.each(tables)('is no row of %s whose texts and numbers are beyond the limits', (table) => {
    const schema: z.ZodMiniObject = withoutLimits(schemas[table])
    for (const [name, field] of Object.entries(schemas[table].shape) as [string, z.ZodMiniType][])
      for (const value of [longText, '', -1, 1e15])
        if (field.safeParse(typeof value === 'string' ? 'text' : 30).success)
          expect(
            (schema.shape[name] as z.ZodMiniType).safeParse(value).success,
            `${name}: ${String(value).slice(0, 5)}`,
          ).toBe(true)
  })

  it('stays in the file as it is, is counted, and comes back when it can be read', async () => {
    const store = await filled(fake.around)
    edited(({ notes }) => Object.assign(notes[0]!, { flag: 'a flag of tomorrow' }))
    const next = await reopened(store)
    expect((await stateOf(next)).recovery).toMatchObject({ notes: 5, unreadable: 1 })
    for (const number of [4, 5, 6]) {
      await next.run(note('acme', `acme-${number}`, `Grüße ${number}`))
      await next.settled()
    }
    const { carried } = parseCopy(textIn('acme.json'))
    expect(carried).toMatchObject([{ table: 'notes', row: { flag: 'a flag of tomorrow' } }])
    const tomorrow = textIn('acme.json').replace('a flag of tomorrow', 'pay')
    const { dossier } = parseCopy(tomorrow)
    expect(dossier.notes).toHaveLength(6)
  })

  it('is what a later version wrote, down to its fields and its tables', () => {
    const row = { ...companyRow(), later: 'a field' }
    const copy = parseCopy(
      JSON.stringify({
        companyId: 'acme',
        schema: SCHEMA_VERSION + 1,
        dossier: { companies: [row], offers: [{ id: 'x' }] },
      }),
    )
    expect(copy.dossier).toEqual(emptyDossier())
    const again = parseCopy(textOfCopy('acme', copy))
    expect(again.carried).toEqual([
      { table: 'companies', schema: SCHEMA_VERSION + 1, row },
      { table: 'offers', schema: SCHEMA_VERSION + 1, row: { id: 'x' } },
    ])
    expect(keepingAll(again, copy).carried).toHaveLength(2)
  })

  it('is a whole file, which is kept each time', async () => {
    const store = await filled(fake.around)
    for (const [index, text] of ['{"torn', '[]', '{"torn'].entries()) {
      companyFiles().get('acme.json')!.text = text
      await store.run(note('acme', 'acme-4', `Grüße ${index}`))
      await store.settled()
      expect(parseCopy(textIn('acme.json')).dossier.notes).toHaveLength(4)
    }
    expect(textIn('acme.json.broken-1')).toBe('{"torn')
    expect(textIn('acme.json.broken-2')).toBe('[]')
    expect(companyFiles().has('acme.json.broken-3')).toBe(false)
  })
})

describe('a company’s file', () => {
  it('keeps a record that the database has silently lost', async () => {
    const store = await filled(fake.around)
    const { db } = await store.opened()
    await db!.notes.delete('acme-2')
    await store.run(note('acme', 'acme-4', 'Grüße 4'))
    await store.settled()
    const { dossier } = parseCopy(companyFiles().get('acme.json')!.text)
    expect(dossier.notes.map(({ text }) => text).toSorted()).toEqual(
      [1, 2, 3, 4].map((number) => `Grüße ${number}`),
    )
  })

  it('has a name that a file may have, whatever the id', async () => {
    const checkpoint = checkpointIn(async () => fake.files.asHandle())
    const ids = ['../../index', 'a/b', 'ö'.repeat(200), 'con:', '__proto__']
    for (const companyId of ids)
      await checkpoint.writeCompany({
        companyId,
        changed: emptyDossier(),
        all: async () => emptyDossier(),
      })
    const names = [...companyFiles().keys()]
    expect(new Set(names).size).toBe(ids.length)
    for (const name of names) expect(name).toMatch(/^[\w-]{1,80}\.json$/)
  })

  it('is read without its broken records', () => {
    const company = companyRow({ seq: 1 })
    const text = JSON.stringify({
      companyId: 'acme',
      schema: 1,
      dossier: {
        companies: [company, { ...company, seq: 1e300 }, { ...company, name: 7 }, null],
        notes: 'no list',
      },
    })
    const { dossier, carried } = parseCopy(text)
    expect(dossier.companies).toEqual([company])
    expect(carried).toHaveLength(4)
  })

  it('is read without keys such as __proto__', () => {
    const row = '{"id":"a","companyId":"a","seq":1,"name":"","createdAt":0,"__proto__":{"x":1}}'
    const { dossier } = parseCopy(
      `{"companyId":"a","schema":1,"dossier":{"people":[${row}],"__proto__":{"notes":[]}}}`,
    )
    expect(Object.keys(dossier.people[0]!)).not.toContain('__proto__')
    expect(Object.getPrototypeOf(dossier.people[0])).toBe(Object.prototype)
  })

  it('keeps the newer of two records', () => {
    const copyOf = (...seqs: number[]) => ({
      dossier: {
        ...emptyDossier(),
        people: seqs.map((seq) => personRow({ seq, name: `of ${seq}` })),
      },
      carried: [],
    })
    const { dossier } = keepingAll(copyOf(3), copyOf(2, 4, 1))
    expect(dossier.people).toEqual(copyOf(4).dossier.people)
  })
})
