import { useTimeInCall } from '@/components/shared/clock'
import { useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import { plannedLength } from '@/method/call-shape'
import styles from './Guide.module.css'
import { useCue } from './use-cue'
import { useStretch } from './use-phase'

/**
 * One quiet line: what the phase asks of the candidate, or the cue that is due. It keeps its height, and
 * only a cue is said aloud: once, while the minutes that are left count down for the eye alone.
 */
export function Guide() {
  const { kind } = useCall()
  const stretch = useStretch()
  const cue = useCue()
  return (
    <p className={`${looks.soft} ${looks.cut} ${styles.guide}`}>
      {cue === null && text.guide[stretch]}
      <span className={styles.cue} aria-live="polite">
        {cue === 'turn-to-ask' && text.cues.turnToAsk[kind]}
        {cue === 'close' && <Spoken>{text.cues.closeSpoken}</Spoken>}
      </span>
      {cue === 'close' && <MinutesLeft />}
    </p>
  )
}

function MinutesLeft() {
  const { plannedMinutes } = useCall()
  const left = useTimeInCall((gone) =>
    Math.ceil((plannedLength(plannedMinutes) - (gone ?? 0)) / 60_000),
  )
  return (
    <span className={styles.cue} aria-hidden="true">
      {left > 0 ? text.cues.close(left) : text.cues.closeOver}
    </span>
  )
}
