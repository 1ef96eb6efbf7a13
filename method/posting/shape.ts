/**
 * What a web page says of a job. The _material_ is what was taken from the page, as it stands there. A _posting_ is one
 * job that the page describes. The _openings_ are the jobs that the page lists. '' or null stands for what is not said.
 */

/** What a posting may pay by. */
export const postedPeriods = ['hour', 'day', 'week', 'month', 'year'] as const
export type PostedPeriod = (typeof postedPeriods)[number]

/** Where in a page a posting was read. */
export const postingSources = ['json-ld', 'microdata', 'headings'] as const

/** An item of microdata: its types, and its properties in their order. */
export interface PageItem {
  type: string
  props: [name: string, value: string | PageItem][]
}

/** A link of a page, with what stands beside it. */
export interface PageLink {
  href: string
  title: string
  department: string
  place: string
}

/** What was taken from a page. */
export interface PageMaterial {
  address: string
  /** The address that the page gives itself; '' if none. */
  canonical: string
  title: string
  /** The name that the site gives itself; '' if none. */
  site: string
  headings: string[]
  /** The texts of its JSON-LD. */
  scripts: string[]
  items: PageItem[]
  links: PageLink[]
  text: string
  /** What the page had more of than was taken. */
  cut: ('scripts' | 'items' | 'links' | 'text')[]
}

export interface PostingRead {
  link: string
  source: (typeof postingSources)[number]
  title: string
  company: string
  place: string
  isRemote: boolean
  pay: string
  low: number | null
  high: number | null
  currency: string
  period: PostedPeriod | ''
  postedOn: string
  closesOn: string
  text: string
  isCut: boolean
}

/** A longer list of jobs is cut, and says so. */
export const MOST_JOBS = 1000

export interface JobRead {
  title: string
  department: string
  place: string
}

/** Where the name of the company was read, if the posting does not say it. */
export type CompanyFrom = 'posting' | 'title' | 'site' | 'none'

export interface PageRead {
  link: string
  company: { name: string; from: CompanyFrom }
  /** At least one; the page itself, if it has no posting. */
  postings: PostingRead[]
  /** Null if the page lists no jobs. */
  openings: { jobs: JobRead[]; isCut: boolean } | null
  /** How many parts of JSON-LD could not be read. */
  broken: number
  /** What the page had more of than was taken. */
  cut: PageMaterial['cut']
}

/** Letters of a line, as `givenText` of the records. */
const LINE = 500

/** A text in one line. What is too long for a line ends in a sign that it does. */
export function line(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length > LINE ? `${plain.slice(0, LINE - 1)}…` : plain
}
