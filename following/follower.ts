import type { CaptionsHeard } from '@/messages'
import type { Guess, HeardClass } from './classes'

/** A question, or a turn of the call, that was heard. */
export interface Spotted {
  id: Exclude<HeardClass, 'other'>
  /** From 0.5 on. */
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
}

/** After so many milliseconds without a change, the speaker has paused. */
export const PAUSE_MS = 660

/** Whatever sorts words into classes, the likeliest first. */
export type Classify = (words: string) => readonly Guess[]
