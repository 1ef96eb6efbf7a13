import { attempt } from './attempt'
import { isThere } from './is-there'
import {
  type Address,
  type MeetingSeen,
  MOST_OTHERS,
  type Platform,
  type Sighting,
  keylessIn,
} from './meeting'
import { newMemory, settle, type Memory } from './settle'

/**
 * If the gap between ticks is longer, then the tab was hidden or frozen, and nothing was watched. Milliseconds.
 */
const longestGap = 2000
/**
 * After this many ticks without a meeting's address the meeting is over. An address can change and change back while a
 * page loads.
 */
const ticksAway = 2
/**
 * How long the page may still show the last meeting's elements and title after a change of address. Milliseconds.
 */
const staleFor = 3000
/** A meeting whose address names none is over if the page has shown nothing of it for this long. Milliseconds. */
const goneAfter = 10_000
/** After this many ticks the page is read again, even if the known evidence of the call is still there. */
const lookAgainEvery = 20

/** A meeting as its address shows it, or as its page shows it if the address does not. */
interface AddressedMeeting {
  platform: Platform
  key: string
}

/** What the sensor follows: one meeting in this tab, from its address to the next one. */
interface Watch extends AddressedMeeting, Memory {
  seen?: Sighting | undefined
  /** What the page still shows of the meeting before this one. */
  stale?: { evidence: Element | undefined; title: unknown } | undefined
  /** Milliseconds in which the meeting was watched. */
  watched: number
  ticks: number
  rawTitle?: unknown
  title: string
  others: number | null
  captions?: true | undefined
}

export interface Sensor {
  /**
   * Looks at the tab once. Call it about once a second. It never throws, whatever the page does.
   * @param page the top document
   * @param now milliseconds on any clock. If the clock is set, then the time since the last tick counts as none, or as
   *   the longest that counts.
   */
  tick(url: Address, page: Document, now: number): void
}

function watchOf({ platform, key }: AddressedMeeting, last: Watch | undefined): Watch {
  const stale = last && { evidence: last.seen?.evidence, title: last.rawTitle }
  return { platform, key, ...newMemory(), stale, watched: 0, ticks: 0, title: '', others: null }
}

/** Nearly all ticks of a call end here, so that almost nothing runs in the call page. */
function isUnchanged(watch: Watch, page: Document): boolean {
  const inCall = watch.state === 'in-call' && !watch.missing && watch.ticks % lookAgainEvery !== 0
  return inCall && page.title === watch.rawTitle && isThere(watch.seen?.evidence)
}

function look(watch: Watch, page: Document, url: Address): Sighting | undefined {
  const seen = watch.platform.sight(page, url)
  return seen?.evidence && seen.evidence === watch.stale?.evidence ? undefined : seen
}

function readTitle(watch: Watch, page: Document, url: Address, stateChanged: boolean): void {
  const raw: unknown = page.title
  if (raw === watch.stale?.title) return
  if (raw === watch.rawTitle && !stateChanged && watch.ticks % lookAgainEvery) return
  watch.rawTitle = raw
  watch.title = watch.platform.titleOf(page, url)
}

/** While the page is rebuilt in a call, the last number counts. */
function countOthers(watch: Watch): void {
  const { state, seen } = watch
  if (state !== 'in-call') watch.others = null
  else if (seen?.state === 'in-call') {
    const shown = seen.others ?? null
    watch.others = shown === null ? null : Math.min(shown, MOST_OTHERS)
  }
}

/** Whether the call shows captions, in the same look that counts its people. No caption is read. */
function lookForCaptions(watch: Watch, page: Document): void {
  const { state, platform } = watch
  const isShown = state === 'in-call' && attempt(() => platform.captions?.regionIn(page))
  watch.captions = isShown ? true : undefined
}

/** One tick of one meeting. */
function follow(watch: Watch, page: Document, url: Address, elapsed: number): void {
  watch.watched += elapsed
  if (watch.watched >= staleFor) watch.stale = undefined
  const before = watch.state
  const seen = attempt(() => look(watch, page, url))
  watch.seen = seen
  const loading = !seen && before !== 'in-call' && page.readyState !== 'complete'
  if (!loading) settle(watch, seen, elapsed)
  countOthers(watch)
  lookForCaptions(watch, page)
  attempt(() => readTitle(watch, page, url, watch.state !== before))
}

/**
 * Follows the meeting in one tab and reports what changed. It reports a `MeetingSeen` if one of its values differs from
 * the last report. It reports null if the tab has gone to an address without a meeting. At another
 * meeting's address it follows that meeting at once. A meeting that was in call is first reported as `left`. It keeps
 * no timer and changes nothing global.
 *
 * @param first the address that the page was loaded with. It may have named a meeting that the address names no more.
 */
export function createSensor(
  platforms: readonly Platform[],
  report: (seen: MeetingSeen | null) => void,
  first?: Address,
): Sensor {
  let watch: Watch | undefined
  let reported: MeetingSeen | undefined
  let href = ''
  let addressed: AddressedMeeting | undefined
  /** The platform whose meeting may go on at an address that names none. */
  let holder: Platform | undefined
  let away = 0
  let lastTick: number | undefined

  function locate(url: Address): void {
    if (url.href === href) return
    href = url.href
    addressed = undefined
    for (const platform of platforms) {
      const key = platform.keyOf(url)
      if (key) addressed = { platform, key }
    }
    holder = addressed ? undefined : platforms.find((platform) => platform.mayHold?.(url))
  }

  /**
   * The meeting at an address that names none. It is the last one until that is left. The next one has no name: it may
   * be the last one, joined again, or another one.
   */
  function held(url: Address, page: Document): AddressedMeeting | undefined {
    const platform = holder
    if (!platform) return undefined
    const last = watch?.platform === platform ? watch : undefined
    if (!last || last.state === 'left') {
      const seen = attempt(() => platform.sight(page, url))
      if (seen?.sure && seen.state !== 'left') return { platform, key: keylessIn(platform.id) }
    }
    return last && last.missingFor < goneAfter ? last : undefined
  }

  function reportIfChanged(seen: MeetingSeen): void {
    const same =
      reported?.key === seen.key &&
      reported.title === seen.title &&
      reported.state === seen.state &&
      reported.others === seen.others &&
      reported.captions === seen.captions
    if (same) return
    reported = seen
    report(seen)
  }

  function endCall(): void {
    if (reported?.state === 'in-call')
      report({ ...reported, state: 'left', others: null, captions: undefined })
  }

  function leaveMeeting(): void {
    if (!watch || ++away < ticksAway) return
    endCall()
    watch = reported = undefined
    report(null)
  }

  if (first) locate(first)
  if (addressed) watch = watchOf(addressed, undefined)
  return {
    tick(url, page, now) {
      const elapsed = Math.min(Math.max(now - (lastTick ?? now), 0), longestGap)
      lastTick = now
      locate(url)
      const meeting = addressed ?? held(url, page)
      if (!meeting) return leaveMeeting()
      away = 0
      if (watch?.key !== meeting.key) {
        endCall()
        watch = watchOf(meeting, watch)
      }
      watch.ticks += 1
      if (isUnchanged(watch, page)) return
      follow(watch, page, url, elapsed)
      const { platform, key, title, state, others, captions } = watch
      reportIfChanged({ platform: platform.id, key, title, state, others, captions })
    },
  }
}
