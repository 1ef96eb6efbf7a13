import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { companyKey, containsName } from '@/storage/records/company-name'

describe('one company', () => {
  test.each([
    ['Acme', 'ACME'],
    ['Acme Corp', ' acme \t corp\u00a0'],
    ['Acme', 'Ac\u200bme\ufeff'],
    ['Acme', '\u202aAc\u00adme\u202c'],
    ['Acme', 'Ａｃｍｅ'],
    ['Müller', 'MU\u0308LLER'],
    ['Weiß', 'WEISS'],
    ['WEIẞ', 'weiss'],
    ['İstanbul Lojistik', 'ISTANBUL LOJISTIK'],
    ['ısparta', 'Isparta'],
    ['ΟΔΟΣ', 'οδος'],
    ['ﬁnco', 'FinCo'],
    ['O’Reilly', "o'reilly"],
    ['Rolls‑Royce', 'Rolls - Royce'],
    ['株式会社　テスト', '株式会社 ﾃｽﾄ'],
  ])('has one key: “%s” and “%s”', (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other))
  })
})

describe('two companies', () => {
  test.each([
    ['Acme GmbH', 'Acme Inc.'],
    ['Acme', 'Acme GmbH'],
    ['Acme', 'Acmé'],
    ['Acme', 'Ac me'],
    ['3M', '3N'],
  ])('have two keys: “%s” and “%s”', (one, other) => {
    expect(companyKey(one)).not.toBe(companyKey(other))
  })
})

it('a key has a key of its own, and blanks around a name change nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const key = companyKey(name)
      expect(companyKey(key)).toBe(key)
      expect(companyKey(`\u200b ${name}\u00a0`)).toBe(key)
    }),
  )
})

it('a name is found in a text in any form', () => {
  expect(containsName('Intro: ACME\u200b  corp', 'Acme Corp')).toBe(true)
  expect(containsName('Intro: Acme', 'Borealis')).toBe(false)
})

it.each(['', ' ', '\u200b'])('no name is in no text: “%s”', (name) => {
  expect(containsName('Intro', name)).toBe(false)
})
