import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { createMirror } from '@/components/mirror/create-mirror'
import type { Announcement, Request } from '@/messages'
import { seededNumbers } from '@/method/seeded-numbers'
import { readDossierWithOwn, readRecords } from '@/storage/database'
import { emptyDossier, type AnyCommand, type StoredRow } from '@/storage/records/dossier'
import { definitionOf, tables } from '@/storage/records/dossier'
import type { Store } from '@/storage/store'
import { create, fakeSurroundings, restarted } from '../../storage/fake-surroundings'
import { callRow } from '../../rows'
import { seed } from '../../seed'

// Two surfaces write the same records at the same time over a line that is slow and sometimes broken. A plain model knows
// what each of them has typed and what was said last. At the end the disk and both surfaces have all of it.

const COMMANDS = Number(process.env['CANDID_COMMANDS'] ?? 1000)
/** So many commands are for one call; then the next one begins. */
const A_CALL = 250
const NOTES = 8
/** Milliseconds of the tests' own time. All that waits is tried again within seconds. */
const TOO_LONG = 600_000
const subjects = ['opening', 'motivation']

type Surface = ReturnType<typeof createMirror>

/** What must be true in the end. */
interface Model {
  /** Each line that was typed, by the record that holds it. */
  lines: Map<string, Set<string>>
  /** The last that was said of each record, as the disk heard it. */
  last: Map<string, unknown>
}

let random: () => number
let store: Store
let model: Model
let closing: AbortController
/** Announcements that have not arrived yet. */
let onTheWay = 0

const below = (most: number) => Math.floor(random() * most)
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)]!
const later = (most: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, below(most))
  })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  vi.stubGlobal('addEventListener', vi.fn())
  random = seededNumbers(seed)
  closing = new AbortController()
})
afterEach(() => {
  closing.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The background, as far as surfaces need it. It is reached late, and sometimes it or its answer is lost. */
async function answer(companyId: string, callId: string, { request, input }: Request) {
  await later(40)
  if (random() < 0.04) return { error: 'not reached', refused: false }
  const done = await perform(companyId, callId, { request, input })
  await later(40)
  if (random() < 0.03) return { error: 'the answer is lost', refused: false }
  return { answer: done }
}

async function perform(companyId: string, callId: string, { request, input }: Request) {
  if (request === 'command') return runCommand(input as AnyCommand)
  const { db, state } = await store.opened()
  if (request === 'records')
    return readRecords(db!, (input as { records: Parameters<typeof readRecords>[1] }).records)
  const dossier = await readDossierWithOwn(db!, companyId)
  const call = dossier.calls.find(({ id }) => id === callId) ?? null
  return { database: state, tabId: null, companyId, meeting: null, hidden: null, call, dossier }
}

async function runCommand(command: AnyCommand) {
  const done = await store.run(command)
  expect(done).toMatchObject({ ok: true })
  if (!done.ok || !done.stored) return done
  const said = lastSaid(command)
  if (said !== undefined) model.last.set(recordOf(command), said)
  const { stored } = done
  onTheWay += 1
  void later(60).then(async () => {
    await announce(stored)
    onTheWay -= 1
  })
  return done
}

async function announce(stored: StoredRow): Promise<void> {
  await fakeBrowser.runtime.sendMessage<Announcement>({ kind: 'changed', stored })
}

const recordOf = ({ name, input }: AnyCommand) =>
  `${definitionOf(name).table} ${definitionOf(name).id(input)}`

/** What a command says in place of what was said before; undefined if it only adds to a text. */
function lastSaid({ name, input }: AnyCommand): unknown {
  if (name === 'note.delete') return input.deleted
  if (name === 'question.edit') return input.starred
  return undefined
}

/** A surface puts a line of its own somewhere into the text that it shows. */
function insert(key: string, shown: string): string {
  const line = `line ${crypto.randomUUID()}`
  const known = model.lines.get(key) ?? new Set()
  model.lines.set(key, known.add(line))
  const lines = shown === '' ? [] : shown.split('\n')
  return lines.toSpliced(below(lines.length + 1), 0, line).join('\n')
}

const now = 1_790_000_000_000

function act(surface: Surface, companyId: string, callId: string): void {
  const { dossier } = surface.useMirror.getState()
  const kind = random()
  if (kind < 0.6) {
    const id = `${callId} note ${below(NOTES)}`
    const shown = dossier?.notes.find((one) => one.id === id)?.text ?? ''
    const text = insert(`notes ${id}`, shown)
    const input = { id, companyId, callId, at: 0, now, text, promptId: null }
    if (random() < 0.5) surface.typed('note.write', input)
    else surface.typed('note.keep', { ...input, flag: null }, { complete: true })
  } else if (kind < 0.8) {
    const subject = oneOf(subjects)
    const id = `${companyId}:${subject}`
    const shown = dossier?.answers.find((one) => one.id === id)?.text ?? ''
    const text = insert(`answers ${id}`, shown)
    surface.typed('answer.write', { companyId, subject, text, now })
  } else if (kind < 0.9) {
    const note = oneOf(dossier?.notes ?? [])
    const deleted = random() < 0.5
    if (note) surface.send('note.delete', { id: note.id, companyId, deleted, now })
  } else {
    const starred = random() < 0.5
    surface.send('question.edit', { companyId, subject: oneOf(subjects), starred, now })
  }
}

/** Lets time pass until something is so. The disk takes real time, in which no other time passes. */
async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 50) {
    if (waited > TOO_LONG) throw new Error(`Not so after ${waited} ms`)
    await vi.advanceTimersByTimeAsync(50)
    await disk()
  }
}

