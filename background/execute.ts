import type { ReadFile } from '@/storage/one-file/read'
import type { AnyCommand } from '@/storage/records/dossier'
import type { OnProgress } from '@/storage/records/one-file'
import type { ChangeAnswer, CommandAnswer, Refusal } from '@/storage/state'
import type { Store } from '@/storage/store'
import { announce } from './announce'
import { store } from './store'

const listeners: ((command: AnyCommand) => void)[] = []

/** Calls the listener after each command that is on disk. */
export function onWritten(listener: (command: AnyCommand) => void): void {
  listeners.push(listener)
}

const manyListeners: (() => void)[] = []

/** Calls the listener after very many records may have changed: those of a file came in, or some were deleted for good. */
export function onManyChanged(listener: () => void): void {
  manyListeners.push(listener)
}

/** Brings the records of a file in. They are not announced one by one: there may be very many. */
export async function executeFile(
  file: ReadFile,
  onProgress: OnProgress,
): Promise<{ ok: true } | Refusal> {
  const answer = await store.bringIn(file, onProgress)
  if (answer.ok) manyChanged()
  return answer
}

/** Says that very many records may have changed. */
export function manyChanged(): void {
  for (const listener of manyListeners) listener()
}

/** Deletes records for good. They are not announced one by one. */
export async function executeErasing(
  choose: Parameters<Store['erase']>[0],
): ReturnType<Store['erase']> {
  const answer = await store.erase(choose)
  if (answer.ok) manyChanged()
  return answer
}

/** Runs a command and, once it is on disk, announces what it changed. */
export async function execute(command: AnyCommand): Promise<CommandAnswer> {
  const answer = await store.run(command)
  if (answer.ok && answer.stored) {
    announce({ kind: 'changed', stored: answer.stored })
    for (const listener of listeners) listener(command)
  }
  return answer
}

/** More records are not announced one by one: each surface reads what it shows again. */
const MOST_ANNOUNCED = 200

/** Changes several records at once and, once they are on disk, announces them. */
export async function executeChange(work: Parameters<Store['change']>[0]): Promise<ChangeAnswer> {
  const answer = await store.change(work)
  if (!answer.ok) return answer
  if (answer.stored.length > MOST_ANNOUNCED) announce({ kind: 'database' })
  else for (const stored of answer.stored) announce({ kind: 'changed', stored })
  return answer
}
