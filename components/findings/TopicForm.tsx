import { Fragment } from 'react'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { FindingTopic } from '@/method/findings'
import { FieldRow } from './FieldRow'
import styles from './Findings.module.css'
import { Reading } from './Readings'

/**
 * The fields of one topic in the call at hand.
 *
 * @param titled whether its name is visible; screen readers always get it
 */
export function TopicForm({ topic, titled = false }: { topic: FindingTopic; titled?: boolean }) {
  const title = text.findings.topics[topic.id]
  const fields = topic.fields.filter(({ aside }) => !aside)
  const rows = fields.map((field) => (
    <Fragment key={field.id}>
      <FieldRow field={field} />
      <Reading field={field.id} />
    </Fragment>
  ))
  // A single field needs no group: it has a name of its own.
  if (fields.length === 1) return <div className={styles.form}>{rows}</div>
  return (
    <fieldset aria-label={title} className={styles.form}>
      {titled && <p className={`${looks.small} ${styles.title}`}>{title}</p>}
      {rows}
    </fieldset>
  )
}
