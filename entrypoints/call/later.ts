/**
 * Acts after a while. A timer would not do: a content script's are numbered with the page's own, and a
 * page that clears all numbers stops them.
 *
 * @returns what calls it off
 */
export function later(milliseconds: number, act: () => void): () => void {
  let isWanted = true
  AbortSignal.timeout(milliseconds).addEventListener('abort', () => isWanted && act())
  return () => {
    isWanted = false
  }
}
