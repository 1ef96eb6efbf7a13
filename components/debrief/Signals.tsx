import { useState } from 'react'
import { optionWords } from '@/components/shared/finding-words'
import { setFinding, useFinding, writeFinding } from '@/components/shared/findings'
import { useCall } from '@/components/shared/use-call'
import { GrowingText } from '@/components/ui/GrowingText'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import { endedEarly, type Signal, signals } from '@/method/signals'
import { timeInCall } from '@/storage/records/call'
import styles from './Debrief.module.css'

const words = text.debrief

/** The signals that the candidate noticed, with their meaning. It distracts in a call, so only the debrief shows it. */
export function Signals() {
  const call = useCall()
  const heard = (useFinding('signals')?.text ?? '').split(',')
  const length = timeInCall(call, call.endedAt ?? 0) ?? 0
  // Open from the start if there are some. After that only the candidate opens and closes it.
  const [wasHeard] = useState(heard.some(Boolean))
  const tap = ({ id }: Signal) => {
    const on = (each: Signal) => (each.id === id ? !heard.includes(id) : heard.includes(each.id))
    const next = signals.filter(on).map((signal) => signal.id)
    setFinding(call, 'signals', next.join(','))
  }
  return (
    <section className={styles.section} aria-label={words.signals}>
      <details open={wasHeard}>
        <summary className={styles.summary}>
          <h3 className={looks.title}>{words.signals}</h3>{' '}
          <span className={looks.small}>{words.signalsWeak}</span>
        </summary>
        <ul>
          {signals.map((signal) => {
            const isHeard = heard.includes(signal.id)
            return (
              <li key={signal.id} className={styles.signal}>
                <Tick checked={isHeard} onTick={() => tap(signal)}>
                  {optionWords('signals', signal.id)}
                </Tick>
                {isHeard && (
                  <span className={looks.small}>
                    {text.findings.signalReadings[signal.reading]}
                  </span>
                )}
                {!isHeard && signal.id === 'ended-early' && endedEarly(length) && (
                  <span className={looks.small}>
                    {words.shortCall(Math.max(1, Math.round(length / 60_000)))}
                  </span>
                )}
              </li>
            )
          })}
        </ul>
        <HowItShowed />
      </details>
    </section>
  )
}

function HowItShowed() {
  const call = useCall()
  const { label, hint } = text.findings.fields['signals-words']
  return (
    <GrowingText
      aria-label={label}
      placeholder={hint}
      value={useFinding('signals-words')?.text ?? ''}
      onChange={({ target }) => writeFinding(call, 'signals-words', target.value)}
    />
  )
}
