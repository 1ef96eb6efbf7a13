import { useMemo } from 'react'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import type { Note } from '@/storage/records/note'
import type { SaidSources } from '@/storage/records/said'
import { type Story, storyOf } from './story'

const none: never[] = []
const rows =
  <T extends keyof Dossier>(table: T) =>
  ({ dossier }: Mirror): Dossier[T] =>
    dossier?.[table] ?? none

const calls = rows('calls')
const findings = rows('findings')
const marks = rows('marks')
const questions = rows('questions')
const notes = rows('notes')

/** The records of all calls. Typing in a note changes none of these lists. */
export function useCallRecords(): SaidSources {
  return {
    calls: useMirror(calls),
    findings: useMirror(findings),
    marks: useMirror(marks),
    questions: useMirror(questions),
  }
}

export function useStory(call: Call): Story {
  const records = useCallRecords()
  return useMemo(
    () =>
      storyOf(
        {
          calls: records.calls,
          findings: records.findings,
          marks: records.marks,
          questions: records.questions,
        },
        call,
      ),
    [records.calls, records.findings, records.marks, records.questions, call],
  )
}

/** The kept notes of a call, the oldest first. */
export function useNotesOf(callId: string): readonly Note[] {
  const all = useMirror(notes)
  return useMemo(
    () =>
      all
        .filter((note) => note.callId === callId && note.keptAt !== null && note.deletedAt === null)
        .toSorted((a, b) => a.createdAt - b.createdAt),
    [all, callId],
  )
}
