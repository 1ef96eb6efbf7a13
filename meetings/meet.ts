import { captionsOfMeet } from './captions/meet'
import type { Platform, Sighting } from './meeting'
import { isHostOf, meet as site } from './sites.mjs'
import { cleanTitle } from './title'

/**
 * Google Meet's page, as others last saw it. Seen live: `leave`, `icon`, `title`, `region` and its
 * rows, `name` and the region of `captions` on 2026-09-24, the buttons of `captions` on 2026-03-01, the lobby's own tile
 * with an id on 2026-06-12. Read in public projects of 2025 and 2026: `spareRegion`, `tile`, `self`, `join`, `mute` and
 * `ended`. tests/fixtures/pages/meet.html is built from the
 * same table. The page has no reliable sign that the candidate's own screen is shared: the known region and buttons
 * differ only by texts in the page's language.
 */
const selectors = {
  leave: 'button[jsname="CQylAd"]',
  captions: '[jsname="RrG0hf"],[jsname="r8qRAd"],[jsname="dsyhDe"] [role="region"]',
  region: '[jsname="dsyhDe"] [role="region"]',
  spareRegion: '[role="region"][tabindex="0"]:has(> * > * > img)',
  icon: '.google-symbols',
  tile: '[data-participant-id]',
  self: '[data-self-name]',
  name: '.notranslate:not(.google-symbols)',
  join: '[jsname="Qx7uuf"]',
  mute: '[data-is-muted]',
  ended: '[data-call-ended="true"],[jsname="oI7Fj"]',
  title: '[jsname="NeC6gb"],.u6vdEc',
}

/** Icon names. They are the same in every language. The CSS font turns them into pictures. */
const ligatures = { leave: 'call_end', captions: 'closed_caption', ownEffects: 'visual_effects' }

/** A nickname leads to a code. A longer one is no meeting: a key has a bound. */
const LONGEST_NICKNAME = 100

/**
 * The code or the nickname that a path names; nothing if it names none. `/u/1/` before it names the account. There is
 * no regular expression in it: it would become machine code, which the call page would have to keep.
 */
function nameIn(path: string): string | undefined {
  const parts = path.split('/')
  if (parts[1] === '_meet') parts.splice(1, 1)
  if (parts[1] === 'u' && isAccount(parts[2])) parts.splice(1, 2)
  const [, name = '', nickname = ''] = parts
  if (isCode(name)) return name
  const isNickname = name === 'lookup' && nickname !== '' && nickname.length <= LONGEST_NICKNAME
  return isNickname ? `${name}/${nickname}` : undefined
}

/** Three, four and three letters, as `abc-defg-hij`. */
function isCode(name: string): boolean {
  const groups = name.split('-')
  return (
    groups.map(({ length }) => length).join('-') === '3-4-3' &&
    areBetween(groups.join(''), 'a', 'z')
  )
}

const isAccount = (part = ''): boolean =>
  part !== '' && part.length <= 3 && areBetween(part, '0', '9')

const areBetween = (characters: string, first: string, last: string): boolean =>
  Array.from(characters).every((one) => one >= first && one <= last)

function icon(page: Document, ligature: string): Element | undefined {
  const icons = [...page.querySelectorAll(selectors.icon)]
  return icons.find(({ textContent }) => textContent.trim().startsWith(ligature))
}

/**
 * How many other people have a tile; null without any tile. One person can have several elements with one id. The
 * candidate's own id is known by their name or their effects button. It is in the lobby too, so it proves no call.
 */
function othersIn(page: Document): number | null {
  const own = new Map<string, boolean>()
  for (const tile of page.querySelectorAll(selectors.tile)) {
    const id = tile.getAttribute('data-participant-id') ?? ''
    const isOwn =
      tile.querySelector(selectors.self) !== null || tile.textContent.includes(ligatures.ownEffects)
    own.set(id, isOwn || own.get(id) === true)
  }
  return own.size === 0 ? null : [...own.values()].filter((isOwn) => !isOwn).length
}

/**
 * The Leave button alone means the lobby. With the captions button or somebody else's tile it means the call. It counts
 * whether an element is there, not whether it is visible, because the toolbar hides itself.
 */
function sight(page: Document): Sighting | undefined {
  const find = (name: keyof typeof selectors) => page.querySelector(selectors[name])
  const leave = find('leave') ?? icon(page, ligatures.leave)
  if (!leave && find('ended')) return { state: 'left', sure: true }
  const captions = find('captions') ?? icon(page, ligatures.captions)
  const others = othersIn(page)
  if (leave && (captions || others))
    return { state: 'in-call', sure: true, evidence: leave, others }
  if (find('join')) return { state: 'before', sure: true }
  if (leave) return { state: 'lobby', sure: false }
  if (captions) return { state: 'in-call', sure: false, evidence: captions, others }
  if (find('mute')) return { state: 'before', sure: false }
  return undefined
}

/**
 * Google Meet in the browser. It is one page. Its address is the meeting's from before joining until after leaving.
 */
export const meet: Platform = {
  id: 'meet',
  site,
  keyOf(url) {
    if (!isHostOf(site, url.hostname)) return undefined
    const name = nameIn(url.pathname.toLowerCase())
    return name && `meet:${name}`
  },
  sight,
  titleOf(page) {
    const shown = cleanTitle(page.querySelector(selectors.title)?.textContent)
    const name = shown || cleanTitle(page.title).replace(/^(Google )?Meet(\s*[-–—:]\s*|$)/, '')
    // A meeting without a name shows its code instead.
    return nameIn(`/${name}`) ? '' : name
  },
  captions: captionsOfMeet(selectors),
}
