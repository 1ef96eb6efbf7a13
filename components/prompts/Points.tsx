import type { KeyboardEvent } from 'react'
import { writeAnswer } from '@/components/shared/use-answer'
import { useCall } from '@/components/shared/use-call'
import { usePromptText } from '@/components/shared/use-wording'
import { GrowingText } from '@/components/ui/GrowingText'
import { startAtEnd } from '@/components/ui/start-at-end'
import { text } from '@/locales/text'
import { pointsOf } from '@/method/points'
import { OtherParts } from './OtherParts'
import { PartPoints } from './PartPoints'
import styles from './QuestionCard.module.css'
import { useLand, useParts, usePoints } from '@/components/shared/answer-parts'

const words = text.panel.prompts

/**
 * The answer to glance at: all parts in the order of speaking, one line for each point, and the point to land.
 *
 * @param props.isEdited whether the parts are in fields. Then only the point to land is listed.
 */
export function PointsList({ promptId, isEdited }: { promptId: string; isEdited: boolean }) {
  const written = useParts(promptId)
  const parts = isEdited ? [] : written.filter((part) => pointsOf(part.written).length > 0)
  const land = useLand(promptId)
  if (parts.length === 0 && land === '') return null
  return (
    <ul className={styles.points} aria-label={words.yourPoints}>
      {parts.map((part) => (
        <PartPoints key={part.id} part={part} />
      ))}
      {land !== '' && (
        <li dir="auto" className={styles.land} title={words.land}>
          {land}
        </li>
      )}
    </ul>
  )
}

interface TextProps {
  promptId: string
  /** Nothing was written yet. One field is enough to begin. */
  isNew: boolean
  /** Whether the candidate asked for the field. One that comes by itself leaves the focus where it is. */
  takesFocus: boolean
  onClose(): void
}

/** The answer as fields to write in, the points first. Each letter is sent to be saved. */
export function PointsText({ promptId, isNew, takesFocus, onClose }: TextProps) {
  const { companyId } = useCall()
  const { hint } = usePromptText(promptId)
  const points = usePoints(promptId)
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
  }
  return (
    <div className={styles.texts}>
      <GrowingText
        ref={takesFocus ? startAtEnd : undefined}
        aria-label={words.yourPoints}
        placeholder={hint}
        value={points}
        onChange={({ target }) => writeAnswer(companyId, promptId, target.value)}
        onKeyDown={closeOnEscape}
      />
      {!isNew && <OtherParts promptId={promptId} onKeyDown={closeOnEscape} />}
    </div>
  )
}
