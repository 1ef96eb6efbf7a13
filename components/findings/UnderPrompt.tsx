import { text } from '@/locales/text'
import { topicsOfPrompt } from '@/method/findings'
import { type PromptId, promptById } from '@/method/prompts'
import { FieldRow } from './FieldRow'
import styles from './Findings.module.css'
import { Reading } from './Readings'

/**
 * What can be noted of a question with one tap, in one row beside it. Words have "What they said" under a
 * question to ask; a question of theirs has no such line, and gets one here.
 */
export function UnderPrompt({ promptId }: { promptId: PromptId }) {
  const [topic] = topicsOfPrompt(promptId)
  const hasSaid = promptById(promptId).side === 'you-ask'
  const fields = topic?.fields.filter(({ aside, kind }) => !aside && !(hasSaid && kind === 'words'))
  if (!topic || !fields || fields.length === 0) return null
  return (
    <fieldset aria-label={text.findings.topics[topic.id]} className={styles.inline}>
      {fields.map((field) => (
        <FieldRow key={field.id} field={field} compact />
      ))}
      {fields.map(({ id }) => (
        <Reading key={id} field={id} />
      ))}
    </fieldset>
  )
}
