import { openBlank } from '@/components/blank-mind/open-blank'
import { openList } from '@/components/checklists/open-list'
import { focusNoteBox } from '@/components/notes/focus'
import { bringUp, turnTo } from '@/components/prompts/current'
import type { Target } from '@/messages'
import type { PhaseId } from '@/method/phases'

/** Brings a target to the front: the note box, the questions to ask, one prompt, the card, or the header. */
export function goTo(target: Target): void {
  if (target === 'note') focusNoteBox()
  else if (target === 'questions') turnTo('you-ask')
  else if (target === 'blank') openBlank()
  else if (target === 'company') document.querySelector<HTMLElement>('header button')?.focus()
  else bringUp(target)
}

const inFront: Record<PhaseId, () => void> = {
  hello: () => openList('rapport'),
  pitch: () => openList('vetting'),
  background: () => turnTo('they-ask'),
  pay: () => bringUp('pay'),
  questions: () => turnTo('you-ask'),
  close: () => openList('close'),
}

/** Brings the list or the question of a phase to the front. */
export function goToPhase(phase: PhaseId): void {
  inFront[phase]()
}
