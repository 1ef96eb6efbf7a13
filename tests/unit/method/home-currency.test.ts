import fc from 'fast-check'
import { expect, it } from 'vitest'
import { homeCurrency } from '@/method/home-currency'
import { currencies } from '@/method/money'

it.each([
  ['en-GB', 'GBP'],
  ['de', 'EUR'],
  ['fr-CH', 'CHF'],
  ['en', 'USD'],
  ['sv-SE', 'SEK'],
  ['not a language', 'USD'],
])('somebody who reads %s is first asked in %s', (language, currency) => {
  expect(homeCurrency(language)).toBe(currency)
})

it('any language gives a currency that can be chosen', () => {
  fc.assert(fc.property(fc.string(), (language) => currencies.includes(homeCurrency(language))))
})
