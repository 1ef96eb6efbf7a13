import type { PageLink } from '@/method/posting/shape'
import { all, attribute, closest, first, matches, rawText, seenText } from './dom'

/**
 * The links of a page, each with what stands beside it in its row, and the heading above its row. Rows and headings look
 * alike at Greenhouse, Lever, Ashby, Workday and SmartRecruiters, and at most others. Seen in November 2026.
 */

const HEADING = 'h1, h2, h3, h4, h5, h6'
const GROUP = `${HEADING}, [class*="category-header"], [class*="department-heading"]`
const ROW = 'li, tr, article, [class*="opening"], [class*="posting"], [class*="job"]'
const NAMED = '[data-qa*="name"], [class*="title"]'
const DEPARTMENT =
  '[class*="department"], [class*="sort-by-team"], [data-automation-id*="department"]'
const PLACE =
  '[class*="location"], [class*="brief-details"], [class*="secondary"], [data-automation-id*="location"], [data-qa*="location"]'
const LETTERS = 400
const LONGEST_LINK = 500

export function linksIn(page: Document, most: number): { links: PageLink[]; isCut: boolean } {
  const links: PageLink[] = []
  const rowOf = rowFinder()
  let group = ''
  for (const element of all(page, `${GROUP}, a[href]`)) {
    if (!matches(element, 'a[href]')) {
      const isInRow = rowOf(element) !== null || closest(element, 'a[href]') !== null
      if (!isInRow && first(element, 'a[href]') === null) group = short(rawText(element))
      continue
    }
    if (links.length === most) return { links, isCut: true }
    links.push(linkOf(element, rowOf(element), group))
  }
  return { links, isCut: false }
}

function linkOf(link: Element, row: Element | null, group: string): PageLink {
  const around = row ?? link
  const title = first(link, HEADING) ?? first(around, HEADING) ?? first(around, NAMED)
  const [line = ''] = title ? [rawText(title)] : seenText(link).trim().split('\n')
  const department = first(around, DEPARTMENT)
  return {
    href: hrefOf(link),
    title: short(line),
    department: department ? short(rawText(department)) : group,
    place: placeIn(around),
  }
}

/** An address that is longer than that of any job is left out. */
function hrefOf(link: Element): string {
  const href = attribute(link, 'href')
  return href.length > LONGEST_LINK ? '' : href
}

function placeIn(row: Element): string {
  const place = first(row, PLACE)
  // A list of terms names what it is about first.
  return place ? short(rawText(first(place, 'dd') ?? place)) : ''
}

/** Finds the row of one job that an element stands in; null if what is around it leads to several pages. */
function rowFinder() {
  const known = new Map<Element, boolean>()
  return (element: Element): Element | null => {
    const row = closest(element, ROW)
    if (row === null) return null
    if (!known.has(row)) {
      known.set(row, isOfOne(all(row, 'a[href]').map((link) => attribute(link, 'href'))))
    }
    return known.get(row) ? row : null
  }
}

/** Whether links lead to one page, and to what belongs to it: `/jobs/1` and `/jobs/1/apply`. */
function isOfOne(links: readonly string[]): boolean {
  const [shortest, ...others] = links.toSorted((one, other) => one.length - other.length)
  return (
    shortest !== undefined &&
    others.every(
      (link) => link.startsWith(shortest) && /^(?:$|[/?#])/.test(link.slice(shortest.length)),
    )
  )
}

const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LETTERS)
