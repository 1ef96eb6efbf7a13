import type { AnyCommand } from '@/storage/records/dossier'
import type { CommandAnswer } from '@/storage/state'
import { announce } from './announce'
import { store } from './store'

const hearers: ((command: AnyCommand) => void)[] = []

/** Hears of every command that is on disk. */
export function onWritten(hear: (command: AnyCommand) => void): void {
  hearers.push(hear)
}

/** Runs a command and, once it is on disk, announces what it changed. */
export async function execute(command: AnyCommand): Promise<CommandAnswer> {
  const answer = await store.run(command)
  if (answer.ok && answer.stored) {
    announce({ kind: 'changed', stored: answer.stored })
    for (const hear of hearers) hear(command)
  }
  return answer
}
