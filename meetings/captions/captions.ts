/**
 * What a platform knows of its captions. The region is the element that holds them. A turn is what one person says until
 * somebody else speaks, or one line of it. Both are read from the page anew each time, so the same page always gives the
 * same words, in whatever order it was edited.
 */

/**
 * Called with one turn.
 *
 * @param isOwn whether the candidate says it; null if the page does not show who does
 * @returns whether the turn before it is wanted too
 */
export type OnTurn = (text: string, isOwn: boolean | null) => boolean

/**
 * Reads the turns of a region, the newest first, until no more are wanted. A call page keeps what runs often as machine
 * code, and a loop that calls a function needs less of it than an iterator.
 */
export type ReadTurns = (region: Element, onTurn: OnTurn) => void

/** The captions of one platform. Everything but a reader is pure and keeps nothing. */
export interface Captions {
  /** Where the captions stand; null while the page shows none. It only asks whether an element is there. */
  regionIn(page: Document): Element | null
  /** The candidate's name in the form that joins the call; '' without one. */
  ownNameIn?(page: Document): string
  /**
   * A reader for one stretch of following. It may keep what it has learned of the people until then.
   *
   * @param ownName what the candidate is called in the call, as the page showed it before; '' if it did not
   */
  createReader(ownName: () => string): ReadTurns
}

/** So many rows are read at most, the newest ones. A page can have any number of them. */
export const MOST_ROWS = 40
