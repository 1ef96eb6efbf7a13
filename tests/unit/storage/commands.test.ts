import fc from 'fast-check'
import Dexie from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { candidDatabase, type CandidDatabase, readDossier, runCommand } from '@/storage/database'
import { type AnyCommand, applyCommand, emptyDossier } from '@/storage/records/dossier'
import { create, fakeSurroundings, filled, note, restarted } from './fake-surroundings'

let fake: ReturnType<typeof fakeSurroundings>
beforeEach(() => {
  fake = fakeSurroundings()
})

const companyId = 'acme'
const texts = fc.constantFrom('', 'growing 30 %', 'growing 30 %\npay 80k', 'Grüße', 'team of 5')
const now = fc.integer({ min: 1, max: 1e6 })
const ids = fc.constantFrom('one', 'two')
const of = (name: AnyCommand['name'], input: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .record({ companyId: fc.constant(companyId), now, ...input })
    .map((made) => ({ name, input: made }) as unknown as AnyCommand)

const writing = { id: ids, callId: fc.constant('call'), at: now, promptId: fc.constant(null) }
const edit = { text: texts, base: texts }
const command: fc.Arbitrary<AnyCommand> = fc.oneof(
  of('company.create', { name: texts, role: texts }),
  of('company.edit', { name: texts }),
  of('person.write', { id: ids, name: texts }),
  of('call.open', { id: ids, meetingKey: fc.constant('meet:abc'), title: texts }),
  of('call.start', { id: ids }),
  of('call.end', { id: ids }),
  of('call.restart', { id: ids }),
  of('call.choose', { id: ids, meetingKey: fc.constant(null) }),
  of('call.settle', { id: ids, startedAt: now, endedAt: now, missed: fc.boolean() }),
  of('call.edit', {
    id: ids,
    plannedAt: fc.constantFrom(null, 7),
    plannedMinutes: fc.constant(30),
  }),
  of('finding.set', { callId: ids, field: ids, text: texts, at: now }),
  of('finding.write', { callId: ids, field: ids, at: now, ...edit }),
  of('salary.edit', { policy: fc.constantFrom('ladder', 'number') }),
  of('followUp.set', { callId: ids, step: ids, done: fc.boolean(), to: ids }),
  of('note.write', { ...writing, ...edit }),
  of('note.keep', { ...writing, ...edit, flag: fc.constantFrom(null, 'pay') }),
  of('note.delete', { id: ids, deleted: fc.boolean() }),
  of('answer.write', { subject: ids, ...edit }),
  of('question.edit', { subject: ids, starred: fc.boolean() }),
  of('mark.set', {
    callId: ids,
    kind: fc.constant('ticked'),
    subject: ids,
    on: fc.boolean(),
    at: now,
  }),
)

/** What a surface sends: the base of an edit is the text that it last saw on disk. */
function asTyped(commands: AnyCommand[]): AnyCommand[] {
  let dossier = emptyDossier()
  return commands.map((sent) => {
    const typed =
      'base' in sent.input ? { ...sent, input: { ...sent.input, base: seen(dossier, sent) } } : sent
    dossier = applyCommand(dossier, typed as AnyCommand)
    return typed as AnyCommand
  })
}

function seen(dossier: ReturnType<typeof emptyDossier>, { name, input }: AnyCommand): string {
  if (name === 'answer.write')
    return dossier.answers.find(({ subject }) => subject === input.subject)?.text ?? ''
  if (name === 'finding.write')
    return (
      dossier.findings.find(({ callId, field }) => callId === input.callId && field === input.field)
        ?.text ?? ''
    )
  return 'id' in input ? (dossier.notes.find(({ id }) => id === input.id)?.text ?? '') : ''
}

/** The dossier without the numbers of its writes (`seq`). */
async function outcome(db: CandidDatabase) {
  const dossier = await readDossier(db, companyId)
  return Object.entries(dossier).map(([table, rows]) => [
    table,
    rows.map((row) => ({ ...row, seq: 0 })),
  ])
}

describe('a command', () => {
  it('that is sent again after the worker was stopped does its work once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(command, fc.nat({ max: 2 })), { maxLength: 12 }),
        async (sent) => {
          const once = (await restarted(fakeSurroundings().around)).opened()
          const repeated = (await restarted(fakeSurroundings().around)).opened()
          const [{ db: first }, { db: second }] = await Promise.all([once, repeated])
          for (const [index, typed] of asTyped(sent.map(([one]) => one)).entries()) {
            await runCommand(first!, typed)
            for (let times = 0; times <= sent[index]![1]; times += 1)
              await runCommand(second!, typed)
          }
          expect(await outcome(second!)).toEqual(await outcome(first!))
          first!.close()
          second!.close()
        },
      ),
      { numRuns: 40 },
    )
  }, 30_000)

  it('that empties a finding keeps its time when it is sent again', async () => {
    const { db } = await (await restarted(fake.around)).opened()
    const finding = { companyId, callId: 'call', field: 'mission', now: 9 }
    const set = (text: string, at: number) =>
      runCommand(db!, { name: 'finding.set', input: { ...finding, text, at } })
    await set('yes', 1)
    await set('', 2)
    const once = await db!.findings.toArray()
    await set('', 2)
    expect(await db!.findings.toArray()).toEqual(once.map((row) => ({ ...row, seq: row.seq + 1 })))
    await set('no', 3)
    expect(await db!.findings.toArray()).toMatchObject([{ text: 'no', at: 3 }])
  })

  it('keeps the count and the number of the last write right', async () => {
    const store = await filled(fake.around)
    await store.run(note('acme', 'acme-1', 'again'))
    await store.run({ name: 'company.edit', input: { companyId: 'nobody', name: 'x' } })
    const { db } = await store.opened()
    const { seq, count } = (await db!.meta.get('stamp'))!
    expect({ seq, count }).toEqual({ seq: 9, count: 8 })
  })

  it('gets a number of its own, even if twenty run at once', async () => {
    const store = await restarted(fake.around)
    await Promise.all(Array.from({ length: 20 }, (_, number) => store.run(create(`c${number}`))))
    const { db } = await store.opened()
    const numbers = (await db!.companies.toArray()).map(({ seq }) => seq)
    expect(new Set(numbers).size).toBe(20)
  })
})

