import { useMemo } from 'react'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import { keptNotes, type Note } from '@/storage/records/note'
import type { SaidSources } from '@/storage/records/said'
import { type Story, storyOf } from './story'

const none: never[] = []
const rows =
  <T extends keyof Dossier>(table: T) =>
  ({ dossier }: Mirror): Dossier[T] =>
    dossier?.[table] ?? none

/** The records of all calls. Typing in a note changes none of these lists. */
export function useCallRecords(): SaidSources {
  return {
    calls: useMirror(rows('calls')),
    findings: useMirror(rows('findings')),
    marks: useMirror(rows('marks')),
    questions: useMirror(rows('questions')),
  }
}

export function useStory(call: Call): Story {
  const { calls, findings, marks, questions } = useCallRecords()
  return useMemo(
    () => storyOf({ calls, findings, marks, questions }, call),
    [calls, findings, marks, questions, call],
  )
}

/** The kept notes of a call, the oldest first. */
export function useNotesOf(callId: string): readonly Note[] {
  const notes = useMirror(rows('notes'))
  return useMemo(() => keptNotes(notes, callId), [notes, callId])
}
