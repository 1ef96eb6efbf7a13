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
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href.length > LONGEST ? '' : url.href
}

/** The address by which a page is known again: the one that it gives itself, if that is of this site and no home page. */
export function pageLink(address: string, canonical: string): string {
  const [own, given] = [linkOf(address), linkOf(canonical, linkOf(address) || undefined)]
  if (own === '' || given === '') return own
  const [here, there] = [new URL(own), new URL(given)]
  return here.host === there.host && there.pathname !== '/' ? given : own
}
