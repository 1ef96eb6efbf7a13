import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CandidDatabase,
  candidDatabase,
  change,
  companyNow,
  readDossier,
  runCommand,
} from '@/storage/database'
import { v5 } from '@/storage/migrations/v5'
import { mergeCompanies, undoMerge } from '@/storage/merge-companies'
import { answerOf } from '@/storage/records/answer'
import {
  type AnyCommand,
  type AnyRow,
  type Dossier,
  emptyDossier,
  schemas,
  type Table,
  tables,
} from '@/storage/records/dossier'
import { contactId, contactOf } from '@/storage/records/person'
import { questionId } from '@/storage/records/question'
import { saidIn } from '@/storage/records/said'
import { countRecords } from '@/storage/restore'
import {
  answerRow,
  callRow,
  companyRow,
  findingRow,
  followUpRow,
  markRow,
  noteRow,
  openingsRow,
  personRow,
  postingRow,
  questionRow,
  salaryRow,
} from '../rows'
import { IDBFactory } from './fake-indexeddb'
import { close, fakeSurroundings, filled, restarted } from './fake-surroundings'

type Part = Partial<Dossier>

async function databaseOf(...parts: Part[]): Promise<CandidDatabase> {
  const db = candidDatabase('candid', new IDBFactory())
  await db.open()
  let seq = 0
  for (const part of parts)
    for (const table of tables)
      for (const row of part[table] ?? [])
        await db.table<AnyRow>(table).add({ ...row, seq: (seq += 1) })
  await db.meta.put({ key: 'stamp', installId: 'x', schema: 3, seq, count: seq })
  return db
}

const merge = async (db: CandidDatabase, into: string, from: string) => {
  let done = false
  await change(db, async (write) => {
    done = await mergeCompanies(db, write, { into, from })
  })
  return done
}
const undo = (db: CandidDatabase, companyId: string) =>
  change(db, async (write) => {
    await undoMerge(db, write, companyId)
  })
const run = async (db: CandidDatabase, command: AnyCommand) =>
  expect(await runCommand(db, command)).toMatchObject({ ok: true })

const money = (amount: number) => ({ amount, currency: 'EUR', period: 'year' as const })

/** What a dossier says: without numbers of writes and times of edits, and without records that say nothing. */
function read(dossier: Dossier) {
  const rows = tables.flatMap((table) =>
    (dossier[table] as AnyRow[])
      .filter((row) => !saysNothing(table, row))
      .map((row) => JSON.stringify([table, { ...row, seq: 0, updatedAt: 0 }])),
  )
  return rows.toSorted()
}

function saysNothing(table: Table, row: AnyRow): boolean {
  const { text, wording, starred, target, floor, region } = row as never as Record<string, unknown>
  if (table === 'answers') return text === ''
  if (table === 'questions') return wording === '' && starred === false
  return table === 'salaries' && !target && !floor && region === ''
}

const word = fc.constantFrom('', 'one', 'two\nthree', 'four')

/** Everything that is kept about a company, from a few ids and words. Each text names its company. */
const dossierOf = (companyId: string) =>
  fc
    .record({
      calls: fc.uniqueArray(fc.constantFrom('1', '2'), { maxLength: 2 }),
      texts: fc.array(word, { maxLength: 3 }),
      answers: fc.dictionary(fc.constantFrom('why-us', 'contribute', 'size-and-places'), word),
      questions: fc.dictionary(fc.constantFrom('team', 'own-1'), fc.boolean()),
      target: fc.option(fc.constantFrom(1, 2)),
      stage: fc.constantFrom('pre-interview' as const, 'offer' as const),
      role: fc.constantFrom('', 'Engineer'),
      hasContact: fc.boolean(),
    })
    .map((of): Dossier => {
      const ids = of.calls.map((call) => `${companyId}-${call}`)
      const each = <Row>(row: (callId: string, text: string, at: number) => Row) =>
        ids.flatMap((callId) =>
          of.texts.map((text, at) => row(callId, text && `${companyId} ${text}`, at)),
        )
      return {
        ...emptyDossier(),
        companies: [
          companyRow({ id: companyId, companyId, name: companyId, stage: of.stage, role: of.role }),
        ],
        people: of.hasContact ? [personRow({ id: contactId(companyId), companyId })] : [],
        calls: ids.map((id) => callRow({ id, companyId })),
        notes: each((callId, text, at) =>
          noteRow(text, { id: `${callId} note ${at}`, companyId, callId }),
        ),
        findings: each((callId, text, at) =>
          findingRow(`field-${at}`, text, { companyId, callId }),
        ),
        marks: ids.map((callId) => markRow('asked', 'team', { companyId, callId })),
        followUps: ids.map((callId) => followUpRow('thank-you', { companyId, callId })),
        answers: Object.entries(of.answers).map(([subject, text]) =>
          answerRow(subject, text && `${companyId} ${text}`, { companyId }),
        ),
        questions: Object.entries(of.questions).map(([subject, starred]) =>
          questionRow(subject, { companyId, starred, wording: `${companyId} asks` }),
        ),
        salaries: of.target === null ? [] : [salaryRow({ companyId, target: money(of.target) })],
      }
    })

