import { isClosed, sentencesOf } from './words'

/** Words in which a question may stand. */
export interface Window {
  text: string
  /** Whether the speaker has come to an end, as far as the captions show it. */
  isEnded: boolean
}

/** If no full stop comes, so many of the last words are looked at. */
const lengths = [8, 12, 16, 20, 25]
/** A sentence that is longer has the question at its end. */
const LONG = 25
/** Fewer words are not looked at while the speaker goes on. */
const LEAST_RUNNING = 4

/**
 * Where a question may stand at the end of a text: in the last sentence, in the last two, or in the last words.
 *
 * @param isPaused whether the speaker has paused, or the other one speaks
 */
export function windowsOf(text: string, isPaused: boolean): Window[] {
  const sentences = sentencesOf(text)
  const last = sentences.at(-1)
  if (last === undefined) return []
  const isEnded = isPaused || isClosed(last)
  const words = last.split(/\s+/)
  const found = new Set<string>()
  if (isEnded || words.length >= LEAST_RUNNING) found.add(last)
  const before = sentences.at(-2)
  if (isEnded && before !== undefined) found.add(`${before} ${last}`)
  if (words.length > LONG || !isEnded)
    for (const length of lengths)
      if (length < words.length) found.add(words.slice(-length).join(' '))
  return [...found].map((part) => ({ text: part, isEnded }))
}
