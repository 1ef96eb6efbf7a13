import type { KeyboardEvent } from 'react'
import { writeAnswer } from '@/components/shared/use-answer'
import { useCall } from '@/components/shared/use-call'
import { usePromptText } from '@/components/shared/use-wording'
import { GrowingText } from '@/components/ui/GrowingText'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { pointsOf } from '@/method/points'
import type { PromptId } from '@/method/prompts'
import { OtherParts } from './OtherParts'
import { PartPoints } from './PartPoints'
import styles from './Points.module.css'
import { startAtEnd } from '@/components/ui/start-at-end'
import { useParts, usePoints } from './use-parts'

const words = text.panel.prompts

/** The answer to glance at: all parts in the order of speaking, one line for each point. */
export function PointsList({ promptId }: { promptId: PromptId }) {
  const { hint } = usePromptText(promptId)
  const parts = useParts(promptId).filter(({ written }) => pointsOf(written).length > 0)
  if (parts.length === 0) return <p className={`${looks.soft} ${styles.hint}`}>{hint}</p>
  return (
    <ul className={styles.list} aria-label={words.yourPoints}>
      {parts.map((part) => (
        <PartPoints key={part.id} part={part} />
      ))}
    </ul>
  )
}

interface TextProps {
  promptId: PromptId
  onClose(): void
}

/** The answer as fields to write in, the points first. Each letter is sent to be saved. */
export function PointsText({ promptId, onClose }: TextProps) {
  const { companyId } = useCall()
  const { hint } = usePromptText(promptId)
  const points = usePoints(promptId)
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
  }
  return (
    <div className={styles.texts}>
      <GrowingText
        ref={startAtEnd}
        aria-label={words.yourPoints}
        placeholder={hint}
        value={points}
        onChange={({ target }) => writeAnswer(companyId, promptId, target.value)}
        onKeyDown={closeOnEscape}
      />
      <OtherParts promptId={promptId} onKeyDown={closeOnEscape} />
    </div>
  )
}
