import { answerId } from '@/storage/records/answer'
import type { Dossier } from '@/storage/records/dossier'
import { typed, useMirror } from '@/components/mirror/mirror'

/** What the candidate wrote on a subject for a company, or in general under `OWN_ID`. '' for nothing. */
export const useAnswer = (companyId: string, subject: string): string =>
  useMirror(({ dossier }) => answerText(dossier, companyId, subject))

export function answerText(dossier: Dossier | null, companyId: string, subject: string): string {
  const id = answerId(companyId, subject)
  return dossier?.answers.find((answer) => answer.id === id)?.text ?? ''
}

/** Keeps the text of a subject while it is typed. */
export function writeAnswer(companyId: string, subject: string, text: string): void {
  typed('answer.write', { companyId, subject, text, now: Date.now() })
}
