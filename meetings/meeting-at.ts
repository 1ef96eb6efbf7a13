import type { LinkRead } from './meeting'
import { keyOfAddress } from './platforms'
import { isHostOf, meet, teams, zoom } from './sites.mjs'

/**
 * The meeting that a link leads to at once. What stands right behind the link in the text may still hang on it.
 *
 * @param link as it stands in a text: with or without a scheme, or with the scheme of an app
 */
export function meetingAt(link: string): LinkRead | undefined {
  const bare =
    link.split(/[|()[\]{}'’‘*,;!^`\\…]/u, 1)[0]?.replace(/(?<![.:?_~])[.:?_~]+$/, '') ?? ''
  for (const form of [withoutLabel(bare), withoutGlued(bare)]) {
    const url = webForm(form)
    const key = url && keyOfAddress(shortened(url))
    if (key) return { key, address: url.href }
  }
  return undefined
}

/** Where an invitation is pasted as one line, the next word hangs on the number or code. */
const withoutGlued = (link: string) =>
  link.replace(
    /(\/(?:[jsw]\/\d{9,11}|meet\/\d{9,20}|[a-z]{3}-[a-z]{4}-[a-z]{3}))(?=\p{Lu}).*/u,
    '$1',
  )

/** On Teams it hangs on the passcode, or on the end of the context. The link without it is a link, too. */
const withoutLabel = (link: string) =>
  link.replace(/(\/meet\/\d+\?p=\w+?|\/meetup-join\/.*%7d)(?:Meeting|Besprechungs-ID)$/i, '$1')

/** The link as a page of the web, in the form in which the platforms know it. */
function webForm(link: string): URL | undefined {
  const hosted = link.replace(/^msteams:\/(?!\/)/i, `//${teams.hosts[0]}/`)
  const address = ['https:', hosted.replace(/^(?:[a-z]+:)?\/\//i, '')].join('//')
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  url.username = url.password = ''
  // Somebody wrote all of it in capitals.
  if (!/[a-z]/.test(url.pathname)) url.pathname = url.pathname.toLowerCase()
  if (isHostOf(teams, url.hostname)) return teamsForm(url)
  return isHostOf(zoom, url.hostname) ? zoomForm(url) : url
}

/** A mail filter encodes the path once more, and letters of it that need no encoding. */
function teamsForm(url: URL): URL {
  url.pathname = url.pathname
    .replace(/%25(?=[\da-f]{2})/gi, '%')
    .replace(/%2d/gi, '-')
    .replace(/%5f/gi, '_')
  return url
}

/** Zoom's app gets the number as a parameter. A number may be written in groups. */
function zoomForm(url: URL): URL {
  const number = url.searchParams.get('confno')
  const password = url.searchParams.get('pwd')
  if (number !== null) {
    url.search = password === null ? '' : `?pwd=${encodeURIComponent(password)}`
    url.pathname = `/j/${number}`
  }
  url.pathname = url.pathname.replace(/^\/[jsw]\/(?:\d|-|%20|\+)+(?=\/|$)/i, (path) =>
    path.replace(/-|%20|\+/g, ''),
  )
  return url
}

/** Google's short address leads to the meeting with this code or nickname. */
function shortened(url: URL): URL {
  const name = /^\/meet\/([^/]+)/i.exec(url.pathname)?.[1]
  if (url.hostname !== 'g.co' || name === undefined) return url
  const isCode = /^[a-z]{3}-[a-z]{4}-[a-z]{3}$/i.test(name)
  return new URL(['https:', `${meet.hosts[0]}/${isCode ? '' : 'lookup/'}${name}`].join('//'))
}
