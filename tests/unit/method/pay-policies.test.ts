import { describe, expect, it } from 'vitest'
import { DEFAULT_PAY_POLICY, payPolicies, paySource, paySteps } from '@/method/pay-policies'

describe('the policy on pay', () => {
  it('would name a number, or plead confidence, before turning to the value (obligation 18)', () => {
    expect(paySteps(DEFAULT_PAY_POLICY)).toEqual(['value', 'their-range', 'confidential'])
    expect(paySource(DEFAULT_PAY_POLICY)).toBe('salary-question')
  })

  it('would leave a candidate who chose another one without words (obligation 18)', () => {
    for (const policy of payPolicies) expect(paySteps(policy).length).toBeGreaterThan(0)
  })

  it('would mix up the wording of two policies by a step that both have (obligation 18)', () => {
    const steps = payPolicies.flatMap((policy) => paySteps(policy))
    expect(new Set(steps).size).toBe(steps.length)
  })
})
