import * as z from 'zod/mini'
import { payPeriods } from '@/method/money'
import { DEFAULT_PAY_POLICY, payPolicies } from '@/method/pay-policies'
import { changed, command, givenText, id, instant, recordFields } from './record'

/** An amount with its ISO 4217 currency and the period that it is paid for. */
const moneySchema = z.object({
  amount: z.number().check(z.minimum(0)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  period: z.enum(payPeriods),
})

/** What the candidate may change of a card. */
const editable = {
  policy: z.enum(payPolicies),
  /** What the candidate hopes for; null while that is not set. */
  target: z.nullable(moneySchema),
  /** The least that the candidate accepts. Nobody else is ever to see it. */
  floor: z.nullable(moneySchema),
  /** Where the candidate is, as a region of `method/pay-law.ts`; '' while that is not known. */
  region: givenText,
}

/** How the candidate means to deal with the question about pay at one company (obligation 18). */
export const salarySchema = z.object({ ...recordFields, ...editable, updatedAt: instant })
export type Salary = z.infer<typeof salarySchema>

/** One card a company. */
export const salaryId = (companyId: string): string => `${companyId}:salary`

export const salaryCommands = {
  'salary.edit': command({
    table: 'salaries',
    input: () => z.extend(z.partial(z.object(editable)), { companyId: id, now: instant }),
    id: (input) => salaryId(input.companyId),
    apply: (row: Salary | undefined, { companyId, now, ...input }) => {
      const card = row ?? {
        id: salaryId(companyId),
        companyId,
        seq: 0,
        policy: DEFAULT_PAY_POLICY,
        target: null,
        floor: null,
        region: '',
        updatedAt: now,
      }
      return { ...changed(card, editable, input), updatedAt: now }
    },
  }),
}
