import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { answerText } from '@/components/shared/use-answer'
import { type AnswerPartId, partsOfAnswer, partSubject } from '@/method/answer-parts'
import { payStepSubjects } from '@/method/pay-policies'
import { landsAt } from '@/method/preparation-facts'
import { isOnTheirSide } from '@/method/their-questions'
import { type Answer, isWritten, textOf } from '@/storage/records/answer'

/** One part of an answer as the panel shows it. */
export interface AnswerPart {
  id: AnswerPartId
  /** The text as the candidate typed it. '' for none. */
  written: string
  /** Whether it is the general answer, because this company has no answer of its own. */
  isGeneral: boolean
}

/** The candidate's points for this company, as they typed them. '' for none. */
export const usePoints = (promptId: string): string =>
  useMirror(({ dossier, call }) => (call ? answerText(dossier, call.companyId, promptId) : ''))

/** The parts of an answer, in the order of speaking. */
export function useParts(promptId: string): readonly AnswerPart[] {
  const answers = useMirror(({ dossier }) => dossier?.answers)
  const companyId = useMirror(({ call }) => call?.companyId)
  return partsOf(answers, companyId, promptId)
}

function partsOf(
  answers: readonly Answer[] = [],
  companyId: string | undefined,
  promptId: string,
): readonly AnswerPart[] {
  if (!isOnTheirSide(promptId) || companyId === undefined) return []
  return partsOfAnswer(promptId).map((id) => {
    const { text, isGeneral } = textOf(answers, companyId, partSubject(promptId, id))
    // A fact is of one company: there is no general one.
    return id === 'fact' && isGeneral
      ? { id, written: '', isGeneral: false }
      : { id, written: text, isGeneral }
  })
}

/** The point that the candidate means to land with a question. '' for none. */
export const useLand = (promptId: string): string =>
  useMirror(({ dossier, call }) => {
    const fact = landsAt[promptId]
    return call && fact ? answerText(dossier, call.companyId, fact).trim() : ''
  })

/** Whether there is anything to show for a question they may ask. */
const isPrepared = ({ dossier, call }: Mirror, promptId: string): boolean =>
  partsOf(dossier?.answers, call?.companyId, promptId).some(({ written }) => written !== '')

/** Whether the candidate can answer in prepared words. For pay a step of the salary card is enough. */
export const isReady = (mirror: Mirror, promptId: string): boolean =>
  isPrepared(mirror, promptId) || (promptId === 'pay' && hasPaySteps(mirror))

const hasPaySteps = ({ dossier, call }: Mirror): boolean =>
  call !== null &&
  payStepSubjects.some((subject) => isWritten(dossier?.answers ?? [], call.companyId, subject))

export const useIsPrepared = (promptId: string): boolean =>
  useMirror((mirror) => isPrepared(mirror, promptId))
