import { ask, type CompanyLine } from '@/messages'
import type { Dossier } from '@/storage/records/dossier'
import { presentDossier } from '@/storage/records/present'
import { bodyOf, frontmatterOf } from './company-note'
import type { Frontmatter } from './keep-own'
import type { OnProgress } from './use-job'

/** What the note of one company says. */
export interface CompanyNote {
  companyId: string
  name: string
  frontmatter: Frontmatter
  body: string
}

/** Every company that a list shows, as the home has them. */
export async function allLines(): Promise<readonly CompanyLine[]> {
  const { companies } = await ask('home', { most: null })
  return companies?.lines ?? []
}

/** The note of one company; null if the company is not there any more. */
export function noteOf(
  dossier: Dossier,
  next: CompanyLine['next'],
  pay: boolean,
): CompanyNote | null {
  const [company] = dossier.companies
  if (!company) return null
  return {
    companyId: company.id,
    name: company.name,
    frontmatter: frontmatterOf(dossier, company, next?.at ?? null),
    body: bodyOf(dossier, company, pay),
  }
}

/**
 * The notes of all companies, one after the other: no more than one is in memory.
 *
 * @param onNote gets each note; the next is read once it is done
 * @throws what kept a record from being read, or when the signal aborts
 */
export async function eachNote(
  pay: boolean,
  onNote: (note: CompanyNote) => Promise<void> | void,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<void> {
  const lines = await allLines()
  for (const [index, { companyId, next }] of lines.entries()) {
    signal.throwIfAborted()
    onProgress(index, lines.length)
    // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
    const dossier = presentDossier(await ask('dossier', { companyId }))
    const note = noteOf(dossier, next, pay)
    // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
    if (note) await onNote(note)
  }
}
