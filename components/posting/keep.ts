import { ask } from '@/messages'
import type { JobRead, PostingRead } from '@/method/posting/shape'
import type { AnyCommand } from '@/storage/records/dossier'
import type { CommandAnswer } from '@/storage/state'

/** What is kept of a page. */
export type Kept =
  | { kind: 'posting'; posting: PostingRead }
  | { kind: 'openings'; link: string; jobs: JobRead[]; isCut: boolean }

/** Whose it is: a company of the list, or a new one. */
export type Whose =
  | { isNew: false; companyId: string }
  | { isNew: true; companyId: string; name: string; role: string }

/** Keeps a page as it is now, and adds its company if that is new: both, or nothing. */
export function keepPage(
  kept: Kept,
  whose: Whose,
  { id, now }: { id: string; now: number },
): Promise<CommandAnswer> {
  const { companyId } = whose
  const snapshot = { id, companyId, now }
  const commands: AnyCommand[] = []
  if (whose.isNew) {
    const { name, role } = whose
    commands.push({ name: 'company.create', input: { companyId, name, role, now } })
  }
  if (kept.kind === 'posting')
    commands.push({ name: 'posting.keep', input: { ...snapshot, ...kept.posting } })
  else {
    const { link, jobs, isCut } = kept
    commands.push({ name: 'openings.keep', input: { ...snapshot, link, jobs, isCut } })
  }
  return ask('together', { commands })
}
