import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { pointsOf } from '@/method/points'
import styles from './Points.module.css'
import type { AnswerPart } from './use-parts'

const words = text.answers

/** One part's points; what was written for no company in particular says so. */
export function PartPoints({ part: { id, written, isGeneral } }: { part: AnswerPart }) {
  const points = pointsOf(written)
  return points.map((point, index) => (
    // Two points may read the same, and none has a state of its own. The bullet stands where the point begins.
    // oxlint-disable-next-line react/no-array-index-key
    <li key={index} dir="auto" className={id === 'fact' ? styles.fact : undefined}>
      {id !== 'points' && index === 0 && (
        <>
          <span dir="auto" className={looks.small}>
            {words.short[id]}
          </span>{' '}
        </>
      )}
      {point}
      {isGeneral && index === points.length - 1 && (
        <>
          {' '}
          <span dir="auto" className={looks.small}>
            {words.general}
          </span>
        </>
      )}
    </li>
  ))
}
