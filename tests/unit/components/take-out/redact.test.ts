import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '@/components/shared/folded'
import type { KnownName } from '@/components/take-out/name-terms'
import { type Piece, redacted, redactor } from '@/components/take-out/redact'

const names: readonly KnownName[] = [
  { name: 'Müller & Söhne GmbH', role: 'company', isByParts: true },
  { name: 'Priya Rao-Nguyễn', role: 'recruiter', isByParts: true },
  { name: '山田太郎', role: 'person', isByParts: true },
  { name: 'Bolt', role: 'other', isByParts: false },
  { name: 'DeepMind', role: 'company', isByParts: true },
  { name: 'Boehm', role: 'person', isByParts: true },
  { name: '王 芳', role: 'person', isByParts: true },
  { name: '김민수', role: 'person', isByParts: true },
  { name: 'Jean-Luc de la Tour', role: 'person', isByParts: true },
  { name: 'Sinéad O’Brien', role: 'person', isByParts: true },
  { name: 'X', role: 'company', isByParts: true },
  { name: 'Volta Energy OÜ', role: 'other', isByParts: 'leading' },
  { name: 'The New Harbor', role: 'other', isByParts: 'leading' },
]
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, role }) => (role === null ? text : `[${role}]`)).join('')
const of = (text: string) => shown(redacted(text, names))
const left = (pieces: readonly Piece[]) =>
  pieces.filter(({ role }) => role === null).map(({ text }) => text)

describe('a redacted text has no', () => {
  it.each([
    ['name in capitals', 'PRIYA said', '[recruiter] said'],
    ['name without accents', 'muller and nguyen', '[company] and [recruiter]'],
    ['name with combining accents', 'Mu\u0308ller', '[company]'],
    [
      'name with an s behind it',
      'Priya’s team, Mullers team',
      '[recruiter]’s team, [company]s team',
    ],
    ['name in one word', 'priyarao', '[recruiter]'],
    [
      'whole name',
      'Priya Rao Nguyen of Müller und Söhne',
      '[recruiter] of [company] und [company]',
    ],
    ['name in a script without blanks', '今日は山田太郎さん', '今日は[person]さん'],
    ['name of another company', 'also Bolt, not bolted', 'also [other], not bolted'],
    ['name in two words', 'Deep Mind, deep-mind, deep_mind', '[company], [company], [company]'],
    ['name with ue for ü', 'Mueller, MUELLERS', '[company], [company]S'],
    ['name with ö for oe', 'Böhm', '[person]'],
    ['name of one letter', 'at X now, the x axis', 'at [company] now, the x axis'],
    ['family name in Chinese', '王さん', '[person]さん'],
    ['given name in Korean', '민수님, 김 팀장', '[person]님, [person] 팀장'],
    ['family name in Japanese', '山田さん', '[person]さん'],
    ['double name in one word', 'JeanLuc', '[person]'],
    ['name with an apostrophe', "O'Brien, OBrien, obrien", '[person], [person], [person]'],
    [
      'short name of another company',
      'Volta was quicker; volta energy',
      '[other] was quicker; [other]',
    ],
    ['name behind words of every day', 'the new Harbor, a new one', '[other], a new one'],
    ['email address', 'write to priya.rao@mueller.de.', 'write to [email]'],
    ['link', 'see https://x.org/a?b and acme.com/jobs, www.a.b', 'see [link] and [link] [link]'],
    ['phone number', 'call +49 (0)170 123-45 67 now', 'call [phone] now'],
  ])('%s', (_, text, expected) => {
    expect(of(text)).toBe(expected)
  })

  it.each([
    '€70,000',
    '70k',
    '70–85k',
    '70 to 85 thousand',
    '72.000 EUR',
    'USD 90',
    '95000',
    '72 000',
    '₹12 lakh',
    '450 a day',
    '70-85',
    '٧٠٠٠٠ €',
    '1.2m',
    '$120,000–$140,000 a year',
    '70 – 85',
    '70/85',
    '70~85',
    '70 and 85',
    '85 TEUR',
    'kEUR 85',
    '120kUSD',
    '85 T€',
    'US$85',
    '70 Tausend',
    '70 tys. zł',
    '12,00,000',
    '₹12,00,000',
    '15L',
    '1.5 Cr',
    '5 lakh',
    '700万円',
    '700만원',
    '7億円',
    '500円',
    '2000 zł',
    '800 Kč',
    '5 тыс. руб',
    '72\u2009000 €',
    '72_000',
    "95'000.–",
    '2000 monthly',
    'monthly 2000',
    '95 p.a.',
    '650 pd',
    '9 an hour',
    '５００００',
    '4200',
    '2000-2500',
    '5–6k',
    '250к',
    '85 т.р.',
    '15 000–18 000 PLN',
    'RM 8,000',
    'S$8k',
    '30万',
    '১২০,০০০',
    '85',
  ])('figure of pay: %s', (figure) => {
    expect(of(`they said ${figure} there`)).toBe('they said [pay] there')
  })
})

