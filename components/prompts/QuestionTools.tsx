import type { Ref } from 'react'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { bringUp } from './turn-to'
import styles from './QuestionCard.module.css'
import { useEditQuestion } from '@/components/shared/use-edit-question'
import { useQuestion } from './use-prompts'

const words = text.panel.prompts

interface Props {
  subject: string
  pencil: Ref<HTMLButtonElement>
  wording: boolean
  onWording(): void
}

/** Star, reword or remove a question. A removed one stays in the card until the candidate turns to another. */
export function QuestionTools({ subject, pencil, wording, onWording }: Props) {
  const { starred = false, dropped = false } = useQuestion(subject) ?? {}
  const { edit } = useEditQuestion(subject)
  const change = (to: { starred?: boolean; dropped?: boolean }) => {
    bringUp(subject)
    edit(to)
  }
  return (
    <div className={styles.tools}>
      {dropped && <span className={looks.small}>{words.removed}</span>}
      <IconButton
        label={starred ? words.unstar : words.star}
        className={starred ? styles.starred : ''}
        onClick={() => change({ starred: !starred })}
      >
        <Icon name="star" filled={starred} />
      </IconButton>
      <IconButton
        ref={pencil}
        label={words.editWording}
        aria-expanded={wording}
        onClick={onWording}
      >
        <Icon name="pencil" />
      </IconButton>
      <IconButton
        label={dropped ? words.bringBack : words.remove}
        onClick={() => change({ dropped: !dropped })}
      >
        <Icon name={dropped ? 'undo' : 'bin'} />
      </IconButton>
    </div>
  )
}