describe('two companies that are one', () => {
  it('have everything in one place, and are two again as before', async () => {
    await fc.assert(
      fc.asyncProperty(dossierOf('a'), dossierOf('b'), async (a, b) => {
        const db = await databaseOf(a, b)
        const before = [read(await readDossier(db, 'a')), read(await readDossier(db, 'b'))]
        expect(await merge(db, 'a', 'b')).toBe(true)

        const one = await readDossier(db, 'a')
        const kept = JSON.stringify(one)
        for (const { text } of [...a.notes, ...b.notes, ...a.findings, ...b.findings])
          expect(kept).toContain(JSON.stringify(text))
        for (const { subject, text } of [...a.answers, ...b.answers])
          expect(answerOf(one.answers, 'a', subject)?.text ?? '').toContain(text)
        for (const { subject } of b.questions)
          expect(one.questions.some(({ id }) => id === questionId('a', subject))).toBe(true)
        expect(one.calls).toHaveLength(a.calls.length + b.calls.length)
        expect(one.people).toHaveLength(a.people.length + b.people.length)
        expect((await readDossier(db, 'b')).calls).toEqual([])
        await expectSound(db)

        await undo(db, 'b')
        expect(read(await readDossier(db, 'a'))).toEqual(before[0])
        expect(read(await readDossier(db, 'b'))).toEqual(before[1])
        await expectSound(db)
        db.close()
      }),
      { numRuns: 15 },
    )
  })

  /** Every record is one that the copies can read, and the stamp counts them all. */
  async function expectSound(db: CandidDatabase) {
    const stamp = await db.meta.get('stamp')
    expect(stamp?.count).toBe(await countRecords(db))
    const seqs: number[] = []
    for (const table of tables)
      for (const row of await db.table<AnyRow>(table).toArray()) {
        expect(schemas[table].parse(row)).toEqual(row)
        seqs.push(row.seq)
      }
    expect(new Set(seqs).size).toBe(seqs.length)
    expect(Math.max(...seqs)).toBe(stamp?.seq)
  }

  const a = { companies: [companyRow({ id: 'a', companyId: 'a', name: 'Acme', role: '' })] }
  const b = { companies: [companyRow({ id: 'b', companyId: 'b', name: 'Acme Inc.' })] }
  const callOfB = callRow({ id: 'call', companyId: 'b', startedAt: 0, endedAt: 1 })

  it('keep the first’s own words, and take from the second what it lacks', async () => {
    const db = await databaseOf(
      {
        ...a,
        answers: [
          answerRow('found-us/channel', 'Blog', { companyId: 'a' }),
          answerRow('pay/floor', 'enough', { companyId: 'a' }),
          answerRow('why-us', 'Maps', { companyId: 'a' }),
        ],
        questions: [questionRow('team', { companyId: 'a', wording: 'Who?', dropped: true })],
        salaries: [salaryRow({ companyId: 'a', policy: 'number', region: '' })],
        people: [personRow({ id: contactId('a'), companyId: 'a', name: 'Mara' })],
      },
      {
        ...b,
        answers: [
          answerRow('found-us/channel', 'A friend', { companyId: 'b' }),
          answerRow('pay/floor', 'a lot', { companyId: 'b' }),
          answerRow('why-us', 'Maps', { companyId: 'b' }),
        ],
        questions: [questionRow('team', { companyId: 'b', wording: 'What?', starred: true })],
        salaries: [salaryRow({ companyId: 'b', target: money(1), floor: money(2), region: 'de' })],
        people: [personRow({ id: contactId('b'), companyId: 'b', name: 'Sam' })],
      },
    )
    await merge(db, 'a', 'b')
    const one = await readDossier(db, 'a')
    const texts = one.answers.map(({ subject, text }) => [subject, text])
    expect(Object.fromEntries(texts)).toEqual({
      'found-us/channel': 'Blog / A friend',
      'pay/floor': 'enough',
      'why-us': 'Maps',
    })
    expect(one.companies[0]).toMatchObject({ name: 'Acme', role: 'Data engineer' })
    expect(one.questions).toMatchObject([{ wording: 'Who?', starred: true, dropped: true }])
    expect(one.salaries).toMatchObject([
      { policy: 'number', target: money(1), floor: null, region: 'de' },
    ])
    expect(one.people.map(({ name }) => name).toSorted()).toEqual(['Mara', 'Sam'])
    expect(contactOf(one.people, 'a')?.name).toBe('Mara')
  })

  it('are two again with what was noted since: in a call of the second with it, else with the first', async () => {
    const db = await databaseOf(
      { ...a, answers: [answerRow('why-us', 'Maps', { companyId: 'a' })] },
      { ...b, calls: [callOfB], answers: [answerRow('why-us', 'People', { companyId: 'b' })] },
    )
    await merge(db, 'a', 'b')
    const said = { companyId: 'b', base: '', now: 5, at: null, promptId: null, flag: null }
    await run(db, { name: 'note.keep', input: { ...said, id: 'n', callId: 'call', text: 'New' } })
    await run(db, {
      name: 'answer.write',
      input: { ...said, subject: 'why-us', base: 'People', text: 'People\nRemote' },
    })
    await run(db, {
      name: 'answer.write',
      input: { ...said, subject: 'thank-you:call', text: 'Hi' },
    })
    const one = await readDossier(db, 'a')
    expect(one.notes).toMatchObject([{ text: 'New', companyId: 'a' }])
    expect(answerOf(one.answers, 'a', 'why-us')?.text).toBe('Maps\nPeople\nRemote')

    await undo(db, 'b')
    const [first, second] = [await readDossier(db, 'a'), await readDossier(db, 'b')]
    // What was typed right beside the second's words keeps them there.
    expect(answerOf(first.answers, 'a', 'why-us')?.text).toBe('Maps\nPeople\nRemote')
    expect(answerOf(second.answers, 'b', 'why-us')?.text).toBe('People')
    expect(answerOf(second.answers, 'b', 'thank-you:call')?.text).toBe('Hi')
    expect([first.notes, second.notes.map(({ text }) => text)]).toEqual([[], ['New']])
  })

  it('lead from the second to the first, over any number of merges', async () => {
    const c = { companies: [companyRow({ id: 'c', companyId: 'c' })] }
    const db = await databaseOf(a, { ...b, calls: [callOfB] }, c)
    expect(await merge(db, 'a', 'b')).toBe(true)
    expect(await merge(db, 'c', 'a')).toBe(true)
    expect(await companyNow(db, 'b')).toBe('c')
    expect(await merge(db, 'b', 'c')).toBe(false)
    expect((await readDossier(db, 'c')).calls).toHaveLength(1)
    await undo(db, 'b')
    expect((await readDossier(db, 'b')).calls).toHaveLength(1)
    await undo(db, 'a')
    expect((await readDossier(db, 'a')).calls).toEqual([])
    expect(await companyNow(db, 'a')).toBe('a')
  })

  it('keep apart what an older version kept as said in all calls', async () => {
    const part = (companyId: string, startedAt: number): Part => ({
      calls: [callRow({ id: `call-${companyId}`, companyId, startedAt, endedAt: startedAt + 1 })],
      questions: [questionRow('team', { companyId, said: `Said at ${companyId}` })],
    })
    const db = await databaseOf({ ...a, ...part('a', 9) }, { ...b, ...part('b', 1) })
    await merge(db, 'a', 'b')
    const one = await readDossier(db, 'a')
    expect(saidIn(one, 'call-a', 'team')).toBe('Said at a')
    expect(saidIn(one, 'call-b', 'team')).toBe('Said at b')
  })

  it.each([
    ['itself', 'a', 'a'],
    ['nothing', 'a', 'x'],
    ['a rehearsal', 'a', 'practice'],
    ['the candidate’s own answers', 'own', 'a'],
  ])('are never %s', async (_, into, from) => {
    const practice = companyRow({ id: 'practice', companyId: 'practice', practice: true })
    const db = await databaseOf(a, b, { companies: [practice] })
    expect(await merge(db, into, from)).toBe(false)
    expect((await db.meta.get('stamp'))?.seq).toBe(3)
  })

  it('stay two if their texts together are longer than a record', async () => {
    const long = (companyId: string): Part => ({
      answers: [answerRow('why-us', companyId.repeat(60_000), { companyId })],
    })
    const db = await databaseOf({ ...a, ...long('a') }, { ...b, ...long('b') })
    expect(await merge(db, 'a', 'b')).toBe(false)
  })

  it('are still one after the database was wiped and came back from its copy', async () => {
    const fake = fakeSurroundings()
    const store = await filled(fake.around)
    const merging = { into: 'acme', from: 'müller' }
    await store.change(async (db, write) => void (await mergeCompanies(db, write, merging)))
    await close(store)
    fake.factories.clear()

    const { db } = await (await restarted(fake.around)).opened()
    const { notes } = await readDossier(db!, 'acme')
    expect(notes).toHaveLength(6)
    expect((await readDossier(db!, 'müller')).notes).toEqual([])
    expect(await companyNow(db!, 'müller')).toBe('acme')
    // These notes are of calls of which there is no record.
    await undo(db!, 'müller')
    expect((await readDossier(db!, 'müller')).notes).toHaveLength(3)
  })

  it('leave a circle of damaged records', async () => {
    const db = await databaseOf({
      companies: [
        companyRow({ id: 'a', companyId: 'a', mergedInto: 'b' }),
        companyRow({ id: 'b', companyId: 'b', mergedInto: 'a' }),
      ],
    })
    expect(await companyNow(db, 'a')).toBe('b')
  })
})

