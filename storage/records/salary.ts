import * as z from 'zod/mini'
import { payPeriods } from '@/method/money'
import { DEFAULT_PAY_POLICY, payPolicies } from '@/method/pay-policies'
import { command, id, instant, recordFields, shortText } from './record'

/** An amount with its ISO 4217 currency and the period that it is paid for. */
const moneySchema = z.object({
  amount: z.number().check(z.minimum(0)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  period: z.enum(payPeriods),
})

/** How the candidate means to deal with the question about pay at one company (obligation 18). */
export const salarySchema = z.object({
  ...recordFields,
  policy: z.enum(payPolicies),
  /** What the candidate hopes for; null while it is not set. */
  target: z.nullable(moneySchema),
  /** Below which they will not go. Nobody else is ever to see it. */
  floor: z.nullable(moneySchema),
  /** Where they are, as a region of `method/pay-law.ts`; '' while it is not said. */
  region: shortText,
  updatedAt: instant,
})
export type Salary = z.infer<typeof salarySchema>

/** One card a company. */
export const salaryId = (companyId: string): string => `${companyId}:salary`

export const salaryCommands = {
  'salary.edit': command({
    table: 'salaries',
    input: () =>
      z.object({
        companyId: id,
        now: instant,
        policy: z.optional(z.enum(payPolicies)),
        target: z.optional(z.nullable(moneySchema)),
        floor: z.optional(z.nullable(moneySchema)),
        region: z.optional(shortText),
      }),
    id: (input) => salaryId(input.companyId),
    apply: (
      row: Salary | undefined,
      { companyId, now, policy, target, floor, region },
    ): Salary => ({
      id: salaryId(companyId),
      companyId,
      seq: row?.seq ?? 0,
      policy: policy ?? row?.policy ?? DEFAULT_PAY_POLICY,
      target: target === undefined ? (row?.target ?? null) : target,
      floor: floor === undefined ? (row?.floor ?? null) : floor,
      region: region ?? row?.region ?? '',
      updatedAt: now,
    }),
  }),
}
