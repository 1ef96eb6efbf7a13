import { useTimeInCall } from '@/components/shared/clock'
import { send } from '@/components/mirror/mirror'
import { commandTime, useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { type PhaseId, phaseByClock, phaseSpans, type PhaseSpan } from '@/method/phases'
import { isRunning } from '@/storage/records/call'
import styles from './Phases.module.css'
import { useStretch } from './use-phase'

const words = text.phases

/**
 * The phases of the call, on one line. The line fills with the time gone. The dark label is the phase of the call.
 * The clock suggests it, and a tap overrules the clock.
 *
 * @param props.onChoose brings the list or the question of a phase to the front
 */
export function Phases({ onChoose }: { onChoose(phase: PhaseId): void }) {
  const call = useCall()
  const stretch = useStretch()
  const byClock = useTimeInCall((gone) => gone !== null && phaseByClock(gone, call.plannedMinutes))
  const choose = (phase: PhaseId) => {
    // Before and after the call a tap only looks. It sets no phase.
    if (isRunning(call))
      send('mark.set', { ...commandTime(call), kind: 'phase', subject: phase, on: true })
    onChoose(phase)
  }
  return (
    <ol className={styles.phases} aria-label={words.title}>
      {phaseSpans(call.plannedMinutes).map((span) => (
        <li key={span.phase}>
          <Step
            span={span}
            current={span.phase === stretch}
            chosen={span.phase === stretch && span.phase !== byClock}
            onChoose={choose}
          />
        </li>
      ))}
    </ol>
  )
}

interface StepProps {
  span: PhaseSpan
  current: boolean
  /** The candidate chose it, against the clock. */
  chosen: boolean
  onChoose(phase: PhaseId): void
}

function Step({ span: { phase, from, to }, current, chosen, onChoose }: StepProps) {
  const gone = useTimeInCall((ms) => Math.min(to - from, Math.max(0, (ms ?? 0) - from)))
  const name = words.names[phase]
  const when = words.minutes(Math.round(from / 60_000), Math.round(to / 60_000))
  return (
    <button
      type="button"
      className={`${looks.bare} ${looks.small} ${styles.phase}`}
      aria-current={current ? 'step' : undefined}
      aria-label={[name, when, chosen && words.chosen].filter(Boolean).join(', ')}
      title={when}
      onClick={() => onChoose(phase)}
    >
      <progress className={styles.gone} max={to - from} value={gone} aria-hidden="true" />
      {name}
    </button>
  )
}
