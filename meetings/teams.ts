import { attempt } from './attempt'
import { captionsOfTeams } from './captions/teams'
import type { Address, Platform, Sighting } from './meeting'
import { isHostOf, teams as site } from './sites.mjs'
import { cleanTitle } from './title'

/**
 * Microsoft Teams in the browser, as others last saw it; nobody here has. The pages of guests and of those who signed in
 * are one client. Seen live: `before`, `retry` and `header` on 2026-07-19, `leave` and the timer of `call` in a personal
 * account's call on 2026-07-06, `tile` in a work account's on 2026-09-26. Read in a page that was saved in the
 * lobby in 2026: `lobby`. Read in public projects of 2026: the small picture of `call`, `own`, and the captions with their names. tests/fixtures/pages/teams.html is built from the same table.
 *
 * The page has no reliable sign that the candidate's own screen is shared: its button differs by its label alone. The
 * bar with Leave and People is in the lobby too, in some versions, and the captions stay in the page after the call.
 */
const selectors = {
  lobby: '[data-tid="calling-lobby-screen"]',
  before: '[data-tid="prejoin-join-button"],[data-tid="calling-prejoin-screen"]',
  leave: '#hangup-button,[data-tid^="hangup-"]',
  /** The timer. And the small picture of a call that goes on while the candidate looks at something else in Teams. */
  call: '[data-tid="call-duration"],[data-tid^="call-monitor"]',
  tile: '[data-cid="calling-participant-stream"],[data-stream-type="Video"][data-tid]',
  own: '[data-tid="myself-video"]',
  retry: '[data-tid="calling-retry-screen"]',
  header: '[data-tid="meeting-header-title"]',
  region:
    '[data-tid="closed-caption-renderer-wrapper"],[data-tid="closed-caption-v2-virtual-list-content"]',
  author: '[data-tid="author"]',
  words: '[data-tid="closed-caption-text"]',
  account: '[data-tid="me-control-displayname"]',
  name: '[data-tid="participant-info-nametag"]',
  typedName: '[data-tid="prejoin-display-name-input"]',
}

/** A thread holds one meeting, but that of a channel holds many. There the message that began it tells them apart. */
const thread =
  /^\/l\/meetup-join\/(19:[\w.=+-]{1,120}@thread\.[a-z\d]{1,10})(?:\/(\d{1,20}))?(?![\w-])/
/** The number that an invitation calls the meeting's ID. */
const number = /^\/meet\/(\d{9,20})(?![\w-])/
/** What hands the meeting over to Teams' own app, and the page of a town hall. They carry the meeting's address. */
const carriers = /^\/(?:dl|convene)\//i
const launcher = /^\/dl\//i
const clients = /^\/(?:(?:v2|light-meetings|_)(?:\/|$)|$)/

/** Decodes once. What is no encoding stays as it is. */
const decoded = (text: string) => attempt(() => decodeURIComponent(text)) ?? text

/** The name of the meeting that a path of the client leads to. */
function nameIn(path: string): string | undefined {
  // Some addresses are encoded twice. The client's own path stands behind the last `#`.
  const plain = decoded(decoded(path)).toLowerCase()
  const own = plain.slice(plain.lastIndexOf('#') + 1)
  const [, id, message = '0'] = thread.exec(own) ?? []
  if (id === undefined) return number.exec(own)?.[1]
  return message === '0' ? id : `${id}/${message}`
}

/** What a guest's address says of the meeting: JSON in base64. */
interface Coords {
  conversationId?: string
  messageId?: string
  meetingCode?: string
}

function pathInCoords(coords: string): string {
  const read = () => JSON.parse(decoded(atob(coords.replaceAll(' ', '+')))) as Coords
  const { conversationId, messageId, meetingCode } = attempt(read) ?? {}
  return conversationId === undefined
    ? `/meet/${meetingCode}`
    : `/l/meetup-join/${conversationId}/${messageId}`
}

/** Where an address may name its meeting: its path, what stands behind its `#`, and two parameters. */
function pathsIn({ href, pathname }: Address): string[] {
  const { hash, searchParams } = new URL(href)
  const carried = carriers.test(pathname) ? searchParams.get('url') : null
  const coords = searchParams.get('coords')
  return [pathname, hash, carried ?? '', coords === null ? '' : pathInCoords(coords)]
}

/** How many other people have a tile; null if the page shows nobody. Who shares a screen has two tiles. */
function othersIn(page: Document): number | null {
  const own = page.querySelector(selectors.own)
  const names = new Set<string>()
  for (const tile of page.querySelectorAll(selectors.tile)) {
    if (own && (tile.contains(own) || own.contains(tile))) continue
    names.add(tile.getAttribute('data-tid') ?? '')
  }
  return names.size > 0 || own ? names.size : null
}

/**
 * The Leave button alone means the lobby. With the timer, the small picture or somebody else's tile it means the call.
 */
function sightInClient(page: Document): Sighting | undefined {
  const find = (name: keyof typeof selectors) => page.querySelector(selectors[name])
  if (find('lobby')) return { state: 'lobby', sure: true }
  if (find('before')) return { state: 'before', sure: true }
  const leave = find('leave')
  const others = othersIn(page)
  const call = find('call')
  if (leave && (call || others)) return { state: 'in-call', sure: true, evidence: leave, others }
  if (call) return { state: 'in-call', sure: false, evidence: call, others }
  if (leave) return { state: 'lobby', sure: false }
  // The page asks for the number anew: the link was wrong, or the call is over.
  return find('retry') ? { state: 'before', sure: false } : undefined
}

/** Names that the client gives to a meeting without one, in any language, and to its own parts. */
const noName = /microsoft teams|^(?:meet|calendar|chat)$/i

/**
 * Microsoft Teams in the browser. Its addresses name the meeting until it is joined. In the call many do not any more.
 */
export const teams: Platform = {
  id: 'teams',
  site,
  keyOf(url) {
    if (!isHostOf(site, url.hostname)) return undefined
    const name = pathsIn(url).map(nameIn).find(Boolean)
    return name && `teams:${name}`
  },
  mayHold: ({ hostname, pathname }) => isHostOf(site, hostname) && clients.test(pathname),
  sight(page, { pathname }) {
    if (launcher.test(pathname)) return { state: 'elsewhere', sure: true }
    return sightInClient(page)
  },
  titleOf(page, { pathname }) {
    if (launcher.test(pathname)) return ''
    const header = cleanTitle(page.querySelector(selectors.header)?.textContent)
    const tab = cleanTitle(page.title)
      .replace(/^\(\d+\) /, '')
      .replace(/ ?\| Microsoft Teams$/, '')
      .replace(/^(?:Meet|Calendar|Chat) \| /, '')
    return [header, tab].find((name) => name !== '' && !noName.test(name)) ?? ''
  },
  captions: captionsOfTeams(selectors),
}
