import type { CaptionsHeard } from '@/messages'
import type { Guess, HeardClass } from './classes'
import { isEnglish } from './language'
import { canAsk, isTold } from './gate'
import { windowsOf, type Window } from './windows'
import { wordsOf } from './words'

/** A question, or a turn of the call, that was heard. */
export interface Spotted {
  id: Exclude<HeardClass, 'other'>
  /** How likely it is, from 0 to 1. */
  probability: number
  /** When it was heard, in milliseconds on the clock of the caller. */
  at: number
}

/** Follows the captions of one call. It keeps the last words only, in memory. */
export interface Follower {
  /**
   * Takes in what the captions show now. Call it at each change, and once more after `PAUSE_MS` without one.
   *
   * @param now milliseconds on any steady clock
   * @returns what was just heard; null for nothing new
   */
  hear(heard: CaptionsHeard, now: number): Spotted | null
  /** Whether what they say is in a language that the model knows, as far as enough of it was heard. */
  knowsLanguage(): boolean
}

/** After so many milliseconds without a change, the speaker has paused. */
export const PAUSE_MS = 660

/** Whatever sorts words into classes, the likeliest first. */
export type Classify = (words: string) => readonly Guess[]

/**
 * How sure it has to be to be heard. A sentence alone is sorted by the class that is likeliest. But in an hour of talk there
 * are thousands of places where a question may end, so more is asked of each.
 */
const SURE = {
  /** At a question mark, and after a pause. */
  ended: 0.92,
  /** At another end of a sentence, while they go on. */
  closed: 0.94,
  /** In the middle of a sentence, in which what follows may still change all of it. */
  running: 0.97,
  /** What they tell: it has no question mark, and much sounds like it. */
  told: 0.97,
}
/** The same is heard again only in new words, and only after so many milliseconds. */
const AGAIN_MS = 20_000
/** Fewer characters may be names and figures, which are the same in any language. */
const LEAST_TELLING = 200
/** So many of the last words show which of the words were heard before. */
const ANCHOR = 4
const LEAST_NEW = 3

/** The words of a text as they stand there, each with its bare form. */
const tokensOf = (text: string) => text.split(/\s+/).filter((token) => token !== '')
const bare = (token: string) => token.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The part of a text that comes after some words; all of it if they are not there. */
function after(text: string, anchor: readonly string[]): string {
  const tokens = tokensOf(text)
  const plain = tokens.map(bare)
  for (let end = tokens.length; end >= anchor.length && anchor.length > 0; end -= 1)
    if (anchor.every((word, at) => plain[end - anchor.length + at] === word))
      return tokens.slice(end).join(' ')
  return text
}

/** How sure it has to be that a window is of a class. */
function leastFor(id: HeardClass, { text, isEnded }: Window, isPaused: boolean): number {
  if (isTold(id)) return isEnded ? SURE.told : Infinity
  if (!canAsk(id, text)) return Infinity
  if (!isEnded) return SURE.running
  return isPaused || /\?\W*$/.test(text) ? SURE.ended : SURE.closed
}

export function createFollower(classify: Classify): Follower {
  let last = ''
  let changedAt = -Infinity
  /** The last words of what was heard as a question. What stands before them is done with. */
  let anchor: readonly string[] = []
  const heardAt = new Map<string, number>()
  let isKnown = true

  const spot = (text: string, isPaused: boolean, now: number): Spotted | null => {
    let best: Spotted | null = null
    for (const window of windowsOf(text, isPaused)) {
      if (!isEnglish(wordsOf(window.text))) continue
      const [guess] = classify(window.text)
      if (!guess || guess.id === 'other') continue
      const { id, probability } = guess
      const isSure = probability >= leastFor(id, window, isPaused)
      const isAgain = now - (heardAt.get(id) ?? -Infinity) < AGAIN_MS
      if (isSure && !isAgain && probability > (best?.probability ?? 0))
        best = { id, probability, at: now }
    }
    return best
  }

  return {
    hear({ text, isOwn }, now) {
      if (text !== last) changedAt = now
      last = text
      const isPaused = isOwn === true || now - changedAt >= PAUSE_MS
      const knows = isEnglish(wordsOf(text))
      if (text.length >= LEAST_TELLING) isKnown = knows
      const fresh = after(text, anchor)
      if (tokensOf(fresh).length < (anchor.length > 0 ? LEAST_NEW : 1)) return null
      const spotted = knows ? spot(fresh, isPaused, now) : null
      if (!spotted) return null
      heardAt.set(spotted.id, now)
      anchor = tokensOf(text).slice(-ANCHOR).map(bare)
      return spotted
    },
    knowsLanguage: () => isKnown,
  }
}
