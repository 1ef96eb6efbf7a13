import { create } from 'zustand'
import { useMirror } from '@/components/mirror/mirror'
import { isPromptId, promptById, type PromptSide } from '@/method/prompts'
import type { Dossier } from '@/storage/records/dossier'
import { toAsk } from '@/components/shared/to-ask'

interface Current {
  side: PromptSide
  /** The prompt that is large on each side. Null until the candidate turns to that side. */
  large: Record<PromptSide, string | null>
  /** The call in which the candidate has turned to a side, away from "Last time". See `last-time.ts`. */
  turnedIn: string | null
}

export const useCurrent = create<Current>()(() => ({
  side: 'they-ask',
  large: { 'they-ask': 'found-us', 'you-ask': null },
  turnedIn: null,
}))

const callAtHand = () => useMirror.getState().call?.id ?? null

/** The candidate asks their own questions. */
export const sideOf = (promptId: string): PromptSide =>
  isPromptId(promptId) ? promptById(promptId).side : 'you-ask'

/** Makes a prompt large, on its side. Only an act of the candidate may call it. */
export function bringUp(promptId: string): void {
  const side = sideOf(promptId)
  useCurrent.setState(({ large }) => ({
    side,
    large: { ...large, [side]: promptId },
    turnedIn: callAtHand(),
  }))
}

/** Turns to a side, to the prompt that was last large there. */
export function turnTo(side: PromptSide): void {
  const { large } = useCurrent.getState()
  const promptId = largeOf(useMirror.getState().dossier, side, large[side])
  // The prompt is stored. A star moves another question to the front, and this one must stay large.
  useCurrent.setState({
    side,
    large: { ...large, [side]: promptId },
    turnedIn: callAtHand(),
  })
}

/** The prompt that is large now: one of the method's, or the subject of an own question. */
export function useCurrentPrompt(): string | null {
  const { side, large } = useCurrent()
  return useMirror(({ dossier }) => largeOf(dossier, side, large[side]))
}

function largeOf(dossier: Dossier | null, side: PromptSide, promptId: string | null) {
  const questions = dossier?.questions ?? []
  // The panel may show another company by now, which has other questions.
  const stands =
    promptId !== null &&
    (isPromptId(promptId) || questions.some(({ subject }) => subject === promptId))
  if (stands) return promptId
  return side === 'they-ask' ? 'found-us' : (toAsk(questions)[0] ?? null)
}
