import { useShallow } from 'zustand/react/shallow'
import { answerOf, textOf } from '@/storage/records/answer'
import type { Dossier } from '@/storage/records/dossier'
import { typed, useMirror } from '@/components/mirror/mirror'

/** What the candidate wrote on a subject for a company, or in general under `OWN_ID`. '' for nothing. */
export const useAnswer = (companyId: string, subject: string): string =>
  useMirror(({ dossier }) => answerText(dossier, companyId, subject))

export const answerText = (dossier: Dossier | null, companyId: string, subject: string): string =>
  answerOf(dossier?.answers ?? [], companyId, subject)?.text ?? ''

/** The text that counts at a company, see `textOf`. */
export const useTextOf = (companyId: string, subject: string): ReturnType<typeof textOf> =>
  useMirror(useShallow(({ dossier }) => textOf(dossier?.answers ?? [], companyId, subject)))

/** Keeps the text of a subject while it is typed. */
export function writeAnswer(companyId: string, subject: string, text: string): void {
  typed('answer.write', { companyId, subject, text, now: Date.now() })
}
