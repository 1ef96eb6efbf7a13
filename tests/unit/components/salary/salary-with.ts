import { type Background, openCall } from '../background'
import { answerId, type Answer } from '@/storage/records/answer'
import { OWN_ID } from '@/storage/records/company'
import type { Call } from '@/storage/records/call'
import { type Finding, findingId } from '@/storage/records/finding'
import { type Salary, salaryId } from '@/storage/records/salary'

interface Kept {
  /** The card of the company. */
  card?: Partial<Salary>
  /** The candidate's own card. */
  own?: Partial<Salary>
  answers?: Record<string, string>
  ownAnswers?: Record<string, string>
  findings?: Record<string, string>
}

/** Opens the mirror on a running call, with what is kept on pay. */
export function salaryWith(kept: Kept = {}): Promise<Background> {
  const { card, own, answers = {}, ownAnswers = {}, findings = {} } = kept
  return openCall(12, (call) => ({
    salaries: [
      ...(card ? [cardOf(call.companyId, card)] : []),
      ...(own ? [cardOf(OWN_ID, own)] : []),
    ],
    answers: [
      ...Object.entries(answers).map((entry) => answerOf(call.companyId, entry)),
      ...Object.entries(ownAnswers).map((entry) => answerOf(OWN_ID, entry)),
    ],
    findings: Object.entries(findings).map((entry) => findingOf(call, entry)),
  }))
}

export const euros = (amount: number) => ({ amount, currency: 'EUR', period: 'year' }) as const

const cardOf = (companyId: string, card: Partial<Salary>): Salary => ({
  id: salaryId(companyId),
  companyId,
  seq: 0,
  policy: 'ladder',
  target: null,
  floor: null,
  region: '',
  updatedAt: 0,
  ...card,
})

const answerOf = (companyId: string, [subject, text]: [string, string]): Answer => ({
  id: answerId(companyId, subject),
  companyId,
  seq: 0,
  subject,
  text,
  updatedAt: 0,
})

const findingOf = (call: Call, [field, text]: [string, string]): Finding => ({
  id: findingId(call.id, field),
  companyId: call.companyId,
  seq: 0,
  callId: call.id,
  field,
  text,
  at: null,
  updatedAt: 0,
})
