import type { HeardClass } from '@/following/classes'
import { type Family, sentenceOf } from './families'

/** All that the model learns from. */
export interface Material {
  families: readonly (readonly [HeardClass, readonly Family[]])[]
  /** Running talk without any of the questions, as words. */
  talk: readonly (readonly string[])[]
}

export interface Sample {
  text: string
  id: HeardClass
}

/** How often a family is said in one round: one with choices, and one that is a single sentence. */
const PER_FAMILY = { choices: 5, single: 3 }
/** Pieces of running talk in one round, for each family. */
const TALK_PER_FAMILY = 0.7

const openings =
  'so|okay so|and|right|great|okay|alright|well|perfect|thanks for that|okay great so|good|and then|so yeah|no that is great|got it|cool|now|lovely|so just out of interest|and if i may ask|that makes sense|yeah no problem|i see|fair enough|brilliant so'.split(
    '|',
  )
const tails =
  'if i may ask|if you do not mind|just roughly|just out of curiosity|just so i know|in your own words|please|would you say|then|at all|for you|if you can|take your time|right'.split(
    '|',
  )

/**
 * One round of samples, always the same for the same numbers: each family in some of its wordings, after an opening or
 * after the end of other talk, with a recogniser's mistakes; and talk, cut anywhere.
 */
export function samplesOf({ families, talk }: Material, random: () => number): Sample[] {
  const below = (most: number) => Math.floor(random() * most)
  const oneOf = <T>(list: readonly T[]) => list[below(list.length)] as T
  const vocabulary = talk.flat()

  const pieceOf = (length: number): string[] => {
    const text = oneOf(talk)
    const from = below(Math.max(text.length - length, 1))
    return text.slice(from, from + length)
  }

  const around = (sentence: string, mayFollow: boolean): string => {
    const kind = random()
    const before = kind < 0.5 ? [] : kind < 0.8 ? [oneOf(openings)] : pieceOf(1 + below(14))
    const after = mayFollow && random() < 0.12 ? [oneOf(tails)] : []
    return [...before, sentence, ...after].join(' ')
  }

  /** A recogniser leaves words out, hears others, and breaks off. */
  const misheard = (text: string): string => {
    const rate = random() < 0.7 ? 0 : oneOf([0.05, 0.1, 0.15])
    if (rate === 0) return text
    return text
      .split(' ')
      .flatMap((word) => {
        if (random() >= rate) return [word]
        const kind = random()
        if (kind < 0.35) return []
        if (kind < 0.75) return [oneOf(vocabulary)]
        if (kind < 0.9 && word.length > 3) return [word.slice(0, -1 - below(2))]
        return [word, oneOf(vocabulary)]
      })
      .join(' ')
  }

  const samples: Sample[] = []
  for (const [id, own] of families)
    for (const family of own)
      for (let n = 0; n < (family.length > 1 ? PER_FAMILY.choices : PER_FAMILY.single); n += 1) {
        const sentence = sentenceOf(family, random)
        samples.push({ text: misheard(around(sentence, true)), id })
        // The first words of a question do not ask it yet.
        const words = sentence.split(' ')
        if (id !== 'other' && words.length > 4 && random() < 0.12)
          samples.push({
            text: around(words.slice(0, 1 + below(Math.floor(words.length / 3))).join(' '), false),
            id: 'other',
          })
      }
  const count = families.reduce((sum, [, own]) => sum + own.length, 0)
  for (let n = 0; n < count * TALK_PER_FAMILY; n += 1)
    samples.push({ text: misheard(pieceOf(3 + below(23)).join(' ')), id: 'other' })
  return samples
}
