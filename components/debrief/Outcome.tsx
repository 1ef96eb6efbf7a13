import { useId } from 'react'
import { optionWords } from '@/components/shared/finding-words'
import { setFinding, useFinding } from '@/components/shared/findings'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { Choice } from '@/components/ui/Choice'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { type FieldId, topicById } from '@/method/findings'
import styles from './Debrief.module.css'
import { isWanted, outcomeFields, setOutcome } from './outcome'

/** How the call went and whether the candidate still wants the job: both yes moves the company on. Then the verdict. */
export function Outcome() {
  const call = useCall()
  const hasMoved = useMirror(
    ({ dossier }) => dossier?.companies[0]?.stage === 'interview' && isWanted(dossier, call.id),
  )
  return (
    <section className={styles.section} aria-label={text.debrief.howWasIt}>
      <h3 className={looks.title}>{text.debrief.howWasIt}</h3>
      {outcomeFields.map((field) => (
        <Question
          key={field}
          field={field}
          options={optionsOf('outcome', field)}
          onChoose={(option) => setOutcome(call, field, option)}
        />
      ))}
      <Question
        field="verdict"
        options={optionsOf('verdict', 'verdict')}
        onChoose={(option) => setFinding(call, 'verdict', option)}
      />
      <p className={styles.moved} aria-live="polite">
        {hasMoved && text.debrief.moved}
      </p>
    </section>
  )
}

const optionsOf = (topic: 'outcome' | 'verdict', field: FieldId): readonly string[] =>
  topicById(topic).fields.find(({ id }) => id === field)?.options ?? []

interface QuestionProps {
  field: FieldId
  options: readonly string[]
  onChoose(option: string): void
}

function Question({ field, options, onChoose }: QuestionProps) {
  const id = useId()
  const chosen = useFinding(field)?.text
  return (
    <div className={styles.question}>
      <span id={id} className={styles.asks}>
        {text.findings.fields[field].label}
      </span>
      <Choice
        joined
        labelledBy={id}
        options={options.map((value) => ({ value, text: optionWords(field, value) }))}
        chosen={chosen === undefined ? [] : [chosen]}
        onTap={(option) => onChoose(option === chosen ? '' : option)}
      />
    </div>
  )
}
