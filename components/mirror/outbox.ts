import { browser } from 'wxt/browser'
import { ask, FailedRequest, RefusedRequest } from '@/messages'
import type { CommandAnswer, Refusal } from '@/storage/state'
import { type AnyCommand, definitionOf, type StoredRow } from '@/storage/records/dossier'

const RETRY_MS = [250, 1000, 2000, 5000]
/** A disk may be slow. After this time the candidate reads that the text is not saved yet, and it is sent again. */
const UNANSWERED_MS = 10_000
/** A page that is still there so long after it was to be closed is not closed. */
const STAYS_MS = 1000
/** A command that the database cannot write is tried this often before another one is tried instead. */
const TRIES = 3

export type NotSavedReason = Refusal['reason'] | 'unreachable' | 'unanswered' | 'reloaded'

/**
 * Why a command will never be written. `form`: the background refuses it for its form. `missing`: its record is not
 * there. `failing`: the database cannot write it, and can write others.
 */
export type AsideReason = 'form' | 'missing' | 'failing'

/** What the state line says. */
export type SaveState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  | { kind: 'not-saved'; reason: NotSavedReason; detail: string }

export interface OutboxEvents {
  /** The commands not yet on disk, in order. */
  pending(commands: readonly AnyCommand[]): void
  stored(row: StoredRow | null): void
  /** The command is taken out of the queue, so that it does not block the others. */
  setAside(command: AnyCommand, reason: AsideReason): void
  state(state: SaveState): void
}

type Replaces = (other: AnyCommand) => boolean

/** One command in the queue. */
interface Entry {
  command: AnyCommand
  /** Whether this command holds a later state of the text of another one. */
  replaces: Replaces
  /** It was sent once. It may be on disk before it is answered, so it is never replaced. */
  wasSent: boolean
  /** How often the database failed at it. */
  failed: number
  /** Another record was written while this one could not be. */
  isSuspect: boolean
}

const saved: SaveState = { kind: 'saved' }
const saving: SaveState = { kind: 'saving' }
const recordOf = ({ command: { name, input } }: Entry) =>
  `${definitionOf(name).table} ${definitionOf(name).id(input)}`

/**
 * The queue without what a new edit of a text replaces. What was sent stays, and so does a text before another command
 * for its record: a note is written, deleted and written again in that order.
 */
function kept(queue: readonly Entry[], replaces: Replaces): Entry[] {
  const held = new Set<string>()
  return queue
    .toReversed()
    .filter((entry) => {
      const isDropped = !entry.wasSent && !held.has(recordOf(entry)) && replaces(entry.command)
      if (!isDropped) held.add(recordOf(entry))
      return !isDropped
    })
    .toReversed()
}

/**
 * Sends commands one after another and keeps each until it is on disk. A command that was not reached stays at the head
 * and is sent again. Every command may be repeated without harm. A command that will never be written is set aside.
 */
