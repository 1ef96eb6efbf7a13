import { answerText } from './use-answer'
import { partSubject } from '@/method/answer-parts'
import type { Money } from '@/method/money'
import {
  DEFAULT_PAY_POLICY,
  type PayFigure,
  payFigures,
  payFigureSubject,
  type PayPolicy,
  paySteps,
  payStepSubject,
} from '@/method/pay-policies'
import { OWN_ID, ownElseGeneral } from '@/storage/records/company'
import type { Dossier } from '@/storage/records/dossier'
import { type Salary, salaryId } from '@/storage/records/salary'

/** An amount, or the typed text that cannot be read as one. The other is empty. */
export interface Kept {
  money: Money | null
  words: string
}

/** The subject of the candidate's words on today's pay. */
export const NOW = partSubject('pay', 'now')

/** The card of a company, or the general one under `OWN_ID`. Undefined if there is none. */
export function salaryOf(dossier: Dossier | null, companyId: string): Salary | undefined {
  const wanted = salaryId(companyId)
  return dossier?.salaries.find(({ id }) => id === wanted)
}

/** The policy at a company: the one chosen there, else the general one. */
export function policyOf(dossier: Dossier | null, companyId: string): PayPolicy {
  const card = ownElseGeneral(companyId, (whose) => salaryOf(dossier, whose))
  return card?.value.policy ?? DEFAULT_PAY_POLICY
}

export function keptOf(dossier: Dossier | null, companyId: string, figure: PayFigure): Kept {
  return {
    money: salaryOf(dossier, companyId)?.[figure] ?? null,
    words: answerText(dossier, companyId, payFigureSubject(figure)),
  }
}

/** The amount that counts at a company: what is kept there, else the candidate's own. */
export function effectiveOf(
  dossier: Dossier | null,
  companyId: string,
  figure: PayFigure,
): Kept & { isGeneral: boolean } {
  const found = ownElseGeneral(companyId, (whose) => {
    const kept = keptOf(dossier, whose, figure)
    return isEmpty(kept) ? undefined : kept
  })
  return { money: null, words: '', ...found?.value, isGeneral: found?.isGeneral ?? false }
}

export const isEmpty = ({ money, words }: Kept): boolean => money === null && words.trim() === ''

/** Whether there is anything to hide: for the company, or in general. */
export function hasSecrets(dossier: Dossier | null, companyId: string): boolean {
  const steps = paySteps(policyOf(dossier, companyId))
  return [companyId, OWN_ID].some(
    (whose) =>
      payFigures.some((figure) => !isEmpty(keptOf(dossier, whose, figure))) ||
      answerText(dossier, whose, NOW).trim() !== '' ||
      steps.some((step) => answerText(dossier, whose, payStepSubject(step)).trim() !== ''),
  )
}
