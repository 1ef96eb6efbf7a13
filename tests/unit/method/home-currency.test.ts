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
])(
  'somebody who reads %s would first be asked in another currency than %s',
  (language, currency) => {
    expect(homeCurrency(language)).toBe(currency)
  },
)

it('some language would end in an error, or in a currency that nobody can choose', () => {
  fc.assert(fc.property(fc.string(), (language) => currencies.includes(homeCurrency(language))))
})
