import { useTimeInCall } from '@/components/mirror/clock'
import { useCall } from '@/components/mirror/use-call'
import { text } from '@/locales/text'
import { plannedLength } from '@/method/call-shape'
import type { Cue } from '@/method/cues'
import styles from './Guide.module.css'
import { useCue } from './use-cue'
import { useStretch } from './use-phase'

/**
 * One quiet line: what the phase asks of the candidate, or the cue that is due. It keeps its height, and
 * only a cue is said aloud.
 */
export function Guide() {
  const stretch = useStretch()
  const cue = useCue()
  return (
    <p className={styles.guide}>
      {cue === null && text.guide[stretch]}
      <span className={styles.cue} aria-live="polite">
        {cue !== null && <CueText cue={cue} />}
      </span>
    </p>
  )
}

function CueText({ cue }: { cue: Cue }) {
  const { kind, plannedMinutes } = useCall()
  const left = useTimeInCall((gone) =>
    Math.ceil((plannedLength(plannedMinutes) - (gone ?? 0)) / 60_000),
  )
  if (cue === 'turn-to-ask') return text.cues.turnToAsk[kind]
  return left > 0 ? text.cues.close(left) : text.cues.closeOver
}
