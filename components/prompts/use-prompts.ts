import { useShallow } from 'zustand/react/shallow'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { type Mark, type MarkKind, markOn } from '@/storage/records/mark'
import { type Question, questionOf } from '@/storage/records/question'
import { sideOf } from '@/components/shared/use-strip'
import { removed } from '@/components/shared/to-ask'
import { isGreyed } from './trend'
import { isReady } from '@/components/shared/answer-parts'

// Each hook reads only what it needs from the mirror, so typing in a note renders nothing here.

/** The candidate's record of a question to ask, once there is one. */
export const useQuestion = (subject: string): Question | undefined =>
  useMirror(({ dossier }) => questionOf(dossier?.questions ?? [], subject))

/** A mark of this call, while it is set. */
export const useMark = (kind: MarkKind, subject: string): Mark | undefined =>
  useMirror((mirror) => markOf(mirror, kind, subject))

export const useRemoved = (): string[] =>
  useMirror(useShallow(({ dossier }) => removed(dossier?.questions ?? [])))

/** What the single line of a prompt says besides its words. */
export const useLine = (promptId: string) =>
  useMirror(
    useShallow((mirror) => ({
      asked: markOf(mirror, 'asked', promptId) !== undefined,
      answered: markOf(mirror, 'answered', promptId) !== undefined,
      starred: questionOf(mirror.dossier?.questions ?? [], promptId)?.starred === true,
      unprepared: sideOf(promptId) === 'they-ask' && !isReady(mirror, promptId),
      greyed: isGreyed(mirror, promptId),
    })),
  )

function markOf({ dossier, call }: Mirror, kind: MarkKind, subject: string): Mark | undefined {
  return call ? markOn(dossier?.marks ?? [], call.id, kind, subject) : undefined
}
