import { useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { RemovedQuestion } from '@/components/shared/RemovedQuestion'
import { useMirror } from '@/components/mirror/mirror'
import { removed } from '@/components/shared/to-ask'
import { text } from '@/locales/text'
import { isMoreSubject } from '@/method/more-questions'
import { isPromptId } from '@/method/prompts'
import type { Question } from '@/storage/records/question'
import styles from './Questions.module.css'

const words = text.questions

/**
 * The questions that were taken off the list, behind a summary.
 *
 * @param besides the question that is being written, which is not on the list yet
 */
export function TakenOff({ besides }: { besides: string | null }) {
  const subjects = useMirror(useShallow(({ dossier }) => toBringBack(dossier?.questions ?? [])))
  const summary = useRef<HTMLElement>(null)
  const shown = subjects.filter((subject) => subject !== besides)
  if (shown.length === 0) return null
  return (
    <details className={styles.topic}>
      <summary ref={summary}>{words.removed(shown.length)}</summary>
      <ul>
        {shown.map((subject) => (
          <RemovedQuestion
            key={subject}
            subject={subject}
            styles={styles}
            onBack={() => summary.current?.focus()}
          />
        ))}
      </ul>
    </details>
  )
}

/** The removed questions. The topics show their own ones, so these are left out, and so are own ones without words. */
const toBringBack = (questions: readonly Question[]): string[] =>
  removed(questions).filter(
    (subject) =>
      !isMoreSubject(subject) &&
      (isPromptId(subject) ||
        questions.some((question) => question.subject === subject && question.wording !== '')),
  )
