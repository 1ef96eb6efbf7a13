import { heardClasses } from '../classes'
import { sentencesOf, wordsOf } from '../words'
import { familiesIn } from './families'
import type { Material } from './samples'

/** A file's name without its ending, and its text. */
type Named = readonly [name: string, text: string]

/** What the model learns from: a file of families for each class, and files of talk. */
export function materialOf(families: readonly Named[], talk: readonly Named[]): Material {
  const byClass = Object.fromEntries(families.map(([name, text]) => [name, familiesIn(text)]))
  for (const id of heardClasses) if (!byClass[id]) throw new Error(`No families for ${id}`)
  return {
    families: byClass as Material['families'],
    talk: talk.map(([, text]) => sentencesOf(text).flatMap(wordsOf)),
  }
}
