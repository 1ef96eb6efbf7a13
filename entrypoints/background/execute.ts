import type { AnyCommand } from '@/storage/records/dossier'
import { type CommandAnswer, runCommand } from '@/storage/database'
import { announce } from './announce'
import { openDatabase } from './open-database'

/** Runs a command and, once it is on disk, announces what it changed. */
export async function execute(command: AnyCommand): Promise<CommandAnswer> {
  const opened = await openDatabase()
  if (!opened.db)
    return {
      ok: false,
      reason: opened.state.kind,
      detail: opened.state.kind === 'closed' ? opened.state.detail : '',
    }
  const answer = await runCommand(opened.db, command)
  if (answer.ok && answer.stored) {
    const { stored } = answer
    announce({ kind: 'changed', companyId: stored.row.companyId, stored })
  }
  return answer
}
