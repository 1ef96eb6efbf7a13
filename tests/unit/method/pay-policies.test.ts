import { describe, expect, it } from 'vitest'
import { DEFAULT_PAY_POLICY, payPolicies, paySource, paySteps } from '@/method/pay-policies'

describe('the policy on pay', () => {
  it(
    'turns by default to the value first, then to their range, then to confidence',
    { tags: ['obligation-18'] },
    () => {
      expect(paySteps(DEFAULT_PAY_POLICY)).toEqual(['value', 'their-range', 'confidential'])
      expect(paySource(DEFAULT_PAY_POLICY)).toBe('salary-question')
    },
  )

  it('has steps for each policy', { tags: ['obligation-18'] }, () => {
    for (const policy of payPolicies) expect(paySteps(policy).length).toBeGreaterThan(0)
  })

  it('has no step in two policies', { tags: ['obligation-18'] }, () => {
    const steps = payPolicies.flatMap((policy) => paySteps(policy))
    expect(new Set(steps).size).toBe(steps.length)
  })
})
