import type { Place } from '@/components/shared/filing'
import { placeWords } from '@/locales/readings'
import { text } from '@/locales/text'
import {
  type FindingTopic,
  findingTopics,
  topicById,
  topicsOfFlag,
  wordsFieldOf,
} from '@/method/findings'
import { placeOf } from '@/method/note-places'
import { isTheirQuestion } from '@/method/own-questions'
import { isPromptId } from '@/method/prompts'
import type { Note } from '@/storage/records/note'
import { type Question, questionOf } from '@/storage/records/question'

/** The place to which a note belongs: a topic, or the answer to the question of the candidate's own that it is linked to. */
export function placeOfNote(note: Note, questions: readonly Question[]): Place | null {
  const { promptId } = note
  const isOwn = promptId !== null && !isPromptId(promptId) && !isTheirQuestion(promptId)
  if (isOwn && questionOf(questions, promptId)) return { question: promptId }
  const topic = placeOf(note, placeWords)
  return topic === null ? null : { topic: topicById(topic) }
}

/** The topics under which a note can be put by hand. Without a flag these are all that have room for words. */
export const topicsFor = ({ flag }: Note): readonly FindingTopic[] =>
  (flag ? topicsOfFlag(flag) : findingTopics).filter(wordsFieldOf)

/** The name of a place. */
export const nameOf = (place: Place): string =>
  'topic' in place ? text.findings.topics[place.topic.id] : text.debrief.theirAnswer
