import { useAnswer } from '@/components/shared/use-answer'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { type AnswerPartId, partSubject, type TheyAskId } from '@/method/answer-parts'
import { pointsOf } from '@/method/points'
import { OWN_ID } from '@/storage/records/company'
import styles from './Answers.module.css'

/** The candidate's own answer for no company in particular, to begin with; nothing where there is none. */
export function StartFromOwn({
  prompt,
  part,
  onStart,
}: {
  prompt: TheyAskId
  part: AnswerPartId
  onStart(own: string): void
}) {
  const own = useAnswer(OWN_ID, partSubject(prompt, part))
  if (own.trim() === '') return null
  return (
    <Button look="quiet" className={styles.start} onClick={() => onStart(own)}>
      {text.answers.start} <span className={styles.preview}>{pointsOf(own).join(' · ')}</span>
    </Button>
  )
}
