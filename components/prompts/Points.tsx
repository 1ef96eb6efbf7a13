import { typed } from '@/components/mirror/store'
import { useCall } from '@/components/mirror/use-call'
import { GrowingText } from '@/components/ui/GrowingText'
import { text } from '@/locales/text'
import type { PromptId } from '@/method/prompts'
import styles from './Points.module.css'
import { startAtEnd } from '@/components/ui/start-at-end'
import { usePoints } from './use-prompts'

const words = text.panel.prompts

/** One line of what the candidate typed is one point. */
export function PointsList({ promptId }: { promptId: PromptId }) {
  const points = usePoints(promptId)
    .split('\n')
    .map(withoutDash)
    .filter((point) => point !== '')
  if (points.length === 0) return <p className={styles.hint}>{text.prompts[promptId].hint}</p>
  return (
    <ul className={styles.list} aria-label={words.yourPoints}>
      {points.map((point, index) => (
        // Two points may read the same, and none has a state of its own.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{point}</li>
      ))}
    </ul>
  )
}

/** The list draws its own dots, and many people type one as well. */
const withoutDash = (line: string): string => line.trim().replace(/^[-*•·–]\s+/u, '')

interface TextProps {
  promptId: PromptId
  onClose(): void
}

/** The points as a text to write in; every letter is on its way to the disk. */
export function PointsText({ promptId, onClose }: TextProps) {
  const { companyId } = useCall()
  const points = usePoints(promptId)
  return (
    <GrowingText
      ref={startAtEnd}
      aria-label={words.yourPoints}
      placeholder={text.prompts[promptId].hint}
      value={points}
      onChange={({ target }) =>
        typed('answer.write', { companyId, subject: promptId, text: target.value, now: Date.now() })
      }
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
      }}
    />
  )
}
