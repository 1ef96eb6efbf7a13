import type { ItemId } from '@/method/checklists'
import { topicsOfItem } from '@/method/findings'
import { TopicForm } from './TopicForm'

/** The forms under an item of a checklist. */
export function UnderItem({ item }: { item: ItemId }) {
  const topics = topicsOfItem(item)
  return topics.map((topic) => (
    <TopicForm key={topic.id} topic={topic} titled={topics.length > 1} />
  ))
}
