import { useMemo } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { useClock } from '@/components/shared/clock'
import { useRows } from '@/components/shared/use-rows'
import { followUpWords } from '@/locales/readings'
import { isStale } from '@/method/follow-ups'
import { endedCalls } from '@/storage/records/call'
import { type DueFollowUp, dueFollowUps } from '@/storage/records/due'
import type { Note } from '@/storage/records/note'

/** The time in UTC milliseconds, to the minute. A list that stays open overnight still says what is today. */
export const useNow = (): number => useClock((now) => now - (now % 60_000))

/**
 * The follow-ups of the company on the screen, the next one first. The last call gives all of its own. The calls
 * before it give those that are open and not stale; a to-do is never stale. To ask for a new time comes before everything else.
 */
export function useFollowUps(now: number): readonly DueFollowUp[] {
  // Each table is read on its own. A typed note changes none of them, so nothing is computed again.
  const companies = useMirror(({ dossier }) => dossier?.companies)
  const people = useMirror(({ dossier }) => dossier?.people)
  const calls = useMirror(({ dossier }) => dossier?.calls)
  const findings = useMirror(({ dossier }) => dossier?.findings)
  const followUps = useMirror(({ dossier }) => dossier?.followUps)
  const notes = useRows(({ dossier }) => (dossier?.notes ?? []).filter(isToDo))
  return useMemo(() => {
    if (!companies || !people || !calls || !findings || !followUps) return []
    const last = endedCalls(calls)[0]?.id
    const isShown = ({ callId, doneAt, dueAt, kind }: DueFollowUp) =>
      callId === last || (doneAt === null && (kind === 'to-do' || !isStale(dueAt, now)))
    return dueFollowUps({ companies, people, calls, findings, followUps, notes }, followUpWords)
      .filter(isShown)
      .toSorted((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)))
  }, [companies, people, calls, findings, followUps, notes, now])
}

const isToDo = ({ flag, keptAt }: Note): boolean => flag === 'todo' && keptAt !== null

const isUrgent = ({ kind, doneAt }: DueFollowUp): boolean => kind === 'new-time' && doneAt === null
