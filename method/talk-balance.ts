/**
 * Who talked how long in a call, in milliseconds, as far as the captions show it: `own` by the candidate, `theirs` by the
 * others, `unknown` if the page does not say whose the words were. It is an estimate: captions come late, and in pieces.
 */
export interface Talk {
  own: number
  theirs: number
  unknown: number
}

export const noTalk: Talk = { own: 0, theirs: 0, unknown: 0 }

/** After so many milliseconds without a new word nobody talks. Speakers pause for a breath, and captions for a sentence. */
const PAUSE_MS = 3000

/** Less talk than this, in milliseconds, says nothing of a call. */
const ENOUGH_MS = 3 * 60_000

/** A share is shown in steps of so many percent, because it is no better known. */
const STEP = 5

export const allTalk = ({ own, theirs, unknown }: Talk): number => own + theirs + unknown

/**
 * Adds the time from one change of the captions to the next to whoever said the newest words.
 *
 * @param isOwn whether the newest words are the candidate's; null if that is not known
 * @param gone milliseconds since the change before
 * @returns the same talk if there was a pause: it counts for nobody
 */
export function withTalk(talk: Talk, isOwn: boolean | null, gone: number): Talk {
  if (gone <= 0 || gone > PAUSE_MS) return talk
  const whose = isOwn === null ? 'unknown' : isOwn ? 'own' : 'theirs'
  return { ...talk, [whose]: talk[whose] + gone }
}

/** The talk of two parts of one call. Null if neither was measured. */
export const joinedTalk = (one: Talk | null, other: Talk | null): Talk | null =>
  one && other
    ? {
        own: one.own + other.own,
        theirs: one.theirs + other.theirs,
        unknown: one.unknown + other.unknown,
      }
    : (one ?? other)

/**
 * The candidate's share of the talk, in percent, in steps of five.
 *
 * @returns null if there was too little talk, or most of it was by nobody knows whom
 */
export function ownShare(talk: Talk | null): number | null {
  if (talk === null || talk.unknown > allTalk(talk) / 2) return null
  const known = talk.own + talk.theirs
  if (known < ENOUGH_MS) return null
  return Math.round(((talk.own / known) * 100) / STEP) * STEP
}
