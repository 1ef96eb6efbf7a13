import { act, cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import type { NotSavedReason } from '@/components/mirror/outbox'
import { openMirror, useMirror } from '@/components/mirror/mirror'
import type { Announcement, Request, RequestAnswer, Situation, TabMeeting } from '@/messages'
import type { Call } from '@/storage/records/call'
import {
  type AnyCommand,
  type AnyRow,
  applyCommand,
  definitionOf,
  type Dossier,
  emptyDossier,
  type StoredRow,
  tables,
} from '@/storage/records/dossier'
import { callRow } from '../rows'

/** Replaces the background. It keeps the dossier of one company, and every command that it received. */
export interface Background {
  dossier: Dossier
  readonly call: Call
  readonly commands: AnyCommand[]
  /** Why it refuses every command, or null while it writes them. */
  refuses: NotSavedReason | null
  /** What the call page shows. */
  meeting: TabMeeting | null
  /** What a link leads to; it may throw. */
  meetingOfLink(link: string): RequestAnswer<'meetingOfLink'>
}

let closing = new AbortController()
let companies = 0

/** Closes the mirror after every test, so that the next one begins without it. */
export function closeMirrorAfterEach(): void {
  afterEach(async () => {
    cleanup()
    await saved()
    closing.abort()
    closing = new AbortController()
    fakeBrowser.reset()
  })
}

/** Waits until all that was typed and done is on disk. */
export async function saved(): Promise<void> {
  while (useMirror.getState().pending.length > 0)
    await new Promise((resolve) => setTimeout(resolve, 5))
}

/**
 * Opens the mirror on a call at a company of its own.
 *
 * @param minutes since the call began, or null before it
 * @param rows what is on disk, given the call
 */
export async function openCall(
  minutes: number | null,
  rows: (call: Call) => Partial<Dossier>,
): Promise<Background> {
  const companyId = `company-${++companies}`
  const startedAt = minutes === null ? null : Date.now() - minutes * 60_000 - 500
  const call = callRow({ id: `${companyId}-call`, companyId, startedAt })
  const dossier = { ...emptyDossier(), calls: [call], ...rows(call) }
  const background: Background = {
    dossier,
    call,
    commands: [],
    refuses: null,
    meeting: null,
    meetingOfLink: () => ({ key: null, address: null }),
  }
  fakeBrowser.runtime.onMessage.addListener(((message: Request) =>
    Promise.resolve(message).then((asked) => ({ answer: answer(background, asked) }))) as never)
  await openMirror({ tabId: null }, closing.signal)
  return background
}

/** Announces a row that another panel wrote. */
export const announce = (stored: StoredRow) =>
  act(() => fakeBrowser.runtime.sendMessage<Announcement>({ kind: 'changed', stored }))

function answer(background: Background, { request, input }: Request): unknown {
  const { call, dossier, refuses, meeting } = background
  if (request === 'situation')
    return {
      database: { kind: 'open', recovery: null, copyError: null },
      tabId: null,
      meeting,
      companyId: call.companyId,
      hidden: null,
      call,
      dossier,
    } satisfies Situation
  if (request === 'records') return rowsOf(dossier)
  // Of another company than the one of the mirror.
  if (request === 'dossier') return emptyDossier()
  if (request === 'meetingOfLink') return background.meetingOfLink((input as { link: string }).link)
  if (request === 'setDock') return { place: 'open', side: 'right', width: 380 }
  if (request === 'home') return { isFirst: false, calls: [], due: [], companies: null }
  if (request !== 'command') return null
  return refuses
    ? { ok: false, reason: refuses, detail: '' }
    : { ok: true, stored: write(background, input as AnyCommand) }
}

const rowsOf = (dossier: Dossier): StoredRow[] =>
  tables.flatMap((table) => dossier[table].map((row) => ({ table, row }) as StoredRow))

function write(background: Background, command: AnyCommand): StoredRow {
  background.commands.push(command)
  const { table, id } = definitionOf(command.name)
  const after = applyCommand(background.dossier, command)
  const rows: AnyRow[] = after[table]
  const index = rows.findIndex((row) => row.id === id(command.input))
  const row = { ...rows[index]!, seq: background.commands.length }
  background.dossier = { ...after, [table]: rows.with(index, row) }
  return { table, row } as StoredRow
}
