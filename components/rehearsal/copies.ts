import { answerOf } from '@/storage/records/answer'
import type { AnyCommand, Dossier } from '@/storage/records/dossier'
import { questionOf } from '@/storage/records/question'

/**
 * What brings a practice company to where a real one's preparation is, so that the rehearsal goes by it and
 * writes nothing into it. What is the same already is left alone.
 *
 * @param from the real company's dossier
 * @param kept the practice company's
 */
export function copies(
  from: Dossier,
  kept: Dossier,
  companyId: string,
  now: number,
): readonly AnyCommand[] {
  return [
    ...answers(from, kept, companyId, now),
    ...questions(from, kept, companyId, now),
    ...salary(from, companyId, now),
  ]
}

function answers(from: Dossier, kept: Dossier, companyId: string, now: number): AnyCommand[] {
  return from.answers.flatMap(({ subject, text }): AnyCommand[] => {
    const base = answerOf(kept.answers, companyId, subject)?.text ?? ''
    return text === base
      ? []
      : [{ name: 'answer.write', input: { companyId, subject, text, base, now } }]
  })
}

function questions(from: Dossier, kept: Dossier, companyId: string, now: number): AnyCommand[] {
  return from.questions.flatMap(({ subject, wording, starred, dropped }): AnyCommand[] => {
    const known = questionOf(kept.questions, subject)
    const same =
      known?.wording === wording && known.starred === starred && known.dropped === dropped
    return same
      ? []
      : [{ name: 'question.edit', input: { companyId, subject, wording, starred, dropped, now } }]
  })
}

function salary(from: Dossier, companyId: string, now: number): AnyCommand[] {
  return from.salaries.map(({ policy, target, floor, region }): AnyCommand => ({
    name: 'salary.edit',
    input: { companyId, policy, target, floor, region, now },
  }))
}
