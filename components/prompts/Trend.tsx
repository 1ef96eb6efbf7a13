import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { trendOf } from './trend'

/** What was seen in their openings beforehand, for the question about it; without it, why that one is grey. */
export function Trend() {
  const trend = useMirror(trendOf)
  return trend === '' ? (
    <p className={looks.small}>{text.answers.noTrend}</p>
  ) : (
    <p>{text.answers.trend(trend)}</p>
  )
}
