import { describe, expect, it } from 'vitest'
import { readPage } from '@/method/posting/read'
import { expectLinear } from '../../linear'
import { acmePosting, materialOf } from './material'

const scriptOf = (value: unknown) => JSON.stringify(value)
const read = (...scripts: string[]) => readPage(materialOf({ scripts }))
const first = (...scripts: string[]) => read(...scripts).postings[0]

it('a posting in JSON-LD is read with all that it says', () => {
  expect(first(scriptOf(acmePosting))).toEqual({
    link: 'https://jobs.example.com/acme/data-engineer',
    source: 'json-ld',
    title: 'Data engineer (m/f/d)',
    company: 'Acme',
    place: 'Berlin, BE, DE',
    isRemote: true,
    pay: 'EUR 70000–90000 YEAR',
    low: 70_000,
    high: 90_000,
    currency: 'EUR',
    period: 'year',
    postedOn: '2026-10-01',
    closesOn: '2026-12-01T00:00',
    text: 'We build pipelines.\n\n• Python\n• SQL & dbt',
    isCut: false,
  })
})

describe('a posting is found', () => {
  it.each([
    ['in a list', [acmePosting]],
    ['in @graph', { '@graph': [{ '@type': 'WebSite' }, acmePosting] }],
    ['in mainEntity', { '@type': 'WebPage', mainEntity: { mainEntity: acmePosting } }],
    ['among several types', { ...acmePosting, '@type': ['Thing', 'JobPosting'] }],
    ['by the address of its type', { ...acmePosting, '@type': 'http://schema.org/JobPosting' }],
  ])('%s', (_, value) => {
    expect(first(scriptOf(value))?.title).toBe('Data engineer (m/f/d)')
  })

  it('in microdata, with items in items', () => {
    const { postings } = readPage(
      materialOf({
        items: [
          {
            type: 'https://schema.org/JobPosting',
            props: [
              ['title', 'Nurse'],
              ['hiringOrganization', { type: 'Organization', props: [['name', 'Clinic']] }],
              [
                'jobLocation',
                {
                  type: 'Place',
                  props: [['address', { type: '', props: [['addressLocality', 'Ulm']] }]],
                },
              ],
              ['jobLocation', { type: 'Place', props: [['address', 'Bonn']] }],
            ],
          },
        ],
      }),
    )
    expect(postings).toMatchObject([
      { source: 'microdata', title: 'Nurse', company: 'Clinic', place: 'Ulm; Bonn', pay: '' },
    ])
  })
})

describe('JSON-LD that is no JSON is read as far as it is readable', () => {
  const plain = scriptOf(acmePosting)
  it.each([
    ['a comma behind the last entry', plain.replace(/\}$/, ',}')],
    ['comments', `/* job */ ${plain.replace('{', '{ // the job\n')}`],
    ['CDATA', `//<![CDATA[\n${plain}\n//]]>`],
    ['an HTML comment around it', `<!-- ${plain} -->`],
    ['line breaks in a text', plain.replace('We build', 'We\n\tbuild')],
    ['entities for quotes', plain.replaceAll('"', '&quot;')],
    ['a semicolon behind it', `${plain};`],
  ])('%s', (_, script) => {
    expect(read(script)).toMatchObject({ broken: 0, postings: [{ company: 'Acme', low: 70_000 }] })
  })

  it('else the headings are read, and it is counted as broken', () => {
    const page = readPage(
      materialOf({
        scripts: ['{"@type": "JobPosting", '],
        headings: ['Data engineer'],
        text: 'A\n\n\n\nB',
      }),
    )
    expect(page).toMatchObject({
      broken: 1,
      postings: [{ source: 'headings', title: 'Data engineer', company: '', text: 'A\n\nB' }],
    })
  })
})

