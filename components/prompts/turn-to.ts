import { useMirror } from '@/components/mirror/mirror'
import { changePanel, panelNow, toFront } from '@/components/shared/panel-state'
import { keyedIn, stripOf } from '@/components/shared/use-strip'
import type { PromptSide } from '@/method/prompts'

/** Brings a question into the card. Only an act of the candidate may call it. */
export const bringUp = (subject: string): void =>
  changePanel(toFront({ kind: 'question', subject }))

/** The question in the card outside of a component, or null. */
function inFront(): string | null {
  const { front } = panelNow()
  return front?.kind === 'question' ? front.subject : null
}

/** Turns to a side: to the question in the card if it is of this side, else to the first of the side. */
export function turnTo(side: PromptSide): void {
  const now = inFront()
  const subjects = stripOf(useMirror.getState(), now)[side]
  const subject = now !== null && subjects.includes(now) ? now : subjects[0]
  if (subject === undefined) changePanel(toFront({ kind: 'questions' }))
  else bringUp(subject)
}

/** The question of a digit key, or undefined. */
export const questionOfKey = (digit: number): string | undefined =>
  keyedIn(useMirror.getState(), inFront())[digit - 1]
