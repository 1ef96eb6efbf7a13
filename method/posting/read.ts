import { decoded } from './entities'
import { jobOf, kept, readPosting } from './job-posting'
import { readJsonLd } from './json-ld'
import { linkWithin, pageLink } from './link'
import { jobsInLinks } from './list'
import { tidy } from './plain-text'
import {
  type CompanyFrom,
  line,
  MOST_JOBS,
  type PageMaterial,
  type PageRead,
  type PostingRead,
} from './shape'
import { type Thing, thingOf, thingsOfType } from './things'

/** So many postings of one page are offered to choose from. */
const MOST_POSTINGS = 50

/**
 * Reads what a web page says of a job, or of several: schema.org's JobPosting in JSON-LD, else in microdata, else the
 * headings and the text of the page. Never throws, whatever the page says.
 */
export function readPage(material: PageMaterial): PageRead {
  const link = pageLink(material.address, material.canonical)
  const scripts = material.scripts.map(readJsonLd)
  const [source, things] = thingsIn(material, scripts)
  const postings = apart(
    things.slice(0, MOST_POSTINGS).map((thing) => readPosting(thing, source, link)),
  )
  const [only] = postings
  // A page about one job has the page's address, whatever the posting says.
  if (only && postings.length === 1) postings[0] = { ...only, link }
  return {
    link,
    company: companyOf(material, postings),
    postings: postings.length > 0 ? postings : [readHeadings(material, link)],
    openings: openingsOf(material, things, link),
    broken: scripts.filter((script) => script === undefined).length,
    cut: material.cut,
  }
}

/** Postings that share an address get one each: a later look must find the same one. */
const apart = (postings: readonly PostingRead[]): PostingRead[] =>
  postings.map((one) => {
    const sharing = postings.filter(({ link }) => link === one.link)
    if (sharing.length === 1) return one
    const isOnly = sharing.filter(({ title }) => title === one.title).length === 1
    const said = isOnly ? [one.title] : [one.title, one.place]
    return { ...one, link: linkWithin(one.link, said) }
  })

function thingsIn(
  material: PageMaterial,
  scripts: readonly unknown[],
): ['json-ld' | 'microdata', Thing[]] {
  const inScripts = scripts.flatMap((script) => thingsOfType(script, 'JobPosting'))
  if (inScripts.length > 0) return ['json-ld', inScripts]
  const items = material.items.map((item) => thingOf(item))
  return ['microdata', items.flatMap((item) => thingsOfType(item, 'JobPosting'))]
}

/** A page without a posting that a program can read: its headings and its text. */
function readHeadings(material: PageMaterial, link: string): PostingRead {
  return {
    link,
    source: 'headings',
    title: line(decoded(material.headings[0] ?? material.title)),
    company: '',
    place: '',
    isRemote: false,
    pay: '',
    low: null,
    high: null,
    currency: '',
    period: '',
    postedOn: '',
    closesOn: '',
    ...kept(tidy(material.text)),
  }
}

function openingsOf(
  { links, cut }: PageMaterial,
  things: readonly Thing[],
  link: string,
): PageRead['openings'] {
  const said = things.map(jobOf)
  // A page about one job often lists others below it.
  const linked = said.length === 1 ? [] : jobsInLinks(links, link)
  const jobs = said.length > linked.length ? said : linked
  if (jobs.length < 2) return null
  return { jobs: jobs.slice(0, MOST_JOBS), isCut: jobs.length > MOST_JOBS || cut.includes('links') }
}

/** The company: as the posting says it, else as the title of the page, else the name of the site. */
function companyOf(
  { title, site }: PageMaterial,
  postings: readonly PostingRead[],
): PageRead['company'] {
  const found: [CompanyFrom, string][] = [
    ['posting', postings.find(({ company }) => company !== '')?.company ?? ''],
    ['title', line(AT_COMPANY.exec(decoded(title).slice(0, 1000))?.groups?.['name'] ?? '')],
    ['site', line(decoded(site))],
  ]
  const [from, name] = found.find(([, said]) => said !== '') ?? ['none', '']
  return { name, from }
}

/** "Data engineer at Acme | Jobs", "Jobs bei Acme" */
const AT_COMPANY = /\S (?:at|bei|@) (?<name>[^|–—•·-]{2,80}?)\s*(?:[|–—•·]| - |$)/
