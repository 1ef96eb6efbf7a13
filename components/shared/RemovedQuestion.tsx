import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { useAsk } from './use-ask'
import { useEditQuestion } from './use-edit-question'

interface Props {
  subject: string
  /** It leaves the list of those taken off: the keyboard has to go elsewhere. */
  onBack(): void
  /** Where it stands says how it is laid out. */
  styles: Readonly<Partial<Record<'row' | 'ask', string>>>
}

/** A question that was taken off the list, to be brought back. */
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
