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
  withRow,
} from '@/storage/records/dossier'
import { OWN_ID } from '@/storage/records/company'
import { createOutbox, type SaveState } from './outbox'
import { replacedBy, textBefore, type TypedName } from './typing'

/** The read-only mirror of the call at hand and of its company's dossier. */
export interface Mirror {
  /** Undefined until the background has answered once. */
  situation: Omit<Situation, 'call' | 'dossier'> | undefined
  call: Call | null
  /** What is on disk with what is on its way there. */
  dossier: Dossier | null
  saveState: SaveState
  /** Commands that are not on disk yet, in order. */
  pending: readonly AnyCommand[]
}

/** How long typed text may wait for more of it; well under the half second that a crash may cost. */
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
  }))
  let where: Whereabouts = { tabId: null }
  /** What the background said is on disk. */
  let confirmed: Pick<Situation, 'call' | 'dossier'> = { call: null, dossier: null }
  /** How often the background was asked what the call at hand is. */
  let asked = 0

  const outbox = createOutbox({
    pending: (pending) => show({ pending }),
    stored: (stored) => stored && receiveRow(stored),
    state: (saveState) => useMirror.setState({ saveState }),
  })

  function show(change: Partial<Mirror>): void {
    const next = { ...useMirror.getState(), ...change }
    const { call: read } = confirmed
    const dossier =
      confirmed.dossier && withPending(confirmed.dossier, next.pending, next.situation?.companyId)
    const call = dossier?.calls.find(({ id }) => id === read?.id) ?? read
    useMirror.setState({ ...change, dossier, call })
  }

  function receiveRow(stored: StoredRow): void {
    const companyId = useMirror.getState().situation?.companyId
    if (!confirmed.dossier || !isOf(companyId, stored.row.companyId)) return
    confirmed = { ...confirmed, dossier: withRow(confirmed.dossier, stored) }
    show({})
  }

  /** Asks the background again what the call at hand is, until it answers. */
  async function refresh(answer: Promise<Situation> = ask('situation', where)): Promise<void> {
    asked += 1
    const mine = asked
    try {
      const situation = await answer
      // A later question has overtaken this answer. It is of another tab, or of a call before this one.
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
    const shown = useMirror.getState().situation
    if (situation.database.kind !== 'open' && known && shown) {
      // What is on the screen stays there, and says that it cannot be saved.
      return outbox.unreachable(situation.database.kind, '')
    }
    const isSame = shown?.companyId === situation.companyId
    confirmed = { call, dossier: read && known && isSame ? newest(read, known) : read }
    show({ situation })
    outbox.reached()
  }

  async function onAnnounced(announcement: Announcement): Promise<void> {
    if (announcement.kind === 'changed') {
      const { stored } = announcement
      const isOtherCall = stored.table === 'calls' && stored.row.id !== confirmed.call?.id
      if (isOtherCall) await refresh()
      else receiveRow(stored)
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
      await refresh(first)
    },

    /** Turns the mirror to where the surface has moved: another tab, another company. */
    async moveMirror(whereabouts: Whereabouts): Promise<void> {
      where = whereabouts
      await refresh()
    },

    /**
     * Asks the background to do what is no record. If it is away, then nothing is done, and the state line says
     * so until it is back.
     */
    request<Name extends RequestName>(name: Name, input: RequestInput<Name>): void {
      ask(name, input).catch(() => refresh())
    },

    /** Shows a command's effect at once and sends it to be written. */
    send<Name extends CommandName>(name: Name, input: CommandInput<Name>): void {
      outbox.put({ name, input } as AnyCommand, 0)
    },

    /**
     * Shows what was typed at once and sends it within 200 ms, or at once when it is `complete`.
     * The text it began from goes with it, so that nothing typed elsewhere meanwhile is lost.
     */
    typed<Name extends TypedName>(
      name: Name,
      input: Omit<CommandInput<Name>, 'base'>,
      { complete = false } = {},
    ): void {
      const replaces = replacedBy(name, input)
      const queued = outbox.without(replaces)
      const before = withPending(confirmed.dossier ?? emptyDossier(), queued, input.companyId)
      const base = textBefore(before, name, input)
      const command = { name, input: { ...input, base } } as unknown as AnyCommand
      outbox.put(command, complete ? 0 : TYPING_MS, replaces)
    },

    /** Sends what was typed without waiting for more of it. */
    flushTyping: outbox.flush,
  }
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

/** Announcements may overtake an answer: of each record the later written copy stays. */
function newest(read: Dossier, known: Dossier): Dossier {
  return tables.reduce((dossier, table) => {
    const rows: AnyRow[] = known[table]
    return rows.reduce((merged, row) => withRow(merged, { table, row } as StoredRow), dossier)
  }, read)
}

/** Freezes the surface once the extension was updated or removed under it. */
function freezeWithoutExtension(freeze: () => void, signal: AbortSignal): void {
  const pulse = setInterval(() => {
    if (browser.runtime?.id) return
    clearInterval(pulse)
    freeze()
  }, PULSE_MS)
  signal.addEventListener('abort', () => clearInterval(pulse))
}