const disk = () =>
  new Promise<void>((resolve) => {
    setImmediate(resolve)
  })

async function takeCall(number: number): Promise<void> {
  const companyId = `company ${number}`
  const callId = `call ${number}`
  model = { lines: new Map(), last: new Map() }
  store = await restarted(fakeSurroundings().around)
  await store.run(create(companyId))
  await store.change(async (_, write) => write('calls', callRow({ id: callId, companyId })))
  fakeBrowser.runtime.onMessage.addListener(((message: Request) =>
    'request' in message ? answer(companyId, callId, message) : undefined) as never)
  const surfaces = [createMirror(), createMirror()]
  for (const { openMirror } of surfaces) void openMirror({ tabId: null }, closing.signal)
  await until(() => surfaces.every(({ useMirror }) => useMirror.getState().dossier !== null))
  for (let count = 0; count < A_CALL; count += 1) {
    act(oneOf(surfaces), companyId, callId)
    if (random() < 0.7) await vi.advanceTimersByTimeAsync(below(120))
  }
  const isSaved = ({ useMirror }: Surface) => useMirror.getState().pending.length === 0
  await until(() => surfaces.every(isSaved) && onTheWay === 0)
  await compare(surfaces, companyId)
  closing.abort()
  closing = new AbortController()
}

async function compare(surfaces: readonly Surface[], companyId: string): Promise<void> {
  const { db } = await store.opened()
  const onDisk = await readDossierWithOwn(db!, companyId)
  const textOf = (key: string) => {
    const { notes, answers } = onDisk
    const found = [
      ...notes.map(({ id, text }) => [`notes ${id}`, text] as const),
      ...answers.map(({ id, text }) => [`answers ${id}`, text] as const),
    ].find(([known]) => known === key)
    return new Set(found?.[1].split('\n'))
  }
  for (const [key, lines] of model.lines)
    expect([...lines].filter((line) => !textOf(key).has(line))).toEqual([])
  for (const note of onDisk.notes) {
    const deleted = model.last.get(`notes ${note.id}`)
    expect(note.deletedAt !== null).toBe(deleted ?? false)
  }
  for (const question of onDisk.questions)
    expect(question.starred).toBe(model.last.get(`questions ${question.id}`) ?? false)
  const sorted = (dossier: typeof onDisk | null) =>
    tables.map((table) =>
      (dossier ?? emptyDossier())[table].map((row) => JSON.stringify(row)).toSorted(),
    )
  for (const { useMirror } of surfaces)
    expect(sorted(useMirror.getState().dossier)).toEqual(sorted(onDisk))
}

it('nothing that two surfaces write at once is lost, and both show it in the end', async () => {
  console.log(`${COMMANDS} commands, CANDID_SEED=${seed}`)
  for (let call = 0; call * A_CALL < COMMANDS; call += 1) await takeCall(call)
}, 3_600_000)
