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
  tables,
  withoutRow,
  withRow,
} from '@/storage/records/dossier'
import { OWN_ID } from '@/storage/records/company'
import { presentDossier } from '@/storage/records/present'
import { type Aside, createAside } from './aside'
import { newest } from './newest'
import { createOutbox, type SaveState } from './outbox'
import { isTooLong } from './specs'
import { replacedBy, type TypedName, withBase } from './typing'

/** The read-only mirror of the call at hand and of its company's dossier. */
export interface Mirror {
  /** Undefined until the background has answered once. */
  situation: Omit<Situation, 'call' | 'dossier'> | undefined
  call: Call | null
  /** The records on disk, after the commands that are not on disk yet. What was deleted with its call is left out. */
  dossier: Dossier | null
  saveState: SaveState
  /** Commands that are not on disk yet, in order. */
  pending: readonly AnyCommand[]
  /** What will not be saved, until the candidate dismisses it. */
  aside: readonly Aside[]
  /** Where the surface stood when it asked for what it shows. */
  shownFor: Whereabouts | undefined
}

/** How long typed text waits for more text. A crash may cost half a second of typing, so this is well under that. */
const TYPING_MS = 200

const ASK_AGAIN_MS = 1000
/** How often an idle surface looks whether the extension it belongs to is still there. */
const PULSE_MS = 2000

/** The mirror of one surface, with the queue of what is on its way to the disk. It shows nothing until it is opened. */
export function createMirror() {
  const useMirror = create<Mirror>()(() => ({
    situation: undefined,
    call: null,
    dossier: null,
    saveState: { kind: 'saved' },
    pending: [],
    aside: [],
    shownFor: undefined,
  }))
  let where: Whereabouts = { tabId: null }
  /** What is on disk, as the background said. */
  let confirmed: Pick<Situation, 'call' | 'dossier'> = { call: null, dossier: null }
  /** How often the background was asked what the call at hand is. */
  let asked = 0
  let isEmptied = false

  const aside = createAside((list) => show({ aside: list }))
  const outbox = createOutbox({
    pending: (pending) => show({ pending }),
    stored: (stored) => stored && receiveRow(stored),
    setAside: aside.add,
    state: (saveState) => useMirror.setState({ saveState }),
  })

  function show(change: Partial<Mirror>): void {
    const next = { ...useMirror.getState(), ...change }
    const { call: read } = confirmed
    // A text that cannot be saved stays in its field as it was typed, under a line that says so.
    const typedAside = next.aside.flatMap(({ text, command }) => (text && command ? [command] : []))
    const unsaved = [...typedAside, ...next.pending]
    const whole =
      confirmed.dossier && withPending(confirmed.dossier, unsaved, next.situation?.companyId)
    const dossier = whole && presentDossier(whole)
    const call = whole?.calls.find(({ id }) => id === read?.id) ?? read
    useMirror.setState({ ...change, dossier, call: call?.deletedAt === null ? call : null })
  }

  function receiveRow(stored: StoredRow): void {
    const companyId = useMirror.getState().situation?.companyId
    if (!confirmed.dossier) return
    const change = isOf(companyId, stored.row.companyId) ? withRow : withoutRow
    confirmed = { ...confirmed, dossier: change(confirmed.dossier, stored) }
    show({})
  }

  /** Asks the background again what the call at hand is, until it answers. */
  async function refresh(answer: Promise<Situation> = ask('situation', where)): Promise<void> {
    asked += 1
    const mine = asked
    try {
      const situation = await answer
      // If a later question was sent, then this answer is old: it is of another tab or of an earlier call.
      if (mine === asked) receive(situation)
    } catch (error) {
      if (mine !== asked) return
      if (!browser.runtime?.id) return outbox.freeze()
      outbox.unreachable('unreachable', String(error))
      setTimeout(() => void refresh(), ASK_AGAIN_MS)
    }
  }

  function receive({ call, dossier: read, ...situation }: Situation): void {
    const { dossier: known } = confirmed
    const { situation: shown, shownFor } = useMirror.getState()
    const hasMoved = shownFor !== where
    const { database } = situation
    // The screen keeps what it shows. The state line says that nothing can be saved.
    if (database.kind !== 'open' && known && shown && !hasMoved)
      return outbox.unreachable(database.kind, '')
    const isSame = shown?.companyId === situation.companyId
    confirmed = { call, dossier: read && known && isSame ? newest(read, known) : read }
    show({ situation, shownFor: where })
    if (database.kind !== 'open') return outbox.unreachable(database.kind, '')
    outbox.reached()
    if (known && !hasMoved) void lookFor(lacking(known, isSame ? read : null))
  }

  /**
   * No command deletes a record. What a new reading lacks was moved to another company, or is lost. Then this surface
   * has the last copy, and gives it back.
   */
  async function lookFor(rows: readonly StoredRow[]): Promise<void> {
    if (rows.length === 0) return
    try {
      const found = await ask('records', {
        records: rows.map(({ table, row }) => ({ table, id: row.id })),
      })
      for (const known of rows) takeAsFound(known, found)
    } catch {
      if (!browser.runtime?.id) return outbox.freeze()
      setTimeout(() => void lookFor(rows), ASK_AGAIN_MS)
    }
  }

  function takeAsFound(known: StoredRow, found: readonly StoredRow[]): void {
    const { table, row } = known
    const onDisk = found.find((one) => one.table === table && one.row.id === row.id)
    const isLost = onDisk === undefined || onDisk.row.seq < row.seq
    const isGone = isLost || onDisk.row.companyId !== row.companyId
    if (isGone && confirmed.dossier)
      confirmed = { ...confirmed, dossier: withoutRow(confirmed.dossier, known) }
    show({})
    if (onDisk) receiveRow(onDisk)
    if (!isLost) return
    const input = { companyId: row.companyId, row }
    outbox.put({ name: `${table}.restore`, input } as AnyCommand, 0)
  }

  /** Queues a command with the texts that it began from. If it is too long to be written, it is set aside. */
  function queue(
    name: CommandName,
    input: { companyId: string },
    after: number,
    replaces?: (other: AnyCommand) => boolean,
  ): void {
    if (isEmptied) return
    const queued = outbox.without(replaces ?? (() => false))
    const before = withPending(confirmed.dossier ?? emptyDossier(), queued, input.companyId)
    const command = withBase(before, name, input)
    if (replaces) aside.replace(replaces)
    if (isTooLong(command)) aside.add(command, 'long')
    else outbox.put(command, after, replaces)
  }

  /** Everything was deleted. The surface begins anew, and gives nothing back of what it shows. */
  function empty(): void {
    isEmptied = true
    outbox.clear()
    confirmed = { call: null, dossier: null }
    // Those who show a page of what is gone go to another one first.
    setTimeout(() => location.reload(), 0)
  }

  async function onAnnounced(announcement: Announcement): Promise<void> {
    if (announcement.kind === 'emptied') return empty()
    if (announcement.kind === 'changed') {
      const { stored } = announcement
      const isOtherCall = stored.table === 'calls' && stored.row.id !== confirmed.call?.id
      receiveRow(stored)
      if (isOtherCall) await refresh()
    }
    if (announcement.kind === 'situation' || announcement.kind === 'database') await refresh()
  }

  return {
    useMirror,
    refresh,

    /**
     * Opens the mirror where a surface stands and keeps it true until the signal aborts.
     *
     * @param first the answer to a question that was put before the mirror was loaded
     */
    async openMirror(
      whereabouts: Whereabouts,
      signal: AbortSignal,
      first?: Promise<Situation>,
    ): Promise<void> {
      where = whereabouts
      onAnnouncement((announcement) => void onAnnounced(announcement), signal)
      addEventListener('pagehide', outbox.sendAll, { signal })
      freezeWithoutExtension(outbox.freeze, signal)
      void aside.follow(signal)
      await refresh(first)
    },

    /** Turns the mirror to where the surface has moved: another tab, another company. */
    async moveMirror(whereabouts: Whereabouts): Promise<void> {
      where = whereabouts
      await refresh()
    },

    /**
     * Sends a request that writes no record. If the background is away, then nothing is done, and the state line
     * says so until the background is back.
     */
    request<Name extends RequestName>(name: Name, input: RequestInput<Name>): void {
      ask(name, input).catch(() => refresh())
    },

    /** Shows a command's effect at once and sends it to be written. */
    send<Name extends CommandName>(name: Name, input: CommandInput<Name>): void {
      queue(name, input, 0)
    },

    /**
     * Shows what was typed at once and sends it within 200 ms, or at once when it is `complete`.
     * The text from which the edit began is sent too, so that text that was typed elsewhere meanwhile stays.
     */
    typed<Name extends TypedName>(
      name: Name,
      input: Omit<CommandInput<Name>, 'base'>,
      { complete = false } = {},
    ): void {
      queue(name, input, complete ? 0 : TYPING_MS, replacedBy(name, input))
    },

    /** The candidate has read or copied what will not be saved. */
    dismiss: aside.dismiss,

    /** Sends what was typed without waiting for more of it. */
    flushTyping: outbox.flush,
  }
}

