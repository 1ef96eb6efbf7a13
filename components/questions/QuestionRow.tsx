import { useRef, useState } from 'react'
import { OwnWording } from '@/components/shared/OwnWording'
import { useMirror } from '@/components/mirror/mirror'
import { useAsk } from '@/components/shared/use-ask'
import { offerUndo } from '@/components/shared/undo'
import { useEditQuestion } from '@/components/shared/use-edit-question'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import styles from './Questions.module.css'

const words = text.questions

/** One question on the list. The candidate can star it, reword it or take it off. */
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
    offerUndo({
      words: pages.deleted.said.question,
      bringBack: () => edit({ dropped: false }),
    })
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
        {wording ? <OwnWording subject={subject} onDone={close} /> : ask}
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
