import { topicsOfPrompt, type TopicId, wordsFieldOf } from './findings'
import type { NoteFlag } from './note-flags'
import { isPromptId } from './prompts'

/** How the words of a note are read, in the language of the texts. */
export interface PlaceWords {
  /** Whether a line names a pay range. */
  namesPay(line: string): boolean
  /** By topic, the words that bring it up. The first that fits counts. */
  topics: readonly (readonly [TopicId, RegExp])[]
}

interface NotedWords {
  text: string
  flag: NoteFlag | null
  promptId: string | null
}

/**
 * The topic under which a note belongs, or null if that is not known. The question that the note is linked to counts
 * first, then what it says, then its flag. A to-do needs no topic: it is a follow-up.
 */
export function placeOf(note: NotedWords, words: PlaceWords): TopicId | null {
  const { text, flag, promptId } = note
  const linked = promptId !== null && isPromptId(promptId) ? topicsOfPrompt(promptId)[0] : undefined
  if (linked && wordsFieldOf(linked)) return linked.id
  if (flag === 'pay' || text.split('\n').some(words.namesPay)) return 'their-range'
  const said = words.topics.find(([, pattern]) => pattern.test(text))?.[0]
  return said ?? (flag === 'good' || flag === 'bad' ? 'signals' : null)
}
