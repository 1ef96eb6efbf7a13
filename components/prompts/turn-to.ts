import { useMirror } from '@/components/mirror/mirror'
import { changePanel, hasLastTime, panelNow, toFront } from '@/components/shared/panel-state'
import { turnCard } from '@/components/shared/turn-card'
import { keyedIn, stripOf } from '@/components/shared/use-strip'
import type { PromptSide } from '@/method/prompts'

/** Brings a question into the card. Only an act of the candidate may call it. */
export const bringUp = (subject: string): void =>
  changePanel(toFront({ kind: 'question', subject }))

/** The same from the card itself: what was pressed leaves with it, and the focus moves to the question. */
export const turnToQuestion = (subject: string): void => turnCard(() => bringUp(subject))

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

/** What a digit key does: 1 to 9 bring up a question, and 0 what was said last time. Null for any other key. */
export function turnOfKey(code: string): (() => void) | null {
  if (!/^Digit\d$/.test(code)) return null
  const digit = Number(code.at(-1))
  if (digit === 0) return hasLastTime(useMirror.getState()) ? toLastTime : null
  const subject = keyedIn(useMirror.getState(), inFront())[digit - 1]
  return subject === undefined ? null : () => bringUp(subject)
}

const toLastTime = () => changePanel(toFront({ kind: 'last-time' }))
