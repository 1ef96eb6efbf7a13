import { useShallow } from 'zustand/react/shallow'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { answerText } from '@/components/shared/use-answer'
import {
  type AnswerPartId,
  answerParts,
  answerSubjects,
  isTheyAsk,
  partSubject,
} from '@/method/answer-parts'
import { payStepSubjects } from '@/method/pay-policies'
import { OWN_ID } from '@/storage/records/company'

/** One part of an answer as the panel shows it. */
export interface AnswerPart {
  id: AnswerPartId
  /** The text as the candidate typed it. '' for none. */
  written: string
  /** It is the general answer. This company has none of its own. */
  isGeneral: boolean
}

/** The candidate's points for this company, as they typed them. '' for none. */
export const usePoints = (promptId: string): string =>
  useMirror(({ dossier, call }) => (call ? answerText(dossier, call.companyId, promptId) : ''))

/** The parts of an answer, in the order of speaking. */
export function useParts(promptId: string): readonly AnswerPart[] {
  const ids = isTheyAsk(promptId) ? answerParts[promptId] : []
  const texts = useMirror(useShallow((mirror) => textsOf(mirror, promptId)))
  return ids.map((id, index) => {
    const own = texts[2 * index] ?? ''
    const general = texts[2 * index + 1] ?? ''
    const isGeneral = own.trim() === '' && general.trim() !== ''
    return { id, written: isGeneral ? general : own, isGeneral }
  })
}

/** For each part the text for this company, then the general one. The fact has no general one. */
function textsOf({ dossier, call }: Mirror, promptId: string): string[] {
  if (!isTheyAsk(promptId) || !call) return []
  const fact = partSubject(promptId, 'fact')
  return answerSubjects(promptId).flatMap((subject) => [
    answerText(dossier, call.companyId, subject),
    subject === fact ? '' : answerText(dossier, OWN_ID, subject),
  ])
}

/** Whether there is anything to show for a question they may ask. */
const isPrepared = (mirror: Mirror, promptId: string): boolean =>
  textsOf(mirror, promptId).some((text) => text.trim() !== '')

/** Whether the candidate can answer in prepared words. For pay a step of the salary card is enough. */
export const isReady = (mirror: Mirror, promptId: string): boolean =>
  isPrepared(mirror, promptId) || (promptId === 'pay' && hasPaySteps(mirror))

const hasPaySteps = ({ dossier, call }: Mirror): boolean =>
  call !== null &&
  payStepSubjects.some((subject) =>
    [call.companyId, OWN_ID].some((whose) => answerText(dossier, whose, subject).trim() !== ''),
  )

export const useIsPrepared = (promptId: string): boolean =>
  useMirror((mirror) => isPrepared(mirror, promptId))