/** A dossier after the pending commands. The queue may also hold commands for another company. */
function withPending(
  dossier: Dossier,
  pending: readonly AnyCommand[],
  companyId: string | null | undefined,
): Dossier {
  return pending
    .filter(({ input }) => isOf(companyId, input.companyId))
    .reduce(applyCommand, dossier)
}

/** Whether a record belongs in the dossier of a company: it is the company's, or the candidate's own. */
const isOf = (companyId: string | null | undefined, recordOf: string): boolean =>
  companyId != null && (recordOf === companyId || recordOf === OWN_ID)

/** The records of a dossier that a new reading lacks, or has in an earlier state. */
function lacking(known: Dossier, read: Dossier | null): StoredRow[] {
  return tables.flatMap((table) => {
    const rows: AnyRow[] = known[table]
    const fresh = new Map((read?.[table] ?? []).map(({ id, seq }) => [id, seq]))
    return rows
      .filter(({ id, seq }) => (fresh.get(id) ?? -1) < seq)
      .map((row) => ({ table, row }) as StoredRow)
  })
}

/** Freezes the surface when the extension was updated or removed while the surface is open. */
function freezeWithoutExtension(freeze: () => void, signal: AbortSignal): void {
  const pulse = setInterval(() => {
    if (browser.runtime?.id) return
    clearInterval(pulse)
    freeze()
  }, PULSE_MS)
  signal.addEventListener('abort', () => clearInterval(pulse))
}
