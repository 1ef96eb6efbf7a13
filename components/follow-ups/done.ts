import { flushSync } from 'react-dom'
import { send } from '@/components/mirror/mirror'
import type { DueFollowUp } from '@/storage/records/due'

/** The id of the box, or of the button, that says that a follow-up is done. */
export const doneId = ({ id }: DueFollowUp): string => `done-${id}`

/** Keeps that a follow-up is done, or not done after all. Its row moves, and the focus goes with it. */
export function setDone(followUp: DueFollowUp, done: boolean): void {
  const { companyId, callId, step } = followUp
  flushSync(() => send('followUp.set', { companyId, callId, step, now: Date.now(), done }))
  const moved = document.getElementById(doneId(followUp))
  const fold = moved?.closest('details')
  if (fold) fold.open = true
  moved?.focus()
}
