import { text } from '@/locales/text'
import { day } from '@/locales/formats'
import { type Call, hasEnded, isRunning } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import { isByHand } from '@/storage/records/mark'
import { keptNotes, type Note } from '@/storage/records/note'
import { callsOfOldSaid } from '@/storage/records/said'

const words = text.history

type Sources = Pick<Dossier, 'calls' | 'findings' | 'marks' | 'notes' | 'questions'>

/** What the record of a company lists. */
export interface CompanyRecord {
  /** The latest first. */
  calls: readonly Call[]
  /** The ids of calls whose own row is lost, with something in them. */
  lost: readonly string[]
}

/** Whether there is something to read in a note. A deleted note is out of sight until it is brought back. */
const hasText = ({ text: noted, deletedAt }: Note): boolean =>
  deletedAt === null && noted.trim() !== ''

/**
 * The calls that have ended, that nobody came to, or in which anything is kept, whatever became of them. So each note
 * that is kept can be reached.
 */
export function companyRecord(sources: Sources): CompanyRecord {
  const { calls } = sources
  const used = callsWithContent(sources)
  const isTold = (call: Call) =>
    used.has(call.id) || (call.movedTo === null && (hasEnded(call) || call.missed))
  const known = new Set(calls.map(({ id }) => id))
  return {
    calls: calls.filter(isTold).toSorted((a, b) => timeOf(b) - timeOf(a)),
    lost: [...used].filter((id) => !known.has(id)),
  }
}

/** The kept notes of a call, the oldest first, and the texts that Enter has not kept. */
export function notesOf(
  notes: readonly Note[],
  callId: string,
): { kept: readonly Note[]; drafts: readonly Note[] } {
  const kept = keptNotes(notes, callId)
  const drafts = notes.filter(
    (note) => note.callId === callId && hasText(note) && !kept.includes(note),
  )
  return { kept, drafts }
}

/** The ids of all calls in which the candidate noted, marked or learned something. */
function callsWithContent(sources: Sources): ReadonlySet<string> {
  const { notes, findings, marks, calls } = sources
  const byHand = marks.filter(isByHand)
  const learned = findings.filter(({ text: found }) => found.trim() !== '')
  const ids = [...notes.filter(hasText), ...learned, ...byHand].map(({ callId }) => callId)
  const old = callsOfOldSaid(sources).filter((id) => calls.some((call) => call.id === id))
  return new Set([...ids, ...old.flatMap((id) => id ?? [])])
}

/** The time that is known of a call: when it began, else when it is planned to, else when it was opened. */
const timeOf = ({ startedAt, plannedAt, createdAt }: Call): number =>
  startedAt ?? plannedAt ?? createdAt

/** The day of a call, and how long it lasted or what else became of it. */
export function headingOf(call: Call): string {
  const on = day.format(timeOf(call))
  const { startedAt, endedAt } = call
  if (isRunning(call)) return words.other(on, words.running)
  if (call.missed) return words.other(on, words.missed)
  if (startedAt === null) return words.other(on, words.notBegun)
  const minutes = Math.max(1, Math.round(((endedAt ?? startedAt) - startedAt) / 60_000))
  return words.call(on, minutes)
}
