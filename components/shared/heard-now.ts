import { create } from 'zustand'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { isRunning } from '@/storage/records/call'
import { type Mark, markId } from '@/storage/records/mark'

/**
 * What was heard last in the captions of the call at hand, by its *place* in the panel: a question, the candidate's turn
 * to ask, or the close. It is in memory only. The place keeps its mark until something else is heard.
 */

export const TURN_TO_ASK = 'turn-to-ask'
export const NEXT_STEPS = 'next-steps'

interface HeardNow {
  callId: string | null
  place: string | null
}

const useHeardNow = create<HeardNow>()(() => ({ callId: null, place: null }))

/** Marks the place of what was heard in a call. */
export const markHeard = (callId: string, place: string): void =>
  useHeardNow.setState({ callId, place })

/** Takes the mark away: nothing is followed any more. */
export const forgetHeard = (): void => useHeardNow.setState({ callId: null, place: null })

/**
 * The place of what was heard last; null for none, and after the call. A question that the candidate took back was not
 * heard.
 */
export function useHeardPlace(): string | null {
  const callId = useMirror(({ call }) => (call && isRunning(call) ? call.id : undefined))
  const place = useHeardNow((heard) => (heard.callId === callId ? heard.place : null))
  const isTakenBack = useMirror(
    (mirror) => place !== null && askedMark(mirror, place)?.on === false,
  )
  return isTakenBack ? null : place
}

/** Whether this place was heard last. */
export const useIsHeard = (place: string): boolean => useHeardPlace() === place

/** The mark that a question was asked in the call at hand, also if it was taken back. */
export const askedMark = ({ dossier, call }: Mirror, subject: string): Mark | undefined =>
  call ? dossier?.marks.find(({ id }) => id === markId(call.id, 'asked', subject)) : undefined
