import type { Money, PayPeriod, PayRange } from './money'

/** Where an amount of the candidate's stands against a range that they named. */
export type Against = 'below' | 'inside' | 'above'

/**
 * Compares an amount with a range. An end of the range is inside. Null if they are in different currencies or for
 * different periods: no rate is known, and a year may have more than twelve payments.
 */
export function againstRange(
  { amount, currency, period }: Money,
  range: PayRange & { period: PayPeriod },
): Against | null {
  if (currency !== range.currency || period !== range.period) return null
  if (amount < range.low) return 'below'
  return amount > range.high ? 'above' : 'inside'
}
