import { useShallow } from 'zustand/react/shallow'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { type PromptSide, promptsOf } from '@/method/prompts'
import { type Mark, type MarkKind, markOn } from '@/storage/records/mark'
import { type Question, questionOf } from '@/storage/records/question'
import { sideOf } from './current'
import { removed, toAsk } from '@/components/shared/to-ask'
import { isGreyed } from './trend'
import { isReady } from './use-parts'

const theyAsk: string[] = promptsOf('they-ask').map(({ id }) => id)

// Each hook reads only what it needs from the mirror, so typing in a note renders nothing here.

/** The candidate's record of a question to ask, once there is one. */
export const useQuestion = (subject: string): Question | undefined =>
  useMirror(({ dossier }) => questionOf(dossier?.questions ?? [], subject))

/** A mark of this call, while it is set. */
export const useMark = (kind: MarkKind, subject: string): Mark | undefined =>
  useMirror((mirror) => markOf(mirror, kind, subject))

/** The prompts of a side, in order. `large` is among them even if it was removed. */
export const usePromptsOf = (side: PromptSide, large: string | null): string[] =>
  useMirror(
    useShallow(({ dossier }) =>
      side === 'they-ask' ? theyAsk : toAsk(dossier?.questions ?? [], large),
    ),
  )

export const useRemoved = (): string[] =>
  useMirror(useShallow(({ dossier }) => removed(dossier?.questions ?? [])))

/** How many prompts of a side are done: the candidate answered or asked them. */
export const useProgress = (side: PromptSide): { done: number; all: number } =>
  useMirror(
    useShallow((mirror) => {
      const ids = side === 'they-ask' ? theyAsk : toAsk(mirror.dossier?.questions ?? [])
      const kind = side === 'they-ask' ? 'answered' : 'asked'
      return { done: ids.filter((id) => markOf(mirror, kind, id)).length, all: ids.length }
    }),
  )

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
