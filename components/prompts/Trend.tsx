import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { trendOf } from './trend'

/** The trend that the candidate saw in their openings. Without one, says why the question is grey. */
export function Trend() {
  const trend = useMirror(trendOf)
  return trend === '' ? (
    <p className={looks.small}>{text.answers.noTrend}</p>
  ) : (
    <p>{text.answers.trend(trend)}</p>
  )
}
