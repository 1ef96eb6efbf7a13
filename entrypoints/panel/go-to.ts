import { backToQuestions } from '@/components/debrief/front'
import { focusNoteBox } from '@/components/notes/focus'
import { bringUp, turnTo } from '@/components/prompts/current'
import type { Target } from '@/messages'

/** Takes the panel to a place: the note box, the questions to ask, one prompt, or the header. */
export function goTo(target: Target): void {
  if (target === 'note') return focusNoteBox()
  if (target !== 'company') backToQuestions()
  if (target === 'questions') turnTo('you-ask')
  else if (target === 'company') document.querySelector<HTMLElement>('header button')?.focus()
  else bringUp(target)
}
