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
 * One quiet line: what to do in this phase, or the cue of the moment. Its height never changes. Screen readers get
 * only the cue, and only once. The minutes that count down are hidden from them.
 */
export function Guide() {
  const { kind, missed } = useCall()
  const stretch = useStretch()
  const cue = useCue()
  return (
    <p className={`${looks.soft} ${looks.cut} ${styles.guide}`}>
      {cue === null && text.guide[missed && stretch === 'after' ? 'missed' : stretch]}
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
