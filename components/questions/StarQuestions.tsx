import { send, useMirror } from '@/components/mirror/store'
import { useAsk } from '@/components/mirror/use-ask'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import { promptsOf } from '@/method/prompts'
import { questionId, type Question } from '@/storage/records/question'
import styles from './StarQuestions.module.css'

const words = text.panel.prompts
const none: readonly Question[] = []

/** The questions to ask there, to choose those that matter most; they come first in the call. */
export function StarQuestions({ companyId }: { companyId: string }) {
  const questions = useMirror(({ dossier }) => dossier?.questions ?? none)
  const find = (subject: string) =>
    questions.find(({ id }) => id === questionId(companyId, subject))
  const methods: string[] = promptsOf('you-ask').map(({ id }) => id)
  const own = questions.map(({ subject }) => subject).filter((id) => !methods.includes(id))
  const listed = [...methods, ...own].filter((subject) => find(subject)?.dropped !== true)
  return (
    <>
      <p className={styles.soft}>{text.preparation.starAdvice}</p>
      <ul>
        {listed.map((subject) => (
          <Line
            key={subject}
            companyId={companyId}
            subject={subject}
            starred={find(subject)?.starred === true}
          />
        ))}
      </ul>
    </>
  )
}

function Line({
  companyId,
  subject,
  starred,
}: {
  companyId: string
  subject: string
  starred: boolean
}) {
  const ask = useAsk(subject)
  return (
    <li className={styles.line}>
      <IconButton
        label={`${starred ? words.unstar : words.star}: ${ask}`}
        className={starred ? styles.starred : ''}
        onClick={() =>
          send('question.edit', { companyId, subject, starred: !starred, now: Date.now() })
        }
      >
        <Icon name="star" filled={starred} />
      </IconButton>
      {ask}
    </li>
  )
}
