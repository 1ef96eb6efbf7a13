import { focusNoteBox } from '@/components/notes/focus'
import { bringUp, turnTo } from '@/components/prompts/current'
import type { Target } from '@/messages'

/** Takes the panel to a place: the note box, the questions to ask, one prompt, or the header. */
export function goTo(target: Target): void {
  if (target === 'note') focusNoteBox()
  else if (target === 'questions') turnTo('you-ask')
  else if (target === 'company') document.querySelector<HTMLElement>('header button')?.focus()
  // The card for a blank mind has no place in the panel yet.
  else if (target !== 'blank') bringUp(target)
}
