import type { Note } from './note'

/**
 * Notes may be written before the candidate names the company of a call. They are in a dossier of their own, and in a
 * call that has no record. When the company is named, they become notes of its call.
 */
export const UNNAMED_ID = 'unnamed'

/** An older note is of an earlier call in the same meeting. */
const SAME_CALL_MS = 2 * 60 * 60_000

/**
 * The call that has no company yet.
 *
 * @param meetingKey null for a call on the phone or in another app
 */
export const unnamedCallId = (meetingKey: string | null): string => `unnamed:${meetingKey ?? ''}`

/** The meeting of a call that has no company yet. */
export const meetingOfUnnamed = (callId: string): string | null =>
  callId.slice(unnamedCallId(null).length) || null

const isThere = ({ companyId, text, deletedAt }: Note): boolean =>
  companyId === UNNAMED_ID && deletedAt === null && text.trim() !== ''

/** Whether a note without a company is of the call at hand, and not of an earlier one in the same meeting. */
export const isOfNow = (note: Note, meetingKey: string | null, now: number): boolean =>
  isThere(note) && note.callId === unnamedCallId(meetingKey) && now - note.createdAt < SAME_CALL_MS

/** Notes without a company whose call is over: the ones of one call together, the latest call first. */
export function leftUnnamed(
  notes: readonly Note[],
  meetingKey: string | null | undefined,
  now: number,
): Note[][] {
  const groups: Note[][] = []
  const isOver = (note: Note) =>
    isThere(note) && (meetingKey === undefined || !isOfNow(note, meetingKey, now))
  for (const note of notes.filter(isOver).toSorted((a, b) => a.createdAt - b.createdAt)) {
    const last = groups.findLast(([first]) => first?.callId === note.callId)
    const latest = last?.at(-1)
    if (last && latest && note.createdAt - latest.createdAt < SAME_CALL_MS) last.push(note)
    else groups.push([note])
  }
  return groups.toReversed()
}
