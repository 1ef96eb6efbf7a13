import { useMemo } from 'react'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import type { Dossier } from '@/storage/records/dossier'
import type { SaidSources } from '@/storage/records/said'
import { companyRecord, type CompanyRecord, notesOf } from '@/components/shared/company-record'
import { type Story, storyOf } from '@/components/shared/call-story'

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
export function useNotesOf(callId: string): ReturnType<typeof notesOf> {
  const notes = useMirror(rows('notes'))
  return useMemo(() => notesOf(notes, callId), [notes, callId])
}