it('what is no name and no figure of pay stays', () => {
  const text =
    'team of six, 12 people, 30 % growth since 2019, at 14:30 on 2026-11-26, Node.js 20, soon\n3 rounds; boltless, on 12.03.2026, 2026/11/26, 12 March 2026 and the 26th, 10-15 %, 1,200 employees, 45 min, 30-day notice, 2 pm, 11月26日14時, 2019–2021, v2.10, Q3 2026, 10+ years'
  expect(of(text)).toBe(text)
})

const word = fc.stringMatching(/^[a-zA-Zäöüéèñçøßłἀжש]{2,8}$/)
const between = fc.constantFrom(' ', ', ', '. ', '\n', ' (', ') ', '“', '—')
const texts = (parts: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(parts, between), { maxLength: 12 }).map((all) => all.flat().join(''))

it('no known name is left, nor a part of one, in any form of its letters', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.infiniteStream(fc.nat(3)),
      (parts, forms) => {
        const name = parts.join(' ')
        const known = [{ name, role: 'recruiter', isByParts: true }] as const
        const formed = (one: string) =>
          [one, one.toUpperCase(), one.normalize('NFD'), one.toLowerCase()][forms.next().value] ??
          one
        const text = `x ${parts.map(formed).join(', ')}; ${formed(name)} y`
        const rest = left(redacted(text, known)).flatMap((piece) =>
          folded(piece).split(/[^\p{L}\p{N}]+/u),
        )
        expect(rest.filter((one) => one.length > 1 && !legal.has(one))).toEqual([])
      },
    ),
  )
})
const legal = new Set(
  'ag se kg co sa nv ab oy as kk and und von der den de da dr mr ms the inc bv'.split(' '),
)

it('no address, link, phone number or figure of pay is left', () => {
  const secret = fc.oneof(
    fc.emailAddress(),
    fc.webUrl(),
    fc.integer({ min: 2_100, max: 999_999 }).map((n) => `${n}`),
    fc.integer({ min: 20, max: 999 }).map((n) => `${n}k`),
    fc.integer({ min: 20, max: 999 }).map((n) => `€${n}`),
    fc.integer({ min: 1_000_000, max: 999_999_999 }).map((n) => `+49 ${n}`),
  )
  fc.assert(
    fc.property(texts(fc.oneof(word, secret)), (text) => {
      for (const piece of left(redacted(text, []))) {
        expect(piece).not.toMatch(/@|https?:|\d{4}|\d\s?k\b|€/)
      }
    }),
    { numRuns: 50 },
  )
})

it.each(['85\npeople', '85\n%%', '12\nMay', '85\r\nyears'])(
  'what stands in the next line says nothing of a figure: %j',
  (text) => expect(of(text)).not.toMatch(/\d/),
)

it('a figure stands nowhere but where it is shown to be something else', () => {
  const unit = fc.constantFrom(
    '',
    ' €',
    'k',
    ' OTE',
    ' TEUR',
    '万円',
    ' zł',
    ' lakh',
    ' p.a.',
    ' gross',
  )
  const sign = fc.constantFrom('', ',', '.', ' ', '\u00a0', '\u2009', "'", '_')
  fc.assert(
    fc.property(
      fc.integer({ min: 21, max: 999 }),
      sign,
      unit,
      word,
      (figure, gap, behind, before) => {
        const typed = `${before} ${figure}${gap}${gap && '000'}${behind} there`
        expect(left(redacted(typed, [])).join('|')).not.toMatch(/\p{Nd}/u)
      },
    ),
  )
})

it('nothing else is lost: the pieces make the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const pieces = redacted(text, names)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})

it('a long text without blanks takes no longer than any other', () => {
  for (const letter of ['a', '7', 'a.', '7.', '+4', '@', 'word here '])
    redacted(letter.repeat(20_000), names)
})

it('ten thousand names take no longer than a few', () => {
  const many = Array.from({ length: 10_000 }, (_, index): KnownName => {
    return { name: `Nordic${index} Energy`, role: 'other', isByParts: 'leading' }
  })
  const redact = redactor(many)
  const typed = 'the nordic team called, and so did Nordic4711, Nordic12 Energy. '
  for (let time = 0; time < 100; time += 1)
    expect(redact(typed.repeat(5)).filter(({ role }) => role === 'other')).toHaveLength(10)
})
