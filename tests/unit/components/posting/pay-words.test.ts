import { expect, it } from 'vitest'
import { payWords } from '@/components/posting/pay-words'
import { readPage } from '@/method/posting/read'
import { acmePosting, materialOf } from '../../method/posting/material'

const shown = (baseSalary: unknown) => {
  const scripts = [JSON.stringify({ ...acmePosting, baseSalary })]
  const [posting] = readPage(materialOf({ scripts })).postings
  return posting && payWords(posting)
}
const range = (currency: string, unitText: string) => ({
  currency,
  value: { minValue: 70_000, maxValue: 90_000, unitText },
})

it.each<[string, unknown]>([
  ['€70,000 – €90,000 a year', range('EUR', 'YEAR')],
  ['€70,000 – €90,000 a year', range('€', 'p.a.')],
  ['70,000 – 90,000 a year', range('', 'per annum')],
  ['€70,000 – €90,000', '€70k–90k'],
  [
    'from €90,000 a year',
    { currency: 'EUR', value: { minValue: 90_000, maxValue: 0, unitText: 'YEAR' } },
  ],
  ['up to €90,000', { currency: 'EUR', value: { minValue: 0, maxValue: 90_000 } }],
])('pay that is certain is shown as %s', (words, salary) => {
  expect(shown(salary)?.replaceAll('\u00a0', ' ')).toBe(words)
})

it.each<[string, unknown]>([
  ['$ 70000–90000 YEAR', range('$', 'YEAR')],
  ['Taler 70000–90000 month', range('Taler', 'month')],
  ['EUR 70000–90000 per sprint', range('EUR', 'per sprint')],
  ['$70k-90k', '$70k-90k'],
  ['EUR 70k–90', { currency: 'EUR', value: { minValue: '70k', maxValue: '90' } }],
  [
    'EUR 70000; USD 80000',
    [
      { currency: 'EUR', value: 70_000 },
      { currency: 'USD', value: 80_000 },
    ],
  ],
])('what is written is shown as it is if no figure says all of it: %s', (words, salary) => {
  expect(shown(salary)).toBe(words)
})
