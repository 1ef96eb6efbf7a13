import { useMemo } from 'react'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import type { Dossier } from '@/storage/records/dossier'
import { keptNotes, type Note } from '@/storage/records/note'
import type { SaidSources } from '@/storage/records/said'
import { companyRecord, type CompanyRecord, hasText } from './record'
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

/** All that the record of the company lists, the latest call first. */
export function useCompanyRecord(): CompanyRecord {
  const { calls, findings, marks, questions } = useCallRecords()
  const notes = useMirror(rows('notes'))
  return useMemo(
    () => companyRecord({ calls, findings, marks, questions, notes }),
    [calls, findings, marks, questions, notes],
  )
}

export function useStory(callId: string): Story {
  const { calls, findings, marks, questions } = useCallRecords()
  return useMemo(
    () => storyOf({ calls, findings, marks, questions }, callId),
    [calls, findings, marks, questions, callId],
  )
}

/** The kept notes of a call, the oldest first, and the texts that Enter has not kept. */
export function useNotesOf(callId: string): { kept: readonly Note[]; drafts: readonly Note[] } {
  const notes = useMirror(rows('notes'))
  return useMemo(() => {
    const kept = keptNotes(notes, callId)
    const drafts = notes.filter(
      (note) => note.callId === callId && hasText(note) && !kept.includes(note),
    )
    return { kept, drafts }
  }, [notes, callId])
}
