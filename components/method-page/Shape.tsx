import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { phases } from '@/method/phases'
import { signals } from '@/method/signals'
import styles from './MethodPage.module.css'
import { Point } from './Point'

const texts = pages.methodPage

/** The phases of a call, with what the candidate does in each. */
export function Shape() {
  return (
    <ul className={styles.points}>
      {phases.map(({ id, minutes: [from, to], talks, obligation }) => (
        <Point key={id} obligations={[obligation]}>
          <strong>{text.phases.names[id]}</strong>{' '}
          <span className={looks.soft}>
            {texts.minutes(from, to)}, {texts.talks[talks]}
          </span>
          <p>{text.guide[id]}</p>
        </Point>
      ))}
    </ul>
  )
}

/** The signals of how the call goes. */
export function Signals() {
  return (
    <ul className={styles.points}>
      {signals.map(({ id, reading, obligation }) => (
        <Point key={id} obligations={[obligation]}>
          {text.findings.options.signals?.[id]}{' '}
          <span className={looks.soft}>· {text.findings.signalReadings[reading]}</span>
        </Point>
      ))}
    </ul>
  )
}
