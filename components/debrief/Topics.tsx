import { type ReactNode, useState } from 'react'
import { topicWords } from '@/components/shared/finding-words'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { FindingTopic, TopicId } from '@/method/findings'
import styles from './Debrief.module.css'

interface Props {
  title: string
  topics: readonly FindingTopic[]
  /** The form of a topic. */
  form(topic: FindingTopic): ReactNode
}

/** What is known and what is not: one line for each topic. A line opens its form. */
export function Topics({ title, topics, form }: Props) {
  const [open, setOpen] = useState<TopicId | null>(null)
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={looks.title}>{title}</h3>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <Line
              topic={topic}
              isOpen={open === topic.id}
              onOpen={() => setOpen(open === topic.id ? null : topic.id)}
            />
            {open === topic.id && <div className={styles.form}>{form(topic)}</div>}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  topic: FindingTopic
  isOpen: boolean
  onOpen(): void
}

function Line({ topic, isOpen, onOpen }: LineProps) {
  const call = useCall()
  const findings = useMirror(({ dossier }) => dossier?.findings)
  const known = topicWords(topic, findings ?? [], call.id)
  return (
    <button
      type="button"
      className={`${looks.bare} ${styles.line}`}
      aria-expanded={isOpen}
      onClick={onOpen}
    >
      <span className={styles.topic}>{text.findings.topics[topic.id]}</span>
      <span className={known ? styles.known : looks.small}>{known || text.debrief.notKnown}</span>
    </button>
  )
}
