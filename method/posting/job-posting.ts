import { readPay } from './pay'
import { plainText } from './plain-text'
import { type JobRead, line, type PostingRead } from './shape'
import { fieldOf, isThing, textsOf, type Thing, valuesOf, wordsOf } from './things'
import { decoded } from './entities'
import { linkOf } from './link'

/** Letters of a posting's text, as `pageText` of the records. */
const LONGEST_TEXT = 100_000

/**
 * One posting out of a `JobPosting` of schema.org. Source: https://schema.org/JobPosting.
 *
 * @param page the address of the page; the posting may have one of its own
 */
export function readPosting(
  posting: Thing,
  source: PostingRead['source'],
  page: string,
): PostingRead {
  const written = textsOf(fieldOf(posting, 'description')).join('\n')
  const text = plainText(written.slice(0, LONGEST_TEXT * 4))
  return {
    link: linkOf(textsOf(fieldOf(posting, 'url'))[0] ?? '', page) || page,
    source,
    title: titleOf(posting),
    company: said(fieldOf(posting, 'hiringOrganization')),
    place: placesOf(posting),
    isRemote: valuesOf(posting, 'jobLocationType').some((type) =>
      /telecommute/i.test(wordsOf(type)),
    ),
    ...readPay(posting),
    postedOn: said(fieldOf(posting, 'datePosted')),
    closesOn: said(fieldOf(posting, 'validThrough')),
    ...kept(text, written.length > LONGEST_TEXT * 4),
  }
}

/** A text as it is kept, and whether there was more of it. */
export const kept = (text: string, isMore = false): Pick<PostingRead, 'text' | 'isCut'> => ({
  text: text.slice(0, LONGEST_TEXT),
  isCut: isMore || text.length > LONGEST_TEXT,
})

/** A posting as one of a list. Its text is not read: a list may have thousands. */
export const jobOf = (posting: Thing): JobRead => ({
  title: titleOf(posting),
  place: placesOf(posting),
  department: departmentOf(posting),
})

const titleOf = (posting: Thing): string =>
  said(fieldOf(posting, 'title') ?? fieldOf(posting, 'name'))

/** The part of a company that the job is in, if the posting says it. */
const departmentOf = (posting: Thing): string => {
  const [company] = valuesOf(posting, 'hiringOrganization')
  return said(
    fieldOf(posting, 'employmentUnit') ?? (isThing(company) ? fieldOf(company, 'department') : ''),
  )
}

const said = (value: unknown): string => line(decoded(wordsOf(value)))

/** The places where one works, else from where one may work. */
function placesOf(posting: Thing): string {
  const places = valuesOf(posting, 'jobLocation').map(placeOf)
  const named = places.some(Boolean)
    ? places
    : valuesOf(posting, 'applicantLocationRequirements').map(placeOf)
  return line([...new Set(named.filter(Boolean))].join('; '))
}

function placeOf(place: unknown): string {
  if (!isThing(place)) return said(place)
  const addresses = valuesOf(place, 'address').map(addressOf).filter(Boolean)
  return [...new Set(addresses)].join('; ') || said(fieldOf(place, 'name'))
}

function addressOf(address: unknown): string {
  if (!isThing(address)) return said(address)
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) =>
    said(fieldOf(address, name)),
  )
  return [...new Set(parts.filter(Boolean))].join(', ') || said(fieldOf(address, 'name'))
}
