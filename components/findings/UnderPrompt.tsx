import { text } from '@/locales/text'
import { topicsOfPrompt } from '@/method/findings'
import { type PromptId, promptById } from '@/method/prompts'
import { FieldRow } from './FieldRow'
import styles from './Findings.module.css'
import { Reading } from './Readings'

/**
 * The fields of a question, in one row. A question to ask has "What they said" for words already, so its own
 * text fields are left out here. A question of theirs has no such line, so it keeps them.
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