describe('a command that fails', () => {
  it.each([
    ['QuotaExceededError', 'quota'],
    ['UnknownError', 'unknown'],
  ])('with %s answers with the reason', async (name, reason) => {
    const store = await filled(fake.around)
    const { db } = await store.opened()
    const failure = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('said the browser', name)
    })
    const answer = await store.run(note('acme', 'x', 'y'))
    failure.mockRestore()
    expect(answer).toEqual({ ok: false, reason, detail: `${name}: said the browser` })
    expect(await db!.notes.get('x')).toBeUndefined()
    expect(await store.run(note('acme', 'x', 'y'))).toMatchObject({ ok: true })
  })

  it('with an abort that a full disk caused answers that the disk is full', async () => {
    const store = await filled(fake.around)
    const { db } = await store.opened()
    const inner = new DOMException('full', 'QuotaExceededError')
    vi.spyOn(db!, 'transaction').mockRejectedValueOnce(
      Object.assign(new Dexie.AbortError('aborted'), { inner }),
    )
    expect(await store.run(create('x'))).toEqual({
      ok: false,
      reason: 'quota',
      detail: 'QuotaExceededError: full',
    })
  })

  it('on a closed database succeeds when it is sent again', async () => {
    const store = await filled(fake.around)
    const { db } = await store.opened()
    db!.close()
    await expect(db!.notes.count()).rejects.toThrow()
    const first = await store.run(create('x'))
    const second = await store.run(create('x'))
    expect([first.ok || first.reason, second.ok]).toEqual([expect.anything(), true])
  })

  it('on a database never opened leaves it closed', async () => {
    const answer = await runCommand(candidDatabase('candid', indexedDB), create('x'))
    expect(answer).toMatchObject({ ok: false, reason: 'closed' })
  })
})

it('a record of one company is written for that company only', async () => {
  const store = await restarted(fake.around)
  const write = (company: string, name: string): AnyCommand => ({
    name: 'person.write',
    input: { id: 'acme:contact', companyId: company, name, now: 1 },
  })
  for (const sent of [create('acme'), create('other'), write('acme', 'Ann')])
    expect(await store.run(sent)).toMatchObject({ ok: true })
  expect(await store.run(write('other', 'Bea'))).toMatchObject({ ok: false, reason: 'missing' })
  const { db } = await store.opened()
  expect((await readDossier(db!, 'acme')).people).toMatchObject([{ name: 'Ann' }])
})
