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
  applyCommand,
  type CommandInput,
  type CommandName,
  type Dossier,
  emptyDossier,
  type StoredRow,
  withRow,
} from '@/storage/records/dossier'
import { OWN_ID } from '@/storage/records/company'
import { newest } from './newest'
import { createOutbox, type SaveState } from './outbox'
import { replacedBy, textBefore, type TypedName } from './typing'

/** The read-only mirror of the call at hand and of its company's dossier. */
export interface Mirror {
  /** Undefined until the background has answered once. */
  situation: Omit<Situation, 'call' | 'dossier'> | undefined
  call: Call | null
  /** The records on disk, after the commands that are not on disk yet. */
  dossier: Dossier | null
  saveState: SaveState
  /** Commands that are not on disk yet, in order. */
  pending: readonly AnyCommand[]
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
  }))
  let where: Whereabouts = { tabId: null }
  /** What is on disk, as the background said. */
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
    const shown = useMirror.getState().situation
    if (situation.database.kind !== 'open' && known && shown) {
      // The screen keeps what it shows. The state line says that nothing can be saved.
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
     * Sends a request that writes no record. If the background is away, then nothing is done, and the state line
     * says so until the background is back.
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
     * The text from which the edit began is sent too, so that text that was typed elsewhere meanwhile stays.
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

/** Freezes the surface when the extension was updated or removed while the surface is open. */
function freezeWithoutExtension(freeze: () => void, signal: AbortSignal): void {
  const pulse = setInterval(() => {
    if (browser.runtime?.id) return
    clearInterval(pulse)
    freeze()
  }, PULSE_MS)
  signal.addEventListener('abort', () => clearInterval(pulse))
}
