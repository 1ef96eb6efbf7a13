import { isTooLong } from '@/components/mirror/specs'
import { answerOf } from '@/storage/records/answer'
import type { AnyCommand, Dossier } from '@/storage/records/dossier'
import { questionOf } from '@/storage/records/question'

/**
 * The commands that copy a real company's preparation to its practice company. The rehearsal then writes nothing to
 * the real one. Equal texts are not written again.
 *
 * @param from the real company's dossier
 * @param kept the practice company's dossier
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
    // Two edits that were merged may be longer than any text that is typed. The practice goes on without that one.
  ].filter((command) => !isTooLong(command))
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
