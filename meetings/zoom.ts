import { captionsOfZoom } from './captions/zoom'
import type { Platform, Sighting } from './meeting'
import { isHostOf, zoom as site } from './sites.mjs'
import { cleanTitle } from './title'

/**
 * Zoom's web client, as others last saw it. Seen live in client 7.2.0 on 2026-10-03 and 10-06: `frame`, `leave`, `call`,
 * `tile`, `tileName`, `line` with `icon`, `words` and `translated`, and the breakout room of `passing`. Read in the code
 * served that week: `waiting`, `disconnected`, `.preview-root`, `captions` and the reconnecting of `passing`. Read in
 * public projects of 2026: the rest of `preview`, `ownName`, `#audioOptionMenu`, `avatar`, `muted` and `sharing`. tests/fixtures/pages/zoom-client.html is built from the same table.
 */
const selectors = {
  frame: 'iframe#webclient',
  leave: '#wc-footer .footer__leave-btn-container button',
  call: '#audioOptionMenu,#captions,#live-transcription-subtitle,.video-avatar__avatar-footer',
  tile: '.video-avatar__avatar-footer',
  passing: '.loading-layer--bo-room,.dialog-reconnect-container',
  waiting: '.waiting-room-container,.on-hold-main',
  preview: '.preview-root,#input-for-name,.preview-join-button,#inputname,#joinBtn',
  disconnected: '#wc-leave',
  captions: '.live-transcription-subtitle__overlay-container',
  line: '#live-transcription-subtitle',
  icon: '.zmu-data-selector-item__icon',
  words: '.live-transcription-subtitle__item',
  translated: '.live-transcription-subtitle__yellowitem',
  avatar: 'img.video-avatar__avatar-img',
  tileName: '.video-avatar__avatar-footer > span',
  /** The icon of what a press would do. */
  muted: '#wc-footer [class*="SvgAudioUnmute"]',
  ownName: '#input-for-name,#inputname',
  sharing:
    'button.sharer-button--stop,.sharer-controlbar-container:not(.sharer-controlbar-container--hidden)',
}

/**
 * `/j/` is the link in invitations, `/s/` the host's, `/w/` a webinar's. All three open the launcher. If a personal
 * link's name is longer than 100 letters, then it is no meeting: a key has a bound.
 */
const paths = [
  /^\/(?:[jsw]|wc\/(?:join|start))\/(\d{9,11})(?:\/|$)/,
  /^\/wc\/(\d{9,11})(?:\/(?!leave|home)|$)/,
  /^\/(?:wc\/)?(my\/[^/]{1,100})(?:\/|$)/,
]

/**
 * If there is no frame, then the client fills the tab. A frame that is loading, or of another site, has no document.
 */
function clientIn(page: Document): Document | null {
  const frame = page.querySelector<HTMLIFrameElement>(selectors.frame)
  return frame ? frame.contentDocument : page
}

/** How many other people have a tile; null without any tile. One tile is the candidate's own. */
function othersIn(client: Document): number | null {
  const tiles = client.querySelectorAll(selectors.tile).length
  return tiles === 0 ? null : tiles - 1
}

function sightInClient(client: Document): Sighting | undefined {
  const find = (name: keyof typeof selectors) => client.querySelector(selectors[name])
  if (find('waiting')) return { state: 'lobby', sure: true }
  if (find('preview')) return { state: 'before', sure: true }
  const leave = find('leave')
  const call = find('call')
  const evidence = leave ?? call
  if (evidence) {
    const sure = leave !== null && call !== null
    return { state: 'in-call', sure, evidence, others: othersIn(client) }
  }
  // While it moves to a breakout room or reconnects, the call goes on without its footer.
  if (find('passing')) return { state: 'in-call', sure: false }
  if (find('disconnected')) return { state: 'left', sure: true }
  return undefined
}

/**
 * Zoom's web client. The page shows no sign that the host ended the call: the Leave button stays for 20 s and more
 * under a message in the page's language. Then the address changes to one without a meeting.
 */
export const zoom: Platform = {
  id: 'zoom',
  site,
  keyOf(url) {
    if (!isHostOf(site, url.hostname)) return undefined
    const pathname = url.pathname.toLowerCase()
    for (const path of paths) {
      const name = path.exec(pathname)?.[1]
      if (name) return `zoom:${name}`
    }
    return undefined
  },
  sight(page, url) {
    // The launcher. If the call goes on in the browser, then the launcher goes to the client's address.
    if (!url.pathname.startsWith('/wc/')) return { state: 'elsewhere', sure: true }
    const client = clientIn(page)
    return client ? sightInClient(client) : undefined
  },
  titleOf(page, url) {
    if (!url.pathname.startsWith('/wc/')) return ''
    const name = cleanTitle(page.title).replace(/^\(Locked\) /, '')
    return /^zoom( meeting| webinar| workplace)?$/i.test(name) ? '' : name
  },
  isSharing: (page) => Boolean(clientIn(page)?.querySelector(selectors.sharing)),
  captions: captionsOfZoom(selectors, clientIn),
}
