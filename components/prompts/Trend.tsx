import { useMirror } from '@/components/mirror/mirror'
import { text } from '@/locales/text'
import styles from './Large.module.css'
import { trendOf } from './trend'

/** What was seen in their openings beforehand, for the question about it; without it, why that one is grey. */
export function Trend() {
  const trend = useMirror(trendOf)
  return trend === '' ? (
    <p className={styles.soft}>{text.answers.noTrend}</p>
  ) : (
    <p>{text.answers.trend(trend)}</p>
  )
}
