import { useMemo } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { useClock } from '@/components/shared/clock'
import { readingWords } from '@/locales/standalone'
import { isStale } from '@/method/follow-ups'
import { endedCalls } from '@/storage/records/call'
import { type DueFollowUp, dueFollowUps } from '@/storage/records/due'

/** The time in UTC milliseconds, to the minute. A list that stays open overnight still says what is today. */
export const useNow = (): number => useClock((now) => now - (now % 60_000))

/**
 * The follow-ups of the company on the screen, the next one first. The last call gives all of its own. The calls
 * before it give those that are open and not stale. To ask for a new time comes before everything else.
 */
export function useFollowUps(now: number): readonly DueFollowUp[] {
  // Each table is read on its own. A typed note changes none of them, so nothing is computed again.
  const companies = useMirror(({ dossier }) => dossier?.companies)
  const people = useMirror(({ dossier }) => dossier?.people)
  const calls = useMirror(({ dossier }) => dossier?.calls)
  const findings = useMirror(({ dossier }) => dossier?.findings)
  const followUps = useMirror(({ dossier }) => dossier?.followUps)
  return useMemo(() => {
    if (!companies || !people || !calls || !findings || !followUps) return []
    const last = endedCalls(calls)[0]?.id
    return dueFollowUps({ companies, people, calls, findings, followUps }, readingWords.recruiting)
      .filter(
        ({ callId, doneAt, dueAt }) => callId === last || (doneAt === null && !isStale(dueAt, now)),
      )
      .toSorted((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)))
  }, [companies, people, calls, findings, followUps, now])
}

const isUrgent = ({ kind, doneAt }: DueFollowUp): boolean => kind === 'new-time' && doneAt === null
