/** What a link carries only to say where the click came from. */
const TRACKING =
  /^(?:utm_\w+|gh_src|lever-source|lever-origin|trk|ref|refid|trackingid|fbclid|gclid)$/i
/** As `pageLink` of the records. */
const LONGEST = 4000

/** An address without what it carries for counting clicks. '' if it is no address of the web. */
export function linkOf(address: string, base?: string): string {
  if (address.trim() === '' || address.length > LONGEST || !URL.canParse(address, base)) return ''
  const url = new URL(address, base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return ''
  const names = Array.from(url.searchParams.keys())
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name)
  // Some sites tell their pages apart by what stands behind the sign.
  if (!/^#[/!]/.test(url.hash)) url.hash = ''
  url.username = ''
  url.password = ''
  return url.href.length > LONGEST ? '' : url.href
}

/**
 * The address by which a page is known again: the one that it gives itself, if that is of this site and no home page. One
 * that leaves out which job it is, as the same for all of them, does not count.
 */
export function pageLink(address: string, canonical: string): string {
  const [own, given] = [linkOf(address), linkOf(canonical, linkOf(address) || undefined)]
  if (own === '' || given === '') return own
  const [here, there] = [new URL(own), new URL(given)]
  if (here.host !== there.host || there.pathname === '/') return own
  const isLess = (['search', 'hash'] as const).some(
    (part) => here[part] !== '' && there[part] === '',
  )
  return isLess ? own : given
}

/** Letters of a title in an address. */
const LONGEST_TITLE = 60

/**
 * An address of its own for one of several postings of a page. The browser shows the page where these words stand.
 *
 * @param said the words of the page that tell the posting from the others
 */
export function linkWithin(page: string, said: readonly string[]): string {
  const starts = said.map((text) =>
    Array.from(text.replace(/\p{Cs}/gu, ''))
      .slice(0, LONGEST_TITLE)
      .join(''),
  )
  const texts = starts.filter(Boolean).map(asDirective).join('&')
  if (page === '' || texts === '') return page
  const link = `${page}${page.includes('#') ? '' : '#'}:~:${texts}`
  return link.length > LONGEST ? page : link
}

/** Source: https://wicg.github.io/scroll-to-text-fragment/. A dash has a meaning of its own there. */
const asDirective = (text: string): string =>
  `text=${encodeURIComponent(text).replaceAll('-', '%2D')}`
