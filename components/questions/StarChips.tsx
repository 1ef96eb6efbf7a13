import { useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { OwnQuestion } from '@/components/shared/OwnQuestion'
import { listed } from '@/components/shared/to-ask'
import { useAsk } from '@/components/shared/use-ask'
import { useEditQuestion } from '@/components/shared/use-edit-question'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import { type Question, questionOf } from '@/storage/records/question'
import styles from './StarChips.module.css'

const none: readonly Question[] = []

/** The questions to ask, a chip each. A tap stars the question, or takes the star back. */
export function StarChips() {
  const questions = useMirror(({ dossier }) => dossier?.questions ?? none)
  const [writing, setWriting] = useState<string | null>(null)
  const subjects = listed(questions).filter((subject) => subject !== writing)
  return (
    <>
      <fieldset className={styles.chips} aria-label={text.questions.stars}>
        {subjects.map((subject) => (
          <Chip
            key={subject}
            subject={subject}
            starred={questionOf(questions, subject)?.starred === true}
          />
        ))}
      </fieldset>
      <OwnQuestion subject={writing} onWrite={setWriting} look="quiet" styles={styles} />
    </>
  )
}

function Chip({ subject, starred }: { subject: string; starred: boolean }) {
  const ask = useAsk(subject)
  const { edit } = useEditQuestion(subject)
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={starred}
      onClick={() => edit({ starred: !starred })}
    >
      <Icon name="star" filled={starred} />
      {ask}
    </button>
  )
}
