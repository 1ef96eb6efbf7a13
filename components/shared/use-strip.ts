import { useShallow } from 'zustand/react/shallow'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import type { PromptSide } from '@/method/prompts'
import { isOnTheirSide } from '@/method/their-questions'
import { useQuestionInFront } from './panel-state'
import { theirQuestions } from './their-questions'
import { toAsk } from './to-ask'

export const sideOf = (subject: string): PromptSide =>
  isOnTheirSide(subject) ? 'they-ask' : 'you-ask'

/** This many questions have a key of their own, from 1 on. */
const KEYS = 9

/** The questions of both sides in the order of the strip: theirs, then those to ask, the starred ones first. */
export function stripOf(
  { dossier, call }: Mirror,
  kept: string | null,
): Record<PromptSide, string[]> {
  return {
    'they-ask': theirQuestions(dossier, call?.companyId ?? ''),
    'you-ask': toAsk(dossier?.questions ?? [], kept),
  }
}

/** The questions of one side. A removed one that is in the card stays among them. */
export function useSide(side: PromptSide): string[] {
  const kept = useQuestionInFront()
  return useMirror(useShallow((mirror) => stripOf(mirror, kept)[side]))
}

/** The subjects that the keys 1 to 9 bring up. */
export function keyedIn(mirror: Mirror, kept: string | null): string[] {
  const { 'they-ask': they, 'you-ask': you } = stripOf(mirror, kept)
  return [...they, ...you].slice(0, KEYS)
}

/** The key that brings a question up, or null if it has none. */
export function useKeyOf(subject: string): number | null {
  const kept = useQuestionInFront()
  return useMirror((mirror) => {
    const index = keyedIn(mirror, kept).indexOf(subject)
    return index < 0 ? null : index + 1
  })
}
