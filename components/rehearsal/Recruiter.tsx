import { useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { isWorded, type RehearsalLine, type SaidId, textOf } from '@/method/rehearsal'
import type { Rehearsal } from './begin'
import { endRehearsal, useEndOnLeaving } from './end'
import { GoOn } from './GoOn'
import { Over } from './Over'
import styles from './Recruiter.module.css'
import { useHasVoice } from './speech'
import { Voice } from './Voice'

const texts = pages.rehearsal

interface RecruiterProps {
  rehearsal: Rehearsal
  /** The question that is large in the panel. The candidate asks it when it is their turn. */
  asking: string | null
  onAnew(): void
}

/** The recruiter of the practice call: the line, written and spoken, and the button to the next. */
export function Recruiter({ rehearsal, asking, onAnew }: RecruiterProps) {
  const { script } = rehearsal
  const [said, setSaid] = useState<readonly SaidId[]>(() =>
    script.slice(0, 1).map((line) => line.text),
  )
  const ended = useMirror(({ call }) => call?.endedAt != null)
  useEndOnLeaving(rehearsal)
  const line = script[said.length - 1]
  const next = script[said.length]
  const goOn = () => {
    if (next) setSaid([...said, textOf(next, asking, said)])
    else endRehearsal(rehearsal)
  }
  return (
    <section className={styles.recruiter} aria-label={texts.recruiter}>
      <p className={styles.name}>
        <span className={styles.initial} aria-hidden="true">
          {texts.person[0]}
        </span>
        {texts.person}
      </p>
      {ended || !line ? (
        <Over onAnew={onAnew} />
      ) : (
        <Turn line={line} next={next} said={said.at(-1) ?? line.text} onGoOn={goOn} />
      )}
    </section>
  )
}

interface TurnProps {
  line: RehearsalLine
  next: RehearsalLine | undefined
  said: SaidId
  onGoOn(): void
}

/** What the recruiter says now. Then the candidate has all the time they need. */
function Turn({ line, next, said, onGoOn }: TurnProps) {
  const hasVoice = useHasVoice()
  const words = isWorded(said) ? line.words : texts.lines[said]
  return (
    <>
      <blockquote className={styles.line} aria-live="polite">
        {words}
      </blockquote>
      <p className={looks.soft}>
        {next?.kind === 'reply' ? texts.ask : texts.turn(line.pauseSeconds)}
      </p>
      <GoOn label={next ? texts.goOn : texts.leave} onGoOn={onGoOn} />
      {hasVoice && <Voice line={words} />}
    </>
  )
}
