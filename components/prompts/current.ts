import { create } from 'zustand'
import { useMirror } from '@/components/mirror/mirror'
import { isPromptId, promptById, type PromptSide } from '@/method/prompts'
import type { Dossier } from '@/storage/records/dossier'
import { toAsk } from '@/components/shared/to-ask'

interface Current {
  side: PromptSide
  /** The prompt that is large on each side; null until the candidate first turns to it. */
  large: Record<PromptSide, string | null>
  /** The call in which the candidate has turned to either side, away from what earlier calls told; see `last-time.ts`. */
  turnedIn: string | null
}

export const useCurrent = create<Current>()(() => ({
  side: 'they-ask',
  large: { 'they-ask': 'found-us', 'you-ask': null },
  turnedIn: null,
}))

const callAtHand = () => useMirror.getState().call?.id ?? null

/** A question of the candidate's own is one they ask. */
export const sideOf = (promptId: string): PromptSide =>
  isPromptId(promptId) ? promptById(promptId).side : 'you-ask'

/** Makes a prompt large, on whichever side it stands. Only ever an act of the candidate. */
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
  // It is written down, so that starring another, which moves that one to the front, leaves this large.
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
  // The panel may have turned to another company since, which has other questions.
  const stands =
    promptId !== null &&
    (isPromptId(promptId) || questions.some(({ subject }) => subject === promptId))
  if (stands) return promptId
  return side === 'they-ask' ? 'found-us' : (toAsk(questions)[0] ?? null)
}
