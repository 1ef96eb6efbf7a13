import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { pointsOf } from '@/method/points'
import styles from './QuestionCard.module.css'
import type { AnswerPart } from '@/components/shared/answer-parts'

const words = text.answers

/** The points of one part. A general answer is marked as such. */
export function PartPoints({ part: { id, written, isGeneral } }: { part: AnswerPart }) {
  const points = pointsOf(written)
  return points.map((point, index) => (
    // Two points may have the same text, and a point has no state. The bullet stands where the point begins.
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