export function createOutbox(events: OutboxEvents) {
  let queue: Entry[] = []
  /** The entry that is under way. An answer to an earlier sending may still come. */
  let active: { entry: Entry } | undefined
  /** The database failed at this entry again and again. */
  let stuck: Entry | undefined
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let frozen = false
  let closing = false

  let state: SaveState = saved
  const report = (next: SaveState) => {
    if (frozen) return
    if (next !== state) events.state(next)
    state = next
  }
  const changed = () => {
    events.pending(queue.map(({ command }) => command))
    if (failures === 0) report(queue.length > 0 ? saving : saved)
  }

  const flushIn = (ms: number) => {
    timer ??= setTimeout(() => {
      timer = undefined
      flush()
    }, ms)
  }

  /** If another record's command can be written, then the one that is stuck is at fault by itself. */
  const next = (): Entry | undefined => {
    const at = stuck && recordOf(stuck)
    const other = at === undefined ? undefined : queue.find((entry) => recordOf(entry) !== at)
    return other ?? queue[0]
  }

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    closing = false
    const entry = next()
    if (!entry || active) return
    entry.wasSent = true
    const sending = { entry }
    active = sending
    const unanswered = setTimeout(
      () => answered(sending, { ok: false, reason: 'unanswered', detail: '' }),
      UNANSWERED_MS,
    )
    void deliver(entry.command).then((answer) => {
      clearTimeout(unanswered)
      answered(sending, answer)
    })
  }

  const answered = (sending: { entry: Entry }, answer: Answer) => {
    const { entry } = sending
    const isLate = sending !== active
    // The entry was sent again meanwhile. Of the earlier sending only the good news counts.
    if (!queue.includes(entry) || (isLate && !answer.ok)) return
    if (active?.entry === entry) active = undefined
    if (answer.ok) return settle(entry, answer.stored)
    const { reason, detail } = answer
    if (reason === 'form' || reason === 'missing') giveUp(entry, reason)
    else fail(entry, reason, detail)
  }

  const settle = (entry: Entry, row: StoredRow | null) => {
    failures = 0
    queue = queue.filter((other) => other !== entry)
    events.stored(row)
    // The disk may have been mended just now. So the other one gets one more try.
    if (stuck) stuck.isSuspect = stuck !== entry
    stuck = undefined
    changed()
    flush()
  }

  const giveUp = (entry: Entry, reason: AsideReason) => {
    failures = 0
    if (stuck === entry) stuck = undefined
    queue = queue.filter((other) => other !== entry)
    // If the text was typed further, then a later command holds all of it.
    if (!queue.some(({ replaces }) => replaces(entry.command)))
      events.setAside(entry.command, reason)
    changed()
    flush()
  }

  const fail = (entry: Entry | undefined, reason: NotSavedReason, detail: string) => {
    if (entry?.isSuspect && reason === 'unknown') return giveUp(entry, 'failing')
    report({ kind: 'not-saved', reason, detail })
    failures += 1
    if (entry && reason === 'unknown') entry.failed += 1
    const isStuck = entry !== undefined && entry === queue[0] && entry.failed >= TRIES
    stuck = isStuck ? entry : undefined
    if (reason === 'reloaded') frozen = true
    else flushIn(RETRY_MS[failures - 1] ?? 5000)
  }

  return {
    /**
     * Queues a command and sends it `after` that many milliseconds, with what is queued until then.
     *
     * @param replaces whether a queued command holds an earlier state of the same text, so that it can be dropped
     */
    put(command: AnyCommand, after: number, replaces: Replaces = () => false) {
      queue = [
        ...kept(queue, replaces),
        { command, replaces, wasSent: false, failed: 0, isSuspect: false },
      ]
      changed()
      if (closing) void deliver(command)
      else if (failures > 0) return
      else if (after === 0) flush()
      else flushIn(after)
    },
    /** The queue without what a new edit of the same text replaces. */
    without: (replaces: Replaces) => kept(queue, replaces).map(({ command }) => command),
    flush,
    /** Forgets all that is queued: what it belongs to was deleted. */
    clear() {
      queue = []
      stuck = undefined
      failures = 0
      clearTimeout(timer)
      timer = undefined
      changed()
    },
    /** The surface knows from another request that the background cannot be reached. */
    unreachable: (reason: 'closed' | 'newer' | 'restoring' | 'unreachable', detail: string) =>
      report({ kind: 'not-saved', reason, detail }),
    reached: changed,
    /** The extension was updated while this surface is open: nothing that it sends arrives any more. */
    freeze: () => fail(undefined, 'reloaded', ''),
    /**
     * The surface is being closed: sends all that is queued without waiting for answers. What is queued later is sent
     * at once, too. So it does not matter whether a field that keeps its text at the last moment comes before or after.
     */
    sendAll() {
      closing = true
      for (const entry of queue) if (entry !== active?.entry) void deliver(entry.command)
      // If the page stays after all, then the queue goes on as usual.
      clearTimeout(timer)
      timer = undefined
      flushIn(STAYS_MS)
    },
  }
}

type Answer = CommandAnswer | (Omit<Refusal, 'reason'> & { reason: NotSavedReason | 'form' })

async function deliver(command: AnyCommand): Promise<Answer> {
  if (!browser.runtime?.id) return { ok: false, reason: 'reloaded', detail: '' }
  try {
    return await ask('command', command)
  } catch (error) {
    return { ok: false, reason: reasonOf(error), detail: String(error) }
  }
}

function reasonOf(error: unknown): NotSavedReason | 'form' {
  if (!browser.runtime?.id) return 'reloaded'
  if (error instanceof RefusedRequest) return 'form'
  return error instanceof FailedRequest ? 'unknown' : 'unreachable'
}
