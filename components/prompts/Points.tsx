import { useRef, useState } from 'react'
import { typed } from '@/components/mirror/store'
import { useCall } from '@/components/mirror/use-call'
import { Button } from '@/components/ui/Button'
import { GrowingText } from '@/components/ui/GrowingText'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import type { PromptId } from '@/method/prompts'
import { startAtEnd } from './start-at-end'
import styles from './Points.module.css'
import { usePoints } from './use-prompts'

const words = text.panel.prompts

interface Props {
  promptId: PromptId
  /** Whether it begins as a text to write in. */
  writing?: boolean
}

/** The candidate's own points: a list to glance at, a text to write in where it stands. */
export function Points({ promptId, writing = false }: Props) {
  const [editing, setEditing] = useState(writing)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setEditing(false)
    button.current?.focus()
  }
  return (
    <div className={editing ? styles.editing : styles.points}>
      {editing ? (
        <PointsText promptId={promptId} onClose={close} />
      ) : (
        <PointsList promptId={promptId} />
      )}
      <Button
        ref={button}
        look="quiet"
        className={styles.edit}
        aria-label={editing ? words.donePoints : words.editPoints}
        title={editing ? undefined : words.editPoints}
        onClick={() => (editing ? close() : setEditing(true))}
      >
        {editing ? words.donePoints : <Icon name="pencil" />}
      </Button>
    </div>
  )
}

function PointsList({ promptId }: { promptId: PromptId }) {
  const lines = usePoints(promptId)
    .split('\n')
    .map(withoutDash)
    .filter((line) => line !== '')
  if (lines.length === 0) return <p className={styles.hint}>{text.prompts[promptId].hint}</p>
  return (
    <ul className={styles.list} aria-label={words.yourPoints}>
      {lines.map((line, index) => (
        // Two points may read the same, and none has a state of its own.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}

/** The list draws its own dots, and many people type one as well. */
const withoutDash = (line: string): string => line.trim().replace(/^[-*•·–]\s+/u, '')

function PointsText({ promptId, onClose }: { promptId: PromptId; onClose(): void }) {
  const { companyId } = useCall()
  const points = usePoints(promptId)
  return (
    <GrowingText
      ref={startAtEnd}
      aria-label={words.yourPoints}
      placeholder={text.prompts[promptId].hint}
      value={points}
      onChange={({ target }) =>
        typed('answer.write', { companyId, promptId, text: target.value, now: Date.now() })
      }
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
      }}
    />
  )
}
