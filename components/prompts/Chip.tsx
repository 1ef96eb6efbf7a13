import { memo, useEffect, useRef } from 'react'
import { useIsHeard } from '@/components/shared/heard-now'
import { useAsk } from '@/components/shared/use-ask'
import { useQuestionInFront } from '@/components/shared/panel-state'
import { sideOf, useKeyOf } from '@/components/shared/use-strip'
import { usePromptText } from '@/components/shared/use-wording'
import { Icon } from '@/components/ui/Icon'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import styles from './Strip.module.css'
import { useLine } from './use-prompts'

const words = text.panel.prompts

interface Props {
  subject: string
  /** The Tab key stops here. */
  isStop: boolean
  /** By the clock it is the time for this question. */
  isNow: boolean
  onChoose(subject: string): void
}

/** One question on the strip: its key, its short name, and whether it is heard now, starred, asked or answered. */
export const Chip = memo(function Chip({ subject, isStop, isNow, onChoose }: Props) {
  const ask = useAsk(subject)
  const { short = ask } = usePromptText(subject)
  const key = useKeyOf(subject)
  const isChosen = useQuestionInFront() === subject
  const isHeard = useIsHeard(subject)
  const { asked, answered, starred, unprepared, greyed } = useLine(subject)
  const done = answered ? words.answered : asked ? words.asked : ''
  const heard = isHeard && text.following.heard[sideOf(subject)]
  const chip = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // A chip without room lies in a row below, out of sight. If it is chosen by its key, its row comes up.
    if (isChosen) chip.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  const spoken = [
    words.bringUp(ask),
    heard,
    starred && words.starred,
    done,
    unprepared && words.noPoints,
    greyed && text.answers.greyed,
    isNow && text.strip.now,
  ].filter(Boolean)
  return (
    <button
      ref={chip}
      type="button"
      className={[
        styles.chip,
        done && styles.done,
        isNow && styles.now,
        isHeard && styles.heard,
        (greyed || unprepared) && styles.open,
      ]
        .filter(Boolean)
        .join(' ')}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      data-heard={isHeard || undefined}
      aria-keyshortcuts={key === null ? undefined : `${key} Alt+${key}`}
      title={[ask, heard, unprepared && words.noPoints].filter(Boolean).join(' · ')}
      onClick={() => onChoose(subject)}
    >
      {key !== null && (
        <span className={styles.key} aria-hidden="true">
          {key}
        </span>
      )}
      {starred && (
        <span className={styles.star}>
          <Icon name="star" filled />
        </span>
      )}
      <span className={styles.name}>{short}</span>
      <Spoken> {spoken.join(', ')}</Spoken>
      {done !== '' && (
        <span className={styles.check}>
          <Icon name="check" />
        </span>
      )}
    </button>
  )
})
