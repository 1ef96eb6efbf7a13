import { heardClasses } from '@/following/classes'
import { sentencesOf, wordsOf } from '@/following/words'
import { familiesIn } from './families'
import type { Material } from './samples'

/** A file's name without its ending, and its text. */
type Named = readonly [name: string, text: string]

/** What the model learns from: a file of families for each class, and files of talk. */
export function materialOf(families: readonly Named[], talk: readonly Named[]): Material {
  const byClass = new Map(families.map(([name, text]) => [name, familiesIn(text)]))
  return {
    families: heardClasses.map((id) => {
      const own = byClass.get(id)
      if (!own) throw new Error(`There are no families for ${id}`)
      return [id, own]
    }),
    talk: talk.map(([, text]) => sentencesOf(text).flatMap(wordsOf)),
  }
}
