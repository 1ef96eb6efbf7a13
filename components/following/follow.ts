import { send, useMirror } from '@/components/mirror/mirror'
import { askedMark, markHeard, TURN_TO_ASK } from '@/components/shared/heard-now'
import { commandTime } from '@/components/shared/use-call'
import { sideOf } from '@/components/shared/use-strip'
import { type Follower, PAUSE_MS, type Spotted } from '@/following/follower'
import { type CaptionsHeard, isSameHeard } from '@/messages'
import { type Call, isRunning } from '@/storage/records/call'
import { type Bringer, createBringer } from './bring'
import { measureTalk } from './measure-talk'
import { placeOf } from './place-of'
import { openCaptions } from './port'
import { setFollowState } from './state'

/** From this probability on a question is ticked as asked, and may be brought to the front. Below it is only marked. */
const SURE = 0.7

interface Followed {
  /** The tab with the call page. */
  tabId: number
  call: Call
  /** Whether the candidate wants what they ask to be brought to the front. */
  isToFront(): boolean
  /** It ends with this. A failure aborts it. */
  until: AbortController
}

/**
 * Follows the captions of a call page: marks what they ask, ticks it as asked, and measures who
 * talks how long. The words stay in memory, and nobody gets them.
 */
export async function follow(followed: Followed): Promise<void> {
  const { loadFollower } = await import('@/following/shipped')
  const follower = await loadFollower()
  if (!followed.until.signal.aborted) listen(followed, follower)
}

function listen({ tabId, call, isToFront, until }: Followed, follower: Follower): void {
  const { signal } = until
  const talk = measureTalk(call, signal)
  const bringer = createBringer(isToFront, signal)
  let pause: ReturnType<typeof setTimeout> | undefined
  let last: CaptionsHeard | undefined
  let isOpen = false

  const showState = () => {
    const state = follower.knowsLanguage() ? 'following' : 'language'
    setFollowState(isOpen ? state : 'cannot')
  }
  const onOpen = (open: boolean) => {
    isOpen = open
    showState()
  }
  /** An error ends the following and nothing else. */
  const takeIn = (heard: CaptionsHeard, isPaused: boolean) => {
    try {
      take(call.id, bringer, follower.hear(heard, performance.now()))
      if (isPaused || heard.isOwn === true) bringer.bring()
      showState()
    } catch (error) {
      until.abort()
      setFollowState('failed')
      reportError(error)
    }
  }
  const onHeard = (heard: CaptionsHeard) => {
    talk.heard(heard.isOwn, performance.now())
    // Somebody goes on, but nothing of it is theirs: since their last word they are silent.
    if (isSameHeard(heard, last)) return
    last = heard
    clearTimeout(pause)
    // A little later than the pause is long: a timer can be early by a moment.
    pause = setTimeout(() => takeIn(heard, true), PAUSE_MS + 30)
    takeIn(heard, false)
  }
  signal.addEventListener('abort', () => clearTimeout(pause))
  openCaptions(tabId, { onHeard, onOpen }, signal)
}

/** Marks what was heard. If it is sure enough, then it is ticked too, and may come to the front. */
function take(callId: string, bringer: Bringer, spotted: Spotted | null): void {
  const place = spotted && placeIn(callId, spotted)
  if (!spotted || place === null) return
  markHeard(callId, place)
  const isSure = spotted.probability >= SURE
  const isTheirs = sideOf(place) === 'they-ask'
  if (isSure && isTheirs) tick(place)
  bringer.expect(isSure && (isTheirs || place === TURN_TO_ASK) ? place : null)
}

/** The place of what was heard, while the call runs and is at hand. */
function placeIn(callId: string, { id }: Spotted): string | null {
  const mirror = useMirror.getState()
  const isAtHand = mirror.call?.id === callId && isRunning(mirror.call)
  return isAtHand ? placeOf(id, mirror) : null
}

/** Ticks a question as asked by them, once in a call. What the candidate took back stays so. */
function tick(place: string): void {
  const mirror = useMirror.getState()
  if (!mirror.call || askedMark(mirror, place)) return
  send('mark.set', { ...commandTime(mirror.call), kind: 'asked', subject: place, on: true })
}
