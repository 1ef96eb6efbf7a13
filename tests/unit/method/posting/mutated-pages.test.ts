import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPage } from '@/method/posting/read'
import type { PageItem } from '@/method/posting/shape'
import { openingsCommands } from '@/storage/records/openings'
import { postingCommands } from '@/storage/records/posting'
import { acmePosting, materialOf } from './material'
import { expectLinear } from '../../linear'
import { seed } from '../../seed'

/** `npm run stress -- --imports N` sets the number, CANDID_SEED repeats a run. */
const runs = Number(process.env['CANDID_IMPORTS'] ?? 2000)

const pieces = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '//',
  '/*',
  '\n',
  'null',
  '1e999',
  '"__proto__":{"polluted":1},',
  '"@type":"JobPosting",',
  '"description":{"@value":[[["<script>"]]]},',
  '"baseSalary":{"value":{"minValue":"-1","maxValue":{}}},',
  '"jobLocation":[null,{"address":[]}],',
  '&quot;',
  '<![CDATA[',
  '\u0000',
  '\uD800',
  '[[[[[[[[',
]
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 1, 3, 40),
  piece: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
})
const script = fc.array(change, { maxLength: 4 }).map((changes) => {
  let text = JSON.stringify({ '@graph': [acmePosting, acmePosting] })
  for (const { at, cut, piece } of changes) {
    const place = Math.floor(at * text.length)
    text = text.slice(0, place) + piece + text.slice(place + cut)
  }
  return text
})

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    'x'.repeat(600),
    '50.000',
    '€70k–90k',
    'javascript:alert(1)',
    '/jobs/a-b',
    'http://[',
    '&#999999999;',
  ),
)
const names = fc.constantFrom(
  'title',
  'hiringOrganization',
  'jobLocation',
  'address',
  'baseSalary',
  'value',
  'minValue',
  'url',
  'description',
  '__proto__',
  'constructor',
  '@type',
)
const { item } = fc.letrec<{ item: PageItem }>((tie) => ({
  item: fc.record({
    type: fc.constantFrom('https://schema.org/JobPosting', '', 'Place'),
    props: fc.array(fc.tuple(names, fc.oneof({ depthSize: 'small' }, words, tie('item'))), {
      maxLength: 5,
    }),
  }),
}))
const link = fc.record({ href: words, title: words, department: words, place: words })
const page = fc.record({
  address: fc.oneof(fc.constant('https://jobs.example.com/acme'), words),
  canonical: words,
  title: words,
  site: words,
  headings: fc.array(words, { maxLength: 2 }),
  scripts: fc.array(script, { maxLength: 2 }),
  items: fc.array(item, { maxLength: 2 }),
  links: fc.array(link, { maxLength: 6 }),
  text: words,
})

it(`whatever a page says, what is read of it can be kept (${runs} pages, CANDID_SEED=${seed})`, () => {
  fc.assert(
    fc.property(page, (material) => {
      const { link: address, company, postings, openings } = readPage(materialOf(material))
      const snapshot = { id: 'id', companyId: 'acme', now: 1 }
      expect(postings.length).toBeGreaterThan(0)
      for (const posting of postings) {
        const input = { ...snapshot, ...posting }
        expect(postingCommands['posting.keep'].input().safeParse(input).error).toBeUndefined()
      }
      if (openings) {
        const input = { ...snapshot, link: address, ...openings }
        expect(openingsCommands['openings.keep'].input().safeParse(input).error).toBeUndefined()
      }
      expect(company.name.length).toBeLessThanOrEqual(500)
      expect(address).toMatch(/^(?:$|https?:)/)
      expect(Object.keys(Object.prototype)).toEqual([])
      expect('polluted' in {}).toBe(false)
    }),
    { numRuns: runs, seed },
  )
}, 3_600_000)

it.each<[string, (times: number) => string, number]>([
  ['comments', (times) => '/*'.repeat(times), 500_000],
  ['quotation marks', (times) => '"'.repeat(times + 1), 1_000_000],
  ['tags', (times) => `{${'<'.repeat(times)}`, 900_000],
  ['lists in lists', (times) => `${'{"a":['.repeat(times)}1${']}'.repeat(times)}`, 20_000],
])('the time to read a page grows with its %s', (_, scriptOf, most) => {
  expectLinear((times) => {
    const scripts = [scriptOf(times)]
    return () => readPage(materialOf({ scripts }))
  }, most)
})

/** What a description may begin with, and never end. */
const begins = [
  '<script>',
  '<style ',
  '<!--',
  '<!-- --',
  '<![if ',
  '<li class="',
  `<p a='b" `,
  '<b =',
  '</script <p>',
  `<${'a'.repeat(9)}:`,
  '&lt;b',
  '&',
  ' \n\t',
]
const end = fc.constantFrom('', '</script ', '</script>', '-->', '>', '"', "'", '</style')

it('the time to read a description grows with its length, however it is made', () => {
  const piece = fc.array(fc.constantFrom(...begins), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(piece, end, (chosen, last) => {
      const once = chosen.join('')
      expectLinear((letters) => {
        const description = once.repeat(Math.floor(letters / once.length)) + last
        const scripts = [JSON.stringify({ ...acmePosting, description })]
        return () => readPage(materialOf({ scripts }))
      }, 390_000)
    }),
    { numRuns: 60, seed, examples: begins.map((one) => [[one], '</script ']) },
  )
}, 120_000)

it.each(['title', 'hiringOrganization', 'jobLocation', 'baseSalary', 'description', 'url'])(
  'a posting whose %s is deeper than any real one is read without it',
  (field) => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"name":', '}'],
      ['{"@value":[', ']}'],
      ['{"address":', '}'],
      ['{"value":[', ']}'],
    ] as const) {
      const value = `${open.repeat(150_000)}"deep"${close.repeat(150_000)}`
      const rest = JSON.stringify({ ...acmePosting, [field]: undefined }).slice(1)
      const { postings } = readPage(materialOf({ scripts: [`{"${field}":${value},${rest}`] }))
      expect(postings).toMatchObject([{ source: 'json-ld', postedOn: '2026-10-01' }])
    }
  },
)

it('an item with a hundred thousand properties is read with each of them, in a time that grows with their number', () => {
  expectLinear((length) => {
    const props = Array.from({ length }, (_, n): PageItem['props'][number] => [
      n % 2 === 0 ? 'jobLocation' : `p${n}`,
      `Town ${n % 10}`,
    ])
    const items = [{ type: 'https://schema.org/JobPosting', props }]
    return () =>
      expect(readPage(materialOf({ items })).postings[0]?.place).toBe(
        'Town 0; Town 2; Town 4; Town 6; Town 8',
      )
  }, 100_000)
})
