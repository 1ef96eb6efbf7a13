import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { useAsk } from './use-ask'
import { useEditQuestion } from './use-edit-question'

interface Props {
  subject: string
  /** Moves the focus, since the question leaves the list. */
  onBack(): void
  /** The classes for its layout, from the place where it stands. */
  styles: Readonly<Partial<Record<'row' | 'ask', string>>>
}

/** A removed question, with a button that brings it back. */
export function RemovedQuestion({ subject, onBack, styles }: Props) {
  const ask = useAsk(subject)
  const { edit } = useEditQuestion(subject)
  const bringBack = () => {
    edit({ dropped: false })
    onBack()
  }
  return (
    <li className={styles.row}>
      <span className={styles.ask}>{ask}</span>
      <Button look="quiet" aria-label={text.questions.bringBack(ask)} onClick={bringBack}>
        {text.panel.prompts.bringBack}
      </Button>
    </li>
  )
}
