import { afterTopics } from './after-topics'
import { callTopics } from './call-topics'
import type { ItemId } from './checklists'
import type { NoteFlag } from './note-flags'
import type { PromptId } from './prompts'
import type { FieldShape, TopicShape } from './topic-shape'

const topics = [...callTopics, ...afterTopics] as const

export type TopicId = (typeof topics)[number]['id']
export type FieldId = (typeof topics)[number]['fields'][number]['id']

export interface FindingField extends FieldShape {
  id: FieldId
}

export interface FindingTopic extends Omit<TopicShape, 'fields'> {
  id: TopicId
  fields: readonly FindingField[]
}

/** Every topic, in the order of a call, then what comes after it. */
export const findingTopics: readonly FindingTopic[] = topics

/** The topic with this id. Every `TopicId` has one; `findingTopics` is made of them. */
export function topicById(id: TopicId): FindingTopic {
  const topic = findingTopics.find((candidate) => candidate.id === id)
  if (topic === undefined) throw new Error(`findings.ts lost its topic ${id}`)
  return topic
}

/** The topic that a stored field is of, or undefined for a field that this version does not know. */
export const topicOfField = (field: string): FindingTopic | undefined =>
  findingTopics.find(({ fields }) => fields.some(({ id }) => id === field))

/** The field for the words of a note, or undefined if the topic has none. */
export const wordsFieldOf = ({ fields }: FindingTopic): FieldId | undefined =>
  fields.find(({ kind }) => kind === 'words')?.id

/** The topics that belong to an item of a checklist. */
export const topicsOfItem = (item: ItemId): readonly FindingTopic[] =>
  findingTopics.filter((topic) => topic.item === item)

/** The topics that a question brings up. */
export const topicsOfPrompt = (prompt: PromptId): readonly FindingTopic[] =>
  findingTopics.filter((topic) => topic.prompt === prompt)

/** The topics under which a note with this flag can be filed. */
export const topicsOfFlag = (flag: NoteFlag): readonly FindingTopic[] =>
  findingTopics.filter(({ flags }) => flags.includes(flag))
