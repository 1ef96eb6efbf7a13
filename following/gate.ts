import type { HeardClass } from './classes'

/** Words that turn to the candidate. */
const toThem = /\b(?:you|your|yours|yourself|us)\b/i
/** One of these is in whatever hands over. */
const toYou = /\b(?:you|your|yours)\b/i
/** Words that ask, or that ask to tell. */
const asks =
  /\?|\b(?:what|why|how|when|where|which|who|tell|walk|run|take|bring|talk|give|share|describe|mention|introduce|present|convince|reasons?|are you|do you|did you|have you|can you|could you|would you|is there|any|let's|about)\b/i
/** A question as short as this may be a headline: "And salary-wise?" */
const SHORT = 5

/** Whether a class is told and not asked. */
export const isTold = (id: HeardClass): boolean => id === 'next-steps' || id === 'tenure'

/**
 * Whether some words can be of a class that is asked. It keeps running talk out that has the words of a question. Whoever
 * hands over need not ask: "Your turn."
 */
export function canAsk(id: HeardClass, text: string): boolean {
  if (id === 'turn-to-ask') return toYou.test(text)
  const isHeadline = text.split(/\s+/).length <= SHORT && text.includes('?')
  return isHeadline || (toThem.test(text) && asks.test(text))
}
