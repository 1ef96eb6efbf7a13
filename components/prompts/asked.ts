import type { Mirror } from '@/components/mirror/mirror'
import { isOfQuestion, type Mark, markOn } from '@/storage/records/mark'
import { questionOf } from '@/storage/records/question'
import { toAsk } from '@/components/shared/to-ask'

/** The question that was asked or answered last in the call at hand. */
export function lastMarked({ dossier, call }: Mirror): Mark | undefined {
  let last: Mark | undefined
  for (const mark of dossier?.marks ?? []) {
    if (mark.callId !== call?.id || !mark.on || !isOfQuestion(mark)) continue
    if (last === undefined || mark.markedAt > last.markedAt) last = mark
  }
  return last
}

/** The starred questions that were neither asked nor answered in the call at hand. */
export function notAskedYet({ dossier, call }: Mirror): string[] {
  const questions = dossier?.questions ?? []
  const marks = dossier?.marks ?? []
  const done = (subject: string) =>
    call &&
    (markOn(marks, call.id, 'asked', subject) ?? markOn(marks, call.id, 'answered', subject))
  return toAsk(questions).filter(
    (subject) => questionOf(questions, subject)?.starred && !done(subject),
  )
}
