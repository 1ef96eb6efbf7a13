import type { SourceId } from './sources'

/**
 * What the method says beside its questions, lists, phases and readings: what kind of call this is, and how to
 * handle it. The product follows these principles.
 */
export const principleParts = ['call', 'answering', 'asking', 'after'] as const

export type PrinciplePart = (typeof principleParts)[number]

interface PrincipleShape {
  id: string
  part: PrinciplePart
  /** The number of the obligation that it states. */
  obligation: number
  source: SourceId
}

const source = 'pre-interview-phase'

const principles = [
  { id: 'own-call-or-start', part: 'call', obligation: 1, source },
  { id: 'whoever-it-is', part: 'call', obligation: 2, source },
  { id: 'two-points-to-land', part: 'call', obligation: 3, source },
  { id: 'recommended-or-not', part: 'call', obligation: 4, source },
  { id: 'gatekeeper', part: 'call', obligation: 5, source },
  { id: 'dropped-without-a-word', part: 'call', obligation: 6, source },
  { id: 'advocate-later', part: 'call', obligation: 7, source },
  { id: 'other-openings', part: 'call', obligation: 8, source },
  { id: 'you-vet-them', part: 'call', obligation: 9, source },
  { id: 'listen', part: 'call', obligation: 10, source },
  { id: 'few-good-questions', part: 'call', obligation: 11, source },
  { id: 'worth-your-time', part: 'call', obligation: 12, source },
  { id: 'prepared-beforehand', part: 'call', obligation: 13, source },

  { id: 'the-question-asked', part: 'answering', obligation: 19, source },
  { id: 'honest', part: 'answering', obligation: 20, source },
  { id: 'about-them', part: 'answering', obligation: 21, source },
  { id: 'may-ask', part: 'answering', obligation: 22, source },

  { id: 'take-the-turn', part: 'asking', obligation: 23, source },
  { id: 'judge-mission-and-vibe', part: 'asking', obligation: 24, source },
  { id: 'no-filler', part: 'asking', obligation: 25, source },
  { id: 'growth-signals-interest', part: 'asking', obligation: 34, source },

  { id: 'watch-the-channel', part: 'after', obligation: 37, source },
  { id: 'two-yeses', part: 'after', obligation: 40, source },
] as const satisfies readonly PrincipleShape[]

export type PrincipleId = (typeof principles)[number]['id']

export interface Principle extends PrincipleShape {
  id: PrincipleId
}

/** The principles of one part, in the order of the chapter. */
export function principlesOf(part: PrinciplePart): readonly Principle[] {
  return principles.filter((principle) => principle.part === part)
}