describe('pay', () => {
  const payOf = (baseSalary: unknown, more: object = {}) => {
    const { pay, low, high, currency, period } = first(
      scriptOf({ ...acmePosting, ...more, baseSalary }),
    )!
    return [pay, low, high, currency, period]
  }
  it.each<[string, unknown, unknown[]]>([
    [
      'one figure',
      { currency: 'usd', value: { value: '52000', unitText: 'per year' } },
      ['usd 52000 per year', 52_000, 52_000, 'USD', 'year'],
    ],
    ['a bare number', 40, ['40', 40, 40, '', '']],
    [
      'groups of digits',
      { currency: 'EUR', value: { value: '50.000', unitText: 'YEAR' } },
      ['EUR 50.000 YEAR', 50_000, 50_000, 'EUR', 'year'],
    ],
    [
      'a figure that is uncertain, as it is written',
      { currency: 'EUR', value: { value: '50.000', unitText: 'HOUR' } },
      ['EUR 50.000 HOUR', null, null, 'EUR', 'hour'],
    ],
    ['a range in words', '€70k–90k', ['€70k–90k', 70_000, 90_000, 'EUR', '']],
    ['dollars of no named country', '$70k-90k', ['$70k-90k', 70_000, 90_000, '', '']],
    ['words', 'competitive', ['competitive', null, null, '', '']],
    [
      'ends in the wrong order, as they are written',
      { value: { minValue: 9, maxValue: 7, unitCode: 'HUR' } },
      ['9–7 HUR', null, null, '', 'hour'],
    ],
    [
      'the least alone',
      { currency: 'GBP', value: { minValue: 50_000 } },
      ['GBP 50000–', 50_000, null, 'GBP', ''],
    ],
    [
      'noughts in place of nothing',
      { currency: 'EUR', value: { minValue: 0, maxValue: 0 } },
      ['', null, null, '', ''],
    ],
    [
      'a nought in place of the most',
      { currency: 'EUR', value: { minValue: 90_000, maxValue: 0 } },
      ['EUR 90000–0', 90_000, null, 'EUR', ''],
    ],
    [
      'a nought in place of the least',
      { currency: 'EUR', value: { minValue: '0', maxValue: '90.000', unitText: 'annual' } },
      ['EUR 0–90.000 annual', null, 90_000, 'EUR', 'year'],
    ],
    [
      'noughts beside a figure',
      { currency: 'EUR', value: { minValue: '0.00', maxValue: '0', value: 60_000 } },
      ['EUR 60000', 60_000, 60_000, 'EUR', ''],
    ],
    [
      'ends of two kinds, as they are written',
      { currency: 'EUR', value: { minValue: '70k', maxValue: '90' } },
      ['EUR 70k–90', null, null, 'EUR', ''],
    ],
    [
      'ends far apart, as they are written',
      { value: { minValue: 70, maxValue: 90_000 } },
      ['70–90000', null, null, '', ''],
    ],
    [
      'an end that is no figure, as it is written',
      { value: { minValue: 70_000, maxValue: 'negotiable' } },
      ['70000–negotiable', null, null, '', ''],
    ],
    [
      'the sign of the euro',
      { currency: '€', value: { value: 50_000, unitText: 'p.a.' } },
      ['€ 50000 p.a.', 50_000, 50_000, 'EUR', 'year'],
    ],
    [
      'several amounts, as they are written',
      [
        { currency: 'EUR', value: 70_000 },
        { currency: 'USD', value: [{ value: 80_000 }, { value: 40, unitText: 'HOUR' }] },
      ],
      ['EUR 70000; USD 80000; USD 40 HOUR', null, null, '', ''],
    ],
    [
      'one amount twice',
      [
        { currency: 'EUR', value: 70_000 },
        { currency: 'EUR', value: 70_000 },
      ],
      ['EUR 70000', 70_000, 70_000, 'EUR', ''],
    ],
  ])('%s', (_, salary, wanted) => {
    expect(payOf(salary)).toEqual(wanted)
  })

  it('with a hundred thousand amounts is read in a time that grows with their number', () => {
    expectLinear((length) => {
      const amounts = Array.from({ length }, (__, n) => n + 1)
      return () => expect(payOf(amounts)[0]).toMatch(/^1; 2; 3; .*…$/)
    }, 100_000)
  })
})

describe('a list of jobs', () => {
  const job = (title: string, place: string, department = '') => ({
    '@type': 'JobPosting',
    title,
    jobLocation: place,
    ...(department && { hiringOrganization: { name: 'Acme', department: { name: department } } }),
  })

  it('in JSON-LD is read as openings, and each posting can be chosen', () => {
    const { openings, postings } = read(
      scriptOf({
        '@type': 'ItemList',
        itemListElement: [
          job('Data engineer', 'Berlin', 'Engineering'),
          job('Designer', 'Remote'),
        ].map((item) => ({ '@type': 'ListItem', item })),
      }),
    )
    expect(openings).toEqual({
      jobs: [
        { title: 'Data engineer', place: 'Berlin', department: 'Engineering' },
        { title: 'Designer', place: 'Remote', department: '' },
      ],
      isCut: false,
    })
    expect(postings).toHaveLength(2)
  })

  it('says that it is cut after a thousand jobs', () => {
    const { openings } = read(scriptOf(Array.from({ length: 1200 }, (_, n) => job(`Job ${n}`, ''))))
    expect([openings?.jobs.length, openings?.isCut]).toEqual([1000, true])
  })

  it('below one posting is none', () => {
    const links = Array.from({ length: 9 }, (_, n) => ({
      href: `/jobs/other-job-${n}`,
      title: `Other job ${n}`,
      department: '',
      place: '',
    }))
    const page = readPage(materialOf({ scripts: [scriptOf(acmePosting)], links }))
    expect(page.openings).toBeNull()
  })
})

