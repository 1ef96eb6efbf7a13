import { NotAskedYet } from '@/components/prompts/NotAskedYet'
import { cardHeadingId, turnCard } from '@/components/shared/turn-card'
import { useTimeInCall } from '@/components/shared/clock'
import { NextStep } from '@/components/shared/NextStep'
import { changePanel, fromClosing } from '@/components/shared/panel-state'
import { useCall } from '@/components/shared/use-call'
import { Button } from '@/components/ui/Button'
import { Scroll } from '@/components/ui/Scroll'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import { plannedLength } from '@/method/call-shape'
import styles from './Card.module.css'

/** The last minutes: the sentence to say, whose turn it is, when and how, and what is not asked yet. */
export function ClosingCard() {
  return (
    <section className={styles.close} aria-label={text.cues.closeSpoken}>
      <header className={styles.head}>
        <h2 id={cardHeadingId} tabIndex={-1} className={styles.title}>
          <MinutesLeft />
        </h2>
        <Button look="quiet" onClick={() => turnCard(() => changePanel(fromClosing))}>
          {text.cues.back}
        </Button>
      </header>
      <Scroll className={styles.body}>
        <p className={styles.say}>{text.cues.closeSay}</p>
        <NextStep />
        <NotAskedYet />
      </Scroll>
    </section>
  )
}

/** Screen readers get the cue once, without the minutes that count down. */
function MinutesLeft() {
  const { plannedMinutes } = useCall()
  const left = useTimeInCall((gone) =>
    Math.ceil((plannedLength(plannedMinutes) - (gone ?? 0)) / 60_000),
  )
  return (
    <>
      <span aria-hidden="true">{left > 0 ? text.cues.close(left) : text.cues.closeOver}</span>
      <Spoken>{text.cues.closeSpoken}</Spoken>
    </>
  )
}
