import { browser } from 'wxt/browser'
import { ask, RefusedRequest } from '@/messages'
import type { CommandAnswer, Refusal } from '@/storage/state'
import type { AnyCommand, StoredRow } from '@/storage/records/dossier'

const RETRY_MS = [250, 1000, 2000, 5000]

export type NotSavedReason = Refusal['reason'] | 'unreachable' | 'reloaded'

/** What the state line says. */
export type SaveState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  | { kind: 'not-saved'; reason: NotSavedReason; detail: string }

export interface OutboxEvents {
  /** The commands not yet on disk, in order. */
  pending(commands: readonly AnyCommand[]): void
  stored(row: StoredRow | null): void
  state(state: SaveState): void
}

const saved: SaveState = { kind: 'saved' }
const saving: SaveState = { kind: 'saving' }

/**
 * Sends commands one after another and keeps each until it is on disk. A command that fails stays at the head and is
 * sent again. Every command may be repeated without harm.
 */
export function createOutbox(events: OutboxEvents) {
  let queue: AnyCommand[] = []
  /** The head of the queue once it was sent. It may be on disk before it is answered, so it is never replaced. */
  let sent: AnyCommand | undefined
  let isSending = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const without = (replaces: (other: AnyCommand) => boolean) =>
    queue.filter((other) => other === sent || !replaces(other))

  let state: SaveState = saved
  const report = (next: SaveState) => {
    if (next !== state) events.state(next)
    state = next
  }
  const changed = () => {
    events.pending(queue)
    if (failures === 0) report(queue.length > 0 ? saving : saved)
  }

  const flushIn = (ms: number) => {
    timer ??= setTimeout(() => {
      timer = undefined
      flush()
    }, ms)
  }

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const [command] = queue
    if (!command || isSending) return
    sent = command
    isSending = true
    void deliver(command).then((answer) => {
      isSending = false
      if (answer.ok || answer.reason === 'missing')
        settle(command, answer.ok ? answer.stored : null)
      else fail(answer)
    })
  }

  const settle = (command: AnyCommand, row: StoredRow | null) => {
    failures = 0
    sent = undefined
    queue = queue.filter((other) => other !== command)
    events.stored(row)
    changed()
    flush()
  }

  const fail = ({ reason, detail }: { reason: NotSavedReason; detail: string }) => {
    report({ kind: 'not-saved', reason, detail })
    failures += 1
    if (reason !== 'reloaded') flushIn(RETRY_MS[failures - 1] ?? 5000)
  }

  return {
    /**
     * Queues a command and sends it `after` that many milliseconds, with what is queued until then.
     *
     * @param replaces whether a queued command holds an earlier state of the same text, so that it can be dropped
     */
    put(
      command: AnyCommand,
      after: number,
      replaces: (other: AnyCommand) => boolean = () => false,
    ) {
      queue = [...without(replaces), command]
      changed()
      if (failures > 0) return
      if (after === 0) flush()
      else flushIn(after)
    },
    /** The queue without what a new edit of the same text replaces. */
    without,
    flush,
    /** The surface knows from another request that the background cannot be reached. */
    unreachable: (reason: 'closed' | 'newer' | 'restoring' | 'unreachable', detail: string) =>
      report({ kind: 'not-saved', reason, detail }),
    reached: changed,
    /** The extension was updated while this surface is open: nothing that it sends arrives any more. */
    freeze: () => fail({ reason: 'reloaded', detail: '' }),
    /** Sends all that is queued without waiting for answers, because the surface is being closed. */
    sendAll() {
      for (const command of queue) if (!isSending || command !== sent) void deliver(command)
    },
  }
}

type Failure = Omit<Refusal, 'reason'> & { reason: NotSavedReason }

async function deliver(command: AnyCommand): Promise<Failure | CommandAnswer> {
  if (!browser.runtime?.id) return { ok: false, reason: 'reloaded', detail: '' }
  try {
    return await ask('command', command)
  } catch (error) {
    return { ok: false, reason: reasonOf(error), detail: String(error) }
  }
}

function reasonOf(error: unknown): NotSavedReason {
  if (!browser.runtime?.id) return 'reloaded'
  return error instanceof RefusedRequest ? 'unknown' : 'unreachable'
}