describe('the company of a page without a posting', () => {
  it.each([
    ['Data engineer at Acme Corp | Jobs', 'Site', { name: 'Acme Corp', from: 'title' }],
    ['Jobs bei Müller & Söhne', '', { name: 'Müller & Söhne', from: 'title' }],
    ['Careers', 'Acme', { name: 'Acme', from: 'site' }],
    ['Careers', '', { name: '', from: 'none' }],
  ])('%s', (title, site, company) => {
    expect(readPage(materialOf({ title, site })).company).toEqual(company)
  })
})

it('a page is known again without what only counts clicks', () => {
  const address = 'https://jobs.example.com/acme?gh_jid=4&utm_source=x#apply'
  expect(readPage(materialOf({ address })).link).toBe('https://jobs.example.com/acme?gh_jid=4')
})

it('the address that a page gives itself counts only on its own site', () => {
  const linkFor = (canonical: string) => readPage(materialOf({ canonical })).link
  expect(linkFor('/acme/1')).toBe('https://jobs.example.com/acme/1')
  const own = 'https://jobs.example.com/acme/data-engineer'
  for (const other of ['https://evil.example/x', '/', 'javascript:alert(1)', 'http://['])
    expect(linkFor(other)).toBe(own)
})

describe('pages that differ only in a part of their address are different pages', () => {
  const linkFor = (address: string, canonical = '') =>
    readPage(materialOf({ address, canonical })).link
  const site = 'https://jobs.example.com'
  it.each([
    [`${site}/careers#/job/1`, '', `${site}/careers#/job/1`],
    [`${site}/careers#!/job/2`, `${site}/careers`, `${site}/careers#!/job/2`],
    [`${site}/job?id=1`, `${site}/careers`, `${site}/job?id=1`],
    [`${site}/careers?id=2&utm_source=x`, '/careers', `${site}/careers?id=2`],
    [`${site}/job?id=1&session=x`, '/job?id=1', `${site}/job?id=1`],
    [`${site}/careers?utm_source=x#apply`, '/careers/', `${site}/careers/`],
  ])('%s with %j', (address, canonical, link) => {
    expect(linkFor(address, canonical)).toBe(link)
  })
})

describe('postings of one page', () => {
  const page = 'https://jobs.example.com/acme/data-engineer'
  const linksOf = (...postings: object[]) =>
    read(scriptOf(postings.map((one) => ({ '@type': 'JobPosting', ...one })))).postings.map(
      ({ link }) => link,
    )

  it('without addresses get one each, which leads to the page', () => {
    const links = linksOf(
      { title: 'Data engineer (m/f/d)' },
      { title: 'Co-lead, R&D' },
      { title: 'Nurse', jobLocation: 'Ulm' },
      { title: 'Nurse', jobLocation: 'Bonn' },
      { title: '\uD800'.repeat(9) + '设计师'.repeat(400) },
    )
    expect(links.slice(0, 4)).toEqual([
      `${page}#:~:text=Data%20engineer%20(m%2Ff%2Fd)`,
      `${page}#:~:text=Co%2Dlead%2C%20R%26D`,
      `${page}#:~:text=Nurse&text=Ulm`,
      `${page}#:~:text=Nurse&text=Bonn`,
    ])
    expect(new Set(links).size).toBe(5)
    for (const link of links) expect(new URL(link).href.split('#')[0]).toBe(page)
  })

  it('with addresses keep them, and one alone has the page’s', () => {
    expect(linksOf({ title: 'A', url: '/jobs/1' }, { title: 'B', url: '/jobs/2' })).toEqual([
      'https://jobs.example.com/jobs/1',
      'https://jobs.example.com/jobs/2',
    ])
    expect(linksOf({ title: 'A' })).toEqual([page])
  })
})

describe('all values of a field are read', () => {
  it.each<[string, object, object]>([
    [
      'towns',
      { jobLocation: { address: { addressLocality: ['Berlin', 'Munich'] } } },
      { place: 'Berlin, Munich' },
    ],
    [
      'addresses',
      { jobLocation: { address: ['Berlin', { addressLocality: 'Ulm' }] } },
      { place: 'Berlin; Ulm' },
    ],
    ['texts', { description: ['<p>a</p>', { '@value': 'b' }] }, { text: 'a\n\nb' }],
    ['titles', { title: ['A', 'B', 'A'] }, { title: 'A, B' }],
    ['companies', { hiringOrganization: [{ name: 'Acme' }, 'Beta'] }, { company: 'Acme, Beta' }],
  ])('%s', (_, change, wanted) => {
    expect(first(scriptOf({ ...acmePosting, ...change }))).toMatchObject(wanted)
  })

  it('and of addresses the first', () => {
    const url = ['/jobs/1', '/jobs/2']
    const other = { ...acmePosting, url: '/jobs/3' }
    expect(first(scriptOf([{ ...acmePosting, url }, other]))?.link).toBe(
      'https://jobs.example.com/jobs/1',
    )
  })
})

it('a text of which a part was not read says that it is cut', () => {
  const description = `${'<b></b>'.repeat(60_000)}end`
  expect(first(scriptOf({ ...acmePosting, description }))?.isCut).toBe(true)
})
