import { useMirror } from '@/components/mirror/mirror'
import { useEditQuestion } from '@/components/shared/use-edit-question'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import {
  type MoreQuestionId,
  moreQuestions,
  moreSubject,
  type QuestionTopic,
  questionTopics,
} from '@/method/more-questions'
import type { Dossier } from '@/storage/records/dossier'
import styles from './Questions.module.css'

const words = text.questions

/** More questions to ask, by topic. None is on the list until the candidate ticks it. */
export function MoreQuestions() {
  return (
    <div className={styles.more}>
      <h3 className={looks.title}>{words.more}</h3>
      <p className={looks.small}>{words.moreHelp}</p>
      {questionTopics.map((topic) => (
        <Topic key={topic} topic={topic} />
      ))}
    </div>
  )
}

function Topic({ topic }: { topic: QuestionTopic }) {
  const ids: readonly MoreQuestionId[] = moreQuestions[topic]
  const taken = useMirror(({ dossier }) => ids.filter((id) => isTaken(dossier, id)).length)
  return (
    <details className={styles.topic}>
      <summary>
        {text.moreQuestions.topics[topic]}
        {taken > 0 && <span className={looks.small}> · {words.taken(taken)}</span>}
      </summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <Offer id={id} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Offer({ id }: { id: MoreQuestionId }) {
  const taken = useMirror(({ dossier }) => isTaken(dossier, id))
  const kept = useMirror(({ dossier }) => recordOf(dossier, id)?.wording)
  const { edit } = useEditQuestion(moreSubject(id))
  const wording = text.moreQuestions.questions[id]
  // A question that is ticked again comes back in the candidate's own words.
  const toggle = () =>
    edit(taken ? { dropped: true } : { wording: kept || wording, dropped: false })
  return (
    <label className={styles.offer}>
      <input type="checkbox" checked={taken} onChange={toggle} />
      {wording}
    </label>
  )
}

const recordOf = (dossier: Dossier | null, id: MoreQuestionId) =>
  dossier?.questions.find(({ subject }) => subject === moreSubject(id))

const isTaken = (dossier: Dossier | null, id: MoreQuestionId): boolean =>
  recordOf(dossier, id)?.dropped === false
