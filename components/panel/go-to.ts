import { openBlank } from '@/components/blank-mind/open-blank'
import { focusNoteBox } from '@/components/notes/focus'
import { bringUp, turnTo } from '@/components/prompts/turn-to'
import type { Target } from '@/messages'

/** Brings a target to the front: the note box, the questions to ask, one prompt, the card, or the header. */
export function goTo(target: Target): void {
  if (target === 'note') focusNoteBox()
  else if (target === 'questions') turnTo('you-ask')
  else if (target === 'blank') openBlank()
  else if (target === 'company') document.querySelector<HTMLElement>('header button')?.focus()
  else bringUp(target)
}
