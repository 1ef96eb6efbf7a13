import { OWN_ID } from '@/storage/records/company'
import type { FieldId } from '@/method/findings'
import type { Salary } from '@/storage/records/salary'
import { salaryRow } from '../../rows'
import { type Background, openCall } from '../background'
import { answersOf, findingsOf } from '../call-rows'

interface Kept {
  /** The card of the company. */
  card?: Partial<Salary>
  /** The candidate's own card. */
  own?: Partial<Salary>
  answers?: Record<string, string>
  ownAnswers?: Record<string, string>
  findings?: Partial<Record<FieldId, string>>
}

/** Opens the mirror on a running call, with what is kept on pay. */
export function salaryWith(kept: Kept = {}): Promise<Background> {
  const { card, own, answers = {}, ownAnswers = {}, findings = {} } = kept
  return openCall(12, (call) => ({
    salaries: [
      ...(card ? [salaryRow({ companyId: call.companyId, ...card })] : []),
      ...(own ? [salaryRow({ companyId: OWN_ID, ...own })] : []),
    ],
    answers: [...answersOf(call.companyId, answers), ...answersOf(OWN_ID, ownAnswers)],
    findings: findingsOf(call, findings, null),
  }))
}

export const euros = (amount: number) => ({ amount, currency: 'EUR', period: 'year' }) as const
