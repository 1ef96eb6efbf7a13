import { useRef, useState } from 'react'
import { OwnQuestion } from '@/components/shared/OwnQuestion'
import { useMirror } from '@/components/mirror/mirror'
import { listed } from '@/components/shared/to-ask'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { Question } from '@/storage/records/question'
import { MoreQuestions } from './MoreQuestions'
import styles from './Questions.module.css'
import { QuestionRow } from './QuestionRow'
import { TakenOff } from './TakenOff'

const words = text.questions
const none: readonly Question[] = []

/**
 * The questions to ask this company: only those that the candidate wants answered (obligation 25), with the best two
 * or three starred (obligation 11). The panel shows the same list in the call.
 */
export function Questions() {
  const questions = useMirror(({ dossier }) => dossier?.questions ?? none)
  const [writing, setWriting] = useState<string | null>(null)
  const count = useRef<HTMLParagraphElement>(null)
  const subjects = listed(questions).filter((subject) => subject !== writing)
  const starred = questions.filter((question) => question.starred && !question.dropped).length
  return (
    <div className={styles.questions}>
      <p className={looks.small}>{words.advice}</p>
      <p ref={count} tabIndex={-1} className={styles.count} aria-live="polite">
        {words.starred(starred)}
      </p>
      {subjects.length === 0 && <p className={looks.small}>{words.empty}</p>}
      <ul>
        {subjects.map((subject) => (
          // The row leaves the page. The focus moves to the count, which stays.
          <QuestionRow key={subject} subject={subject} onOff={() => count.current?.focus()} />
        ))}
      </ul>
      <OwnQuestion subject={writing} onWrite={setWriting} styles={styles} />
      <TakenOff besides={writing} />
      <MoreQuestions />
    </div>
  )
}
