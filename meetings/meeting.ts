import type { Captions } from './captions/captions'
import type { Site, sites } from './sites.mjs'

/**
 * What the rest of Candid knows of a call page: plain values. Only the sensor and the platforms see the DOM.
 */

export type PlatformId = keyof typeof sites

/** More people than this are counted as this many. */
export const MOST_OTHERS = 1000

/**
 * Where the candidate stands with the meeting.
 * `before`: the meeting's address is open, and nothing more is known yet or the page asks to join.
 * `elsewhere`: the page hands the call over to the platform's own app and shows nothing of it; the clock is started by
 * hand.
 * `unknown`: nothing the sensor knows has been on the page for 15 s; the clock is started by hand.
 */
export type MeetingState = 'before' | 'lobby' | 'in-call' | 'left' | 'elsewhere' | 'unknown'

/** The key of a meeting in a tab whose addresses name none. The background knows which one the tab showed before. */
export const keylessIn = (platform: PlatformId): string => `${platform}:keyless`

export interface MeetingSeen {
  platform: PlatformId
  /**
   * `meet:abc-defg-hij` or `zoom:12345678901`. It is the same for every query and sub-domain of the meeting's link. If
   * no address of the tab names the meeting, then it is `keylessIn` its platform.
   */
  key: string
  /** The meeting's own name as shown now, at most 200 characters; '' when the page shows none. */
  title: string
  state: MeetingState
  /** How many other people the call shows, at most `MOST_OTHERS`. Null outside a call, or if its page shows nobody. */
  others: number | null
  /** The page shows captions of the call. */
  captions?: true | undefined
}

/** What a pasted link, or a text with links, leads to. */
export interface LinkRead {
  /** The key of its meeting; null if Candid knows no meeting in it. */
  key: string | null
  /** The web address that opens it; null if there is none in it. */
  address: string | null
}

/** What a page shows at one moment, before any grace period. */
export interface Sighting {
  state: Exclude<MeetingState, 'unknown'>
  /**
   * Whether two signals agree, or one signal is there that the platform shows in no other state. If not, then the
   * state must be seen twice.
   */
  sure: boolean
  /**
   * The element that proves a call. While it stays in its page, the sensor does not search again.
   */
  evidence?: Element
  /** In a call: how many other people the page shows. Null or nothing if it does not show the candidate either. */
  others?: number | null
}

/** The address of a tab: the page's own `location`, or any URL. */
export type Address = Pick<URL, 'href' | 'hostname' | 'pathname'>

/** One call platform. Its functions read an address or a document. They are pure and keep nothing. */
export interface Platform {
  id: PlatformId
  site: Site
  /** The key of the meeting this address belongs to, or undefined on other pages. */
  keyOf(url: Address): string | undefined
  /**
   * Whether a meeting may go on at this address, which names none. A platform whose addresses always name the meeting
   * leaves it out.
   */
  mayHold?(url: Address): boolean
  /**
   * What the page shows now; undefined when nothing known is there. `page` is the top document. A platform whose call
   * is in an inner frame finds that frame itself.
   */
  sight(page: Document, url: Address): Sighting | undefined
  /** The meeting's name, cleaned by `cleanTitle`, or ''. */
  titleOf(page: Document, url: Address): string
  /**
   * Whether the page shows that the candidate's own screen is shared. It supports the signal of share-event.ts. A
   * platform whose page shows no reliable sign leaves it out.
   */
  isSharing?(page: Document): boolean
  /** The captions of the call. A platform whose captions Candid cannot read leaves it out. */
  captions?: Captions
}
