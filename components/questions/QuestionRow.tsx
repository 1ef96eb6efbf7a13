import { useRef, useState } from 'react'
import { useMirror } from '@/components/mirror/store'
import { useAsk } from '@/components/mirror/use-ask'
import { useEditQuestion } from '@/components/mirror/use-edit-question'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { KeptText } from '@/components/ui/KeptText'
import { text } from '@/locales/text'
import { isPromptId } from '@/method/prompts'
import styles from './Questions.module.css'

const words = text.questions

/** One question on the list: star it, put it in one's own words, take it off. */
export function QuestionRow({ subject, onOff }: { subject: string; onOff(): void }) {
  const ask = useAsk(subject)
  const starred = useMirror(
    ({ dossier }) =>
      dossier?.questions.find((question) => question.subject === subject)?.starred === true,
  )
  const { edit } = useEditQuestion(subject)
  const [wording, setWording] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const close = () => {
    setWording(false)
    pencil.current?.focus()
  }
  const takeOff = () => {
    edit({ dropped: true })
    onOff()
  }
  return (
    <li className={styles.row}>
      <IconButton
        label={starred ? words.unstar(ask) : words.star(ask)}
        className={starred ? styles.starred : ''}
        onClick={() => edit({ starred: !starred })}
      >
        <Icon name="star" filled={starred} />
      </IconButton>
      <div className={styles.ask}>
        {wording ? <Wording subject={subject} onDone={close} /> : ask}
      </div>
      <IconButton
        ref={pencil}
        label={words.reword(ask)}
        aria-expanded={wording}
        onClick={() => (wording ? close() : setWording(true))}
      >
        <Icon name="pencil" />
      </IconButton>
      <IconButton label={words.remove(ask)} onClick={takeOff}>
        <Icon name="bin" />
      </IconButton>
    </li>
  )
}

/** The question in the candidate's own words; emptied, it reads as before. */
function Wording({ subject, onDone }: { subject: string; onDone(): void }) {
  const { edit, type } = useEditQuestion(subject)
  const ask = useAsk(subject)
  const [before] = useState(ask)
  return (
    <KeptText
      label={text.panel.prompts.editWording}
      placeholder={before}
      text={before}
      onType={(wording) => type({ wording })}
      onKeep={(wording) => edit({ wording: isPromptId(subject) ? wording : wording || before })}
      onDone={onDone}
    />
  )
}
