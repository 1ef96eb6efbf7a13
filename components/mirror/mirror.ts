import { browser } from 'wxt/browser'
import { create } from 'zustand'
import {
  ask,
  type Announcement,
  onAnnouncement,
  type RequestInput,
  type RequestName,
  type Situation,
  type Whereabouts,
} from '@/messages'
import type { Call } from '@/storage/records/call'
import {
  type AnyCommand,
  type AnyRow,
  applyCommand,
  type CommandInput,
  type CommandName,
  type Dossier,
  emptyDossier,
  type StoredRow,
  withRow,
} from '@/storage/records/dossier'
import { OWN_ID } from '@/storage/records/company'
import { tables } from '@/storage/records/record'
import { replacedBy, textBefore, type TypedName } from './typing'
import { createOutbox, type SaveState } from './outbox'

/** The read-only mirror of the call at hand and of its company's dossier. */
export interface Mirror {
  /** Undefined until the background has answered once. */
  situation: Situation | undefined
  call: Call | null
  /** What is on disk with what is on its way there. */
  dossier: Dossier | null
  saveState: SaveState
  /** Commands that are not on disk yet, in order. */
  pending: readonly AnyCommand[]
}

export const useMirror = create<Mirror>()(() => ({
  situation: undefined,
  call: null,
  dossier: null,
  saveState: { kind: 'saved' },
  pending: [],
}))

/** How long typed text may wait for more of it; well under the half second that a crash may cost. */
const TYPING_MS = 200

const ASK_AGAIN_MS = 1000
/** How often an idle surface looks whether the extension it belongs to is still there. */
const PULSE_MS = 2000

/** What the background said is on disk. */
let confirmed: Dossier | null = null
let where: Whereabouts = { tabId: null }
/** How often the background was asked what the call at hand is. */
let asked = 0

const outbox = createOutbox({
  pending: (pending) => show({ pending }),
  stored: (stored) => stored && takeRow(stored),
  state: (saveState) => useMirror.setState({ saveState }),
})

function show(change: Partial<Mirror>): void {
  const next = { ...useMirror.getState(), ...change }
  const dossier = confirmed && withPending(confirmed, next.pending, next.situation?.companyId)
  const callId = next.situation?.call?.id
  const call = dossier?.calls.find(({ id }) => id === callId) ?? next.situation?.call ?? null
  useMirror.setState({ ...change, dossier, call })
}

/** A dossier with what is on its way to it; commands for another company may wait in the same queue. */
function withPending(
  dossier: Dossier,
  pending: readonly AnyCommand[],
  companyId: string | null | undefined,
): Dossier {
  return pending
    .filter(({ input }) => isOf(companyId, input.companyId))
    .reduce(applyCommand, dossier)
}

/** Whether a record belongs into the dossier of a company: it is the company's, or the candidate's own. */
const isOf = (companyId: string | null | undefined, recordOf: string): boolean =>
  companyId != null && (recordOf === companyId || recordOf === OWN_ID)

function takeRow(stored: StoredRow): void {
  const companyId = useMirror.getState().situation?.companyId
  if (!confirmed || !isOf(companyId, stored.row.companyId)) return
  confirmed = withRow(confirmed, stored)
  show({})
}

/** Asks the background again what the call at hand is, until it answers. */
export async function refresh(answer: Promise<Situation> = ask('situation', where)): Promise<void> {
  asked += 1
  const mine = asked
  try {
    const situation = await answer
    // An answer that a later question has overtaken is of another tab, or of a call before this one.
    if (mine === asked) take(situation)
  } catch (error) {
    if (mine !== asked) return
    if (!browser.runtime?.id) return outbox.freeze()
    outbox.unreachable('unreachable', String(error))
    setTimeout(() => void refresh(), ASK_AGAIN_MS)
  }
}

function take(situation: Situation): void {
  const shown = useMirror.getState().situation
  if (situation.database.kind !== 'open' && confirmed && shown) {
    // What is on the screen stays there, and says that it cannot be saved.
    return outbox.unreachable(situation.database.kind, '')
  }
  confirmed =
    confirmed && situation.dossier && shown?.companyId === situation.companyId
      ? newest(situation.dossier, confirmed)
      : situation.dossier
  show({ situation })
  outbox.reached()
}

/** Announcements may overtake an answer: of each record the later written copy stays. */
function newest(read: Dossier, heard: Dossier): Dossier {
  return tables.reduce((dossier, table) => {
    const rows: AnyRow[] = heard[table]
    return rows.reduce((merged, row) => withRow(merged, { table, row } as StoredRow), dossier)
  }, read)
}

/**
 * Opens the mirror where a surface stands and keeps it true until the signal aborts.
 *
 * @param first the answer to a question that was put before the mirror was loaded
 */
export async function openMirror(
  whereabouts: Whereabouts,
  signal: AbortSignal,
  first?: Promise<Situation>,
): Promise<void> {
  where = whereabouts
  onAnnouncement((announcement) => void hear(announcement), signal)
  addEventListener('pagehide', outbox.sendAll, { signal })
  const pulse = setInterval(() => {
    if (browser.runtime?.id) return
    clearInterval(pulse)
    outbox.freeze()
  }, PULSE_MS)
  signal.addEventListener('abort', () => clearInterval(pulse))
  await refresh(first)
}

/** Turns the mirror to where the surface has moved: another tab, another company. */
export async function moveMirror(whereabouts: Whereabouts): Promise<void> {
  where = whereabouts
  await refresh()
}

async function hear(announcement: Announcement): Promise<void> {
  if (announcement.kind === 'changed') {
    const { situation } = useMirror.getState()
    if (announcement.stored.table === 'calls' && announcement.stored.row.id !== situation?.call?.id)
      await refresh()
    else takeRow(announcement.stored)
  }
  if (announcement.kind === 'situation' || announcement.kind === 'database') await refresh()
}

/**
 * Asks the background to do what is no record. Where it is away, nothing is done, and the state line says
 * that it is away until it is back.
 */
export function tell<Name extends RequestName>(request: Name, input: RequestInput<Name>): void {
  ask(request, input).catch(() => refresh())
}

/** Shows a command's effect at once and sends it to be written. */
export function send<Name extends CommandName>(name: Name, input: CommandInput<Name>): void {
  outbox.put({ name, input } as AnyCommand, 0)
}

/**
 * Shows what was typed at once and sends it within 200 ms, or at once when it is `complete`.
 * The text it began from goes with it, so that nothing typed elsewhere meanwhile is lost.
 */
export function typed<Name extends TypedName>(
  name: Name,
  input: Omit<CommandInput<Name>, 'base'>,
  { complete = false } = {},
): void {
  const replaces = replacedBy(name, input)
  const queued = outbox.without(replaces)
  const before = withPending(confirmed ?? emptyDossier(), queued, input.companyId)
  const base = textBefore(before, name, input)
  const command = { name, input: { ...input, base } } as unknown as AnyCommand
  outbox.put(command, complete ? 0 : TYPING_MS, replaces)
}

/** Sends what was typed without waiting for more of it. */
export const flushTyping = outbox.flush

/** What commands call the texts that people type. */
const typedFields = new Set('text name role wording email phone detail link'.split(' '))

/** The text of every command that is not on disk, to be copied by hand. */
export function unsavedText(): string {
  return useMirror
    .getState()
    .pending.map(({ input }) =>
      Object.entries(input)
        .filter(([field, value]) => typedFields.has(field) && value)
        .map(([, value]) => String(value))
        .join(', '),
    )
    .filter(Boolean)
    .join('\n\n')
}
