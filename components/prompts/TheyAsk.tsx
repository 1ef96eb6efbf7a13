import { text } from '@/locales/text'
import { isPromptId, promptById } from '@/method/prompts'
import { HiddenPoints } from './HiddenPoints'
import styles from './Large.module.css'
import { MarkBox } from './MarkBox'
import { Points } from './Points'

/** What belongs to a question they may ask: the candidate's points, and whether it is answered. */
export function TheyAsk({ promptId }: { promptId: string }) {
  if (!isPromptId(promptId)) return null
  const { why } = text.prompts[promptId]
  return (
    <div className={styles.large}>
      {why && <p className={styles.soft}>{why}</p>}
      {promptById(promptId).sensitive ? (
        <HiddenPoints promptId={promptId} />
      ) : (
        <Points promptId={promptId} />
      )}
      <MarkBox kind="answered" subject={promptId} />
    </div>
  )
}
