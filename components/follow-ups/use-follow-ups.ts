import { useMemo, useSyncExternalStore } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { readingWords } from '@/locales/standalone'
import { isStale } from '@/method/follow-ups'
import { type DueFollowUp, dueFollowUps } from '@/storage/records/due'

function everyMinute(onTick: () => void): () => void {
  const timer = setInterval(onTick, 60_000)
  return () => clearInterval(timer)
}
const thisMinute = () => Math.floor(Date.now() / 60_000)

/** UTC milliseconds, to the minute: a list left open overnight still says what is today. */
export function useNow(): number {
  return useSyncExternalStore(everyMinute, thisMinute) * 60_000
}

/**
 * The follow-ups of the company on the screen, the next one first: of its last call all, of those before what
 * is still open and not long past.
 */
export function useFollowUps(now: number): readonly DueFollowUp[] {
  // Table by table: a note that is typed changes none of them, and nothing is worked out anew.
  const companies = useMirror(({ dossier }) => dossier?.companies)
  const people = useMirror(({ dossier }) => dossier?.people)
  const calls = useMirror(({ dossier }) => dossier?.calls)
  const findings = useMirror(({ dossier }) => dossier?.findings)
  const followUps = useMirror(({ dossier }) => dossier?.followUps)
  return useMemo(() => {
    if (!companies || !people || !calls || !findings || !followUps) return []
    const last = calls.toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))[0]?.id
    return dueFollowUps(
      { companies, people, calls, findings, followUps },
      readingWords.recruiting,
    ).filter(
      ({ callId, doneAt, dueAt }) => callId === last || (doneAt === null && !isStale(dueAt, now)),
    )
  }, [companies, people, calls, findings, followUps, now])
}
