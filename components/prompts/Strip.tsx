import { type KeyboardEvent, useRef } from 'react'
import {
  changePanel,
  toFront,
  useFront,
  useHasLastTime,
  useQuestionInFront,
} from '@/components/shared/panel-state'
import { useCardKeys } from '@/components/shared/turn-card'
import { useStretch } from '@/components/shared/use-phase'
import { useSide } from '@/components/shared/use-strip'
import { text } from '@/locales/text'
import type { PhaseId } from '@/method/phases'
import type { PromptSide } from '@/method/prompts'
import { Chip } from './Chip'
import styles from './Strip.module.css'
import { bringUp, turnOfKey } from './turn-to'
import { useHeardInRow } from './use-heard-in-row'

const words = text.strip

/** The questions of both sides as short names. Any of them is one key or one click away. */
export function Strip() {
  useCardKeys(turnOfKey)
  const they = useSide('they-ask')
  const you = useSide('you-ask')
  const chosen = useQuestionInFront()
  // One stop for the Tab key: the question in the card, else the first one.
  const stop = chosen ?? they[0] ?? null
  return (
    <div
      className={styles.strip}
      role="toolbar"
      aria-label={text.panel.prompts.title}
      tabIndex={-1}
      onKeyDown={moveAlong}
    >
      <Row side="they-ask" subjects={they} stop={stop} />
      <Row side="you-ask" subjects={you} stop={stop} />
    </div>
  )
}

interface RowProps {
  side: PromptSide
  subjects: readonly string[]
  stop: string | null
}

/** The questions that a phase is about. */
const about: Partial<Record<PhaseId, (subject: string, side: PromptSide) => boolean>> = {
  background: (subject, side) => side === 'they-ask' && subject !== 'pay',
  pay: (subject) => subject === 'pay',
  questions: (_, side) => side === 'you-ask',
}

function Row({ side, subjects, stop }: RowProps) {
  const stretch = useStretch()
  const chips = useRef<HTMLDivElement>(null)
  const heard = useHeardInRow(side, chips)
  const isNow = stretch === 'before' || stretch === 'after' ? undefined : about[stretch]
  return (
    <fieldset
      className={styles.row}
      data-side={side}
      aria-label={heard ? `${text.sides[side]}, ${heard}` : text.sides[side]}
    >
      <span
        className={heard ? `${styles.side} ${styles.heard}` : styles.side}
        title={heard}
        aria-hidden="true"
      >
        {words.sides[side]}
      </span>
      <div ref={chips} className={styles.chips}>
        {subjects.map((subject) => (
          <Chip
            key={subject}
            subject={subject}
            isStop={subject === stop}
            isNow={isNow?.(subject, side) ?? false}
            onChoose={bringUp}
          />
        ))}
      </div>
      {side === 'they-ask' ? <LastTime /> : <All />}
    </fieldset>
  )
}

/** What was said in the calls before this one. */
function LastTime() {
  const isChosen = useFront().kind === 'last-time'
  if (!useHasLastTime()) return null
  return (
    <button
      type="button"
      className={`${styles.chip} ${styles.more}`}
      tabIndex={-1}
      aria-pressed={isChosen}
      aria-keyshortcuts="0 Alt+0"
      onClick={() => changePanel(toFront({ kind: 'last-time' }))}
    >
      {text.history.lastTime}
    </button>
  )
}

/** All questions as a list, with those that have no room on the strip. */
function All() {
  const isChosen = useFront().kind === 'questions'
  return (
    <button
      type="button"
      className={`${styles.chip} ${styles.more}`}
      tabIndex={-1}
      aria-pressed={isChosen}
      aria-label={words.allLong}
      title={words.allLong}
      onClick={() => changePanel(toFront({ kind: 'questions' }))}
    >
      {words.all}
    </button>
  )
}

/** The arrow keys, Home and End move the focus along both rows. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const chips = [...event.currentTarget.querySelectorAll('button')]
  const at = chips.indexOf(document.activeElement as HTMLButtonElement)
  const to = nextOf(event.key, at, chips.length)
  if (at < 0 || to === undefined) return
  event.preventDefault()
  chips.at(to)?.focus()
}

function nextOf(key: string, at: number, all: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % all
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? -1 : undefined
}
