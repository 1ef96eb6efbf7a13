// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { LIMITS, takeMaterial } from '@/components/page-material/material'
import { readPage } from '@/method/posting/read'

const address = 'https://jobs.example.com/acme'
const take = () => takeMaterial(document, address)
const show = (html: string) => {
  document.head.innerHTML = ''
  document.body.innerHTML = html
}
beforeEach(() => show(''))

it('of a page are taken its JSON-LD, its headings, its names and its text', () => {
  document.head.innerHTML =
    '<title>Jobs</title><link rel="canonical" href="/x"><meta property="og:site_name" content="Acme">'
  document.body.innerHTML =
    '<script type="application/ld+json">{"a":1}</script><nav>Home</nav><main><h2>Two</h2><h1>One</h1><p>Text</p></main>'
  const { scripts, headings, title, canonical, site, text, cut } = take()
  expect({ scripts, headings, title, canonical, site, cut }).toEqual({
    scripts: ['{"a":1}'],
    headings: ['One', 'Two'],
    title: 'Jobs',
    canonical: '/x',
    site: 'Acme',
    cut: [],
  })
  expect(text).toContain('Text')
  expect(text).not.toContain('Home')
})

it('an element that names its property a thousand times counts as often', () => {
  const name = 'a '.repeat(30_000)
  show(`<div itemscope itemtype="JobPosting"><meta itemprop="${name}" content=""></div>`)
  const { items, cut } = take()
  expect(cut).toEqual(['items'])
  expect(items[0]?.props.length).toBeLessThan(30_000)
})

it('microdata is read with its items in items', () => {
  show(`<div itemscope itemtype="https://schema.org/JobPosting">
    <h1 itemprop="title">Nurse</h1>
    <div><span itemprop="hiringOrganization" itemscope itemtype="Organization"><b itemprop="name">Clinic</b></span></div>
    <meta itemprop="datePosted" content="2026-10-01">
    <div itemprop="description"><p>Care</p><p>Nights</p></div></div>`)
  expect(readPage(take()).postings).toMatchObject([
    { source: 'microdata', title: 'Nurse', company: 'Clinic', postedOn: '2026-10-01' },
  ])
})

describe('the lists of the usual boards are read with department and place', () => {
  const uuid = (n: number) => `3f2a9c10-1b2c-4d5e-8f90-a1b2c3d4e5f${n}`
  const rows = (one: (n: number, title: string) => string) =>
    one(1, 'Senior data engineer') + one(2, 'Designer')
  it.each([
    [
      'Greenhouse',
      `<div class="job-posts--table--department"><h3>Engineering</h3><table>${rows(
        (n, title) =>
          `<tr class="job-post"><td><a href="https://job-boards.greenhouse.io/acme/jobs/${n}"><p class="body">${title}</p><p class="body__secondary">Berlin</p></a></td></tr>`,
      )}</table></div>`,
    ],
    [
      'Lever',
      `<div class="postings-group"><div class="large-category-header">Engineering</div>${rows(
        (n, title) =>
          `<div class="posting"><a href="https://jobs.lever.co/acme/${uuid(n)}">Apply</a><a class="posting-title" href="https://jobs.lever.co/acme/${uuid(n)}"><h5 data-qa="posting-name">${title}</h5><div><span class="sort-by-location">Berlin</span></div></a></div>`,
      )}</div>`,
    ],
    [
      'Ashby',
      `<h2 class="ashby-department-heading">Engineering</h2>${rows(
        (n, title) =>
          `<a href="https://jobs.ashbyhq.com/acme/${uuid(n)}"><h3 class="x-title">${title}</h3><div class="ashby-job-posting-brief-details"><p>Engineering • Berlin • Full time</p></div></a>`,
      )}`,
    ],
    [
      'Workday',
      `<h2>Engineering</h2><ul>${rows(
        (n, title) =>
          `<li><h3><a data-automation-id="jobTitle" href="https://acme.wd3.myworkdayjobs.com/Acme/job/Berlin/T_R${n}">${title}</a></h3><div data-automation-id="locations"><dl><dt>locations</dt><dd>Berlin</dd></dl></div></li>`,
      )}</ul>`,
    ],
  ])('%s', (_, html) => {
    show(html)
    expect(readPage(take()).openings?.jobs).toEqual([
      { title: 'Senior data engineer', department: 'Engineering', place: 'Berlin' },
      { title: 'Designer', department: 'Engineering', place: 'Berlin' },
    ])
  })

  it('SmartRecruiters, whose headings are places', () => {
    show(
      `<section><h3 class="opening-title">Berlin</h3><ul>${rows(
        (n, title) =>
          `<li class="opening-job"><a href="https://jobs.smartrecruiters.com/Acme/74${n}-x"><h4 class="details-title">${title}</h4></a></li>`,
      )}</ul></section>`,
    )
    expect(readPage(take()).openings?.jobs[1]).toEqual({
      title: 'Designer',
      department: '',
      place: 'Berlin',
    })
  })
})

it('the list of the fixtures is read by its departments', () => {
  const file = join(import.meta.dirname, '../../../fixtures/pages/jobs/list.html')
  show(/<body>([^]*)<\/body>/.exec(readFileSync(file, 'utf8'))?.[1] ?? '')
  expect(readPage(take()).openings?.jobs.map(({ department }) => department)).toEqual([
    'Engineering',
    'Engineering',
    'Sales',
  ])
})

it('a page that is too large is read to its limits, and says what was left out', () => {
  const script = `<script type="application/ld+json">${'x'.repeat(LIMITS.scripts / 2 + 1)}</script>`
  show(
    `${script}${script}<main>${'word '.repeat(LIMITS.text / 4)}</main>${'<a href="/x">y</a>'.repeat(LIMITS.links + 1)}`,
  )
  const { scripts, links, text, cut } = take()
  expect([scripts.length, links.length, text.length]).toEqual([1, LIMITS.links, LIMITS.text])
  expect(cut).toEqual(['scripts', 'links', 'text'])
})