it('what was kept from web pages moves with its company, and back', async () => {
  const ofBeta = { companyId: 'beta' }
  const db = await databaseOf(
    { companies: [companyRow()], postings: [postingRow({ id: 'own' })] },
    {
      companies: [companyRow({ id: 'beta', companyId: 'beta', name: 'Beta' })],
      postings: [postingRow(ofBeta)],
      openings: [openingsRow(ofBeta)],
    },
  )
  const whose = async () => [
    ...(await db.postings.toArray()).map(({ id, companyId }) => [id, companyId]),
    ...(await db.openings.toArray()).map(({ id, companyId }) => [id, companyId]),
  ]
  const before = await whose()
  await merge(db, 'acme', 'beta')
  expect(await whose()).toEqual(before.map(([id]) => [id, 'acme']))
  await change(db, async (write) => {
    await undoMerge(db, write, 'beta')
  })
  expect(await whose()).toEqual(before)
  db.close()
})

describe('the dates of the stages', () => {
  const offer = { stage: 'offer', at: 9 } as const
  const begun = { stage: 'pre-interview', at: 1 } as const
  const companies = [
    companyRow({ stageDates: [begun] }),
    companyRow({ companyId: 'beta', id: 'beta', stage: 'offer', stageDates: [begun, offer] }),
  ]

  it('of the other company go when the merge is taken back, also after a later change', async () => {
    const db = await databaseOf({ companies })
    await merge(db, 'acme', 'beta')
    const input = { companyId: 'acme', stage: 'closed', now: 20 } as const
    await runCommand(db, { name: 'company.edit', input })
    await undo(db, 'beta')
    const [acme, beta] = await db.companies.bulkGet(['acme', 'beta'])
    expect(acme?.stageDates).toEqual([begun, { stage: 'closed', at: 20 }])
    expect(beta?.stageDates).toEqual([begun, offer])
  })

  it('are unknown to a merge of an older version, which is taken back all the same', async () => {
    const db = await databaseOf({ companies })
    await merge(db, 'acme', 'beta')
    const asOfV4 = (one: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(one).filter(([field]) => !['stageDates', 'deletedAt'].includes(field)),
      )
    const row = (await db.companies.get('beta'))!
    const written = row.merge!.written.map((one) => ({
      ...one,
      before: one.before && asOfV4(one.before),
      row: asOfV4(one.row),
    }))
    const old = { ...row, merge: { ...row.merge!, written } }
    await db.companies.put(v5.rows!['companies']!(old) as never)
    await undo(db, 'beta')
    expect((await db.companies.get('acme'))?.stage).toBe('pre-interview')
  })
})
