import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import type { NotSavedReason } from '@/components/mirror/outbox'
import { openMirror, useMirror } from '@/components/mirror/store'
import type { Announcement, Request } from '@/messages'
import type { Call } from '@/storage/records/call'
import {
  type AnyCommand,
  type AnyRow,
  applyCommand,
  definitionOf,
  type Dossier,
  emptyDossier,
  type StoredRow,
} from '@/storage/records/dossier'
import { type Mark, markId } from '@/storage/records/mark'
import type { Note } from '@/storage/records/note'

/** A stand-in for the background with one company's dossier. */
export interface Background {
  dossier: Dossier
  call: Call
  /** Why it writes nothing at the time, or null when it does. */
  refuses: NotSavedReason | null
}

let closing = new AbortController()
let companies = 0

/** Ends every test with nothing under way, so that none hears the one before. */
export function aCallEach(): void {
  beforeEach(() => {
    closing = new AbortController()
  })
  afterEach(async () => {
    cleanup()
    await saved()
    closing.abort()
    fakeBrowser.reset()
  })
}

/** Tells the mirror what another panel wrote. */
export async function announceNote(row: Note): Promise<void> {
  const stored: StoredRow = { table: 'notes', row }
  const changed: Announcement = { kind: 'changed', companyId: row.companyId, stored }
  await fakeBrowser.runtime.sendMessage(changed)
}

/** Waits until all that was typed and done is on disk. */
export async function saved(): Promise<void> {
  while (useMirror.getState().pending.length > 0)
    await new Promise((resolve) => setTimeout(resolve, 5))
}

interface CallOptions {
  notes?: Partial<Note>[]
  ticked?: { subject: string; at: number | null }[]
  /** Minutes since the call began, or null before it. */
  minutes?: number | null
}

/** Opens the mirror on a call at a company of its own. */
export async function callAtHand(options: CallOptions = {}): Promise<Background> {
  const { notes = [], ticked = [], minutes = 12 } = options
  const companyId = `company ${++companies}`
  const call: Call = {
    id: `call ${companies}`,
    companyId,
    seq: 0,
    meetingKey: null,
    title: '',
    createdAt: 0,
    startedAt: minutes === null ? null : Date.now() - minutes * 60_000 - 500,
    endedAt: null,
    plannedMinutes: 25,
  }
  const background: Background = {
    dossier: {
      ...emptyDossier(),
      calls: [call],
      notes: notes.map((note, index) => noteOf(call, note, index)),
      marks: ticked.map((tick) => markOf(call, tick)),
    },
    call,
    refuses: null,
  }
  fakeBrowser.runtime.onMessage.addListener(((message: Request) =>
    Promise.resolve({ answer: answer(background, message) })) as never)
  await openMirror(null, closing.signal)
  return background
}

function answer(background: Background, { request, input }: Request): unknown {
  const { dossier, call } = background
  if (request === 'situation') {
    const database = { kind: 'open', recovery: null, copyError: null }
    return { database, tabId: null, meeting: null, call, dossier }
  }
  if (request !== 'command') return null
  return background.refuses
    ? { ok: false, reason: background.refuses, detail: '' }
    : { ok: true, stored: write(background, input as AnyCommand) }
}

function write(background: Background, command: AnyCommand): StoredRow {
  const { table, id } = definitionOf(command.name)
  const after = applyCommand(background.dossier, command)
  const rows: AnyRow[] = after[table]
  const index = rows.findIndex((row) => row.id === id(command.input))
  const seq = Math.max(...Object.values(after).flatMap((all) => all.map((row) => row.seq))) + 1
  const row = { ...rows[index]!, seq }
  background.dossier = { ...after, [table]: rows.with(index, row) }
  return { table, row } as StoredRow
}

const noteOf = (call: Call, note: Partial<Note>, index: number): Note => ({
  id: `${call.id} note ${index}`,
  companyId: call.companyId,
  seq: 0,
  callId: call.id,
  text: '',
  at: 0,
  createdAt: index,
  keptAt: 1,
  deletedAt: null,
  flag: null,
  promptId: null,
  ...note,
})

const markOf = (call: Call, tick: { subject: string; at: number | null }): Mark => ({
  id: markId(call.id, 'ticked', tick.subject),
  companyId: call.companyId,
  seq: 0,
  callId: call.id,
  kind: 'ticked',
  on: true,
  markedAt: 0,
  ...tick,
})
