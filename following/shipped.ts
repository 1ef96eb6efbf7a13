import type { Follower } from './follower'

// A placeholder until the real follower is merged. It knows a few fixed sentences.
const sentences = [
  ['found-us', 'how did you hear about us?'],
  ['why-us', 'why do you want to work here?'],
  ['pay', 'what are your salary expectations?'],
  ['turn-to-ask', 'do you have any questions for me?'],
  ['next-steps', 'as for the next steps'],
] as const

/** Loads what sorts the words of the other side. */
export async function loadFollower(): Promise<Follower> {
  let last: string | null = null
  return {
    hear({ text }, now) {
      const found = sentences.findLast(([, words]) => text.toLowerCase().endsWith(words))
      const isNew = found !== undefined && found[0] !== last
      last = found?.[0] ?? null
      return isNew ? { id: found[0], probability: 0.9, at: now } : null
    },
  }
}
