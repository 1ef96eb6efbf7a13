import { type ReactNode, useState } from 'react'
import { topicWords } from '@/components/shared/finding-words'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { itemsOf } from '@/method/checklists'
import { type FindingTopic, topicById, type TopicId, topicsOfItem } from '@/method/findings'
import type { Finding } from '@/storage/records/finding'
import styles from './Debrief.module.css'

const words = text.debrief

const vetting = itemsOf('vetting').flatMap(({ id }) => topicsOfItem(id))
/** Besides the next step, which has a form of its own. */
const others = (
  ['they-promised', 'i-promised', 'open-questions', 'prepare', 'test', 'other-openings'] as const
).map(topicById)

interface Props {
  /** The form of a topic. */
  form(topic: FindingTopic): ReactNode
}

/** What is still not known of the company, and, in a fold, all that is. A line opens its form in its place. */
export function Topics({ form }: Props) {
  const call = useCall()
  const findings = useMirror(({ dossier }) => dossier?.findings) ?? []
  // A topic that becomes known stays where it is, so that nothing moves while the candidate types.
  const [unknown] = useState(() => vetting.filter((topic) => !isKnown(topic, findings, call.id)))
  const rest = [...others, ...vetting.filter((topic) => !unknown.includes(topic))]
  const known = rest.filter((topic) => isKnown(topic, findings, call.id))
  return (
    <>
      {unknown.length > 0 && (
        <section className={styles.section} aria-label={words.stillNotKnown}>
          <h3 className={looks.title}>{words.stillNotKnown}</h3>
          <Lines topics={unknown} form={form} />
        </section>
      )}
      <section className={styles.section} aria-label={words.learned}>
        <details>
          <summary className={styles.summary}>
            <h3 className={looks.title}>{words.learned}</h3>{' '}
            <span className={looks.small}>{words.known(known.length)}</span>
          </summary>
          <Lines topics={rest} form={form} />
        </details>
      </section>
    </>
  )
}

const isKnown = (topic: FindingTopic, findings: readonly Finding[], callId: string): boolean =>
  topicWords(topic, findings, callId) !== ''

/** One line for each topic. */
function Lines({ topics, form }: Props & { topics: readonly FindingTopic[] }) {
  const [open, setOpen] = useState<TopicId | null>(null)
  return (
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
      <span className={known ? styles.topic : undefined}>{text.findings.topics[topic.id]}</span>
      {known && <span className={styles.known}>{known}</span>}
    </button>
  )
}
