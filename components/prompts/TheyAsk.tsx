import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { showPay, usePayShown } from '@/components/shared/pay-shown'
import { Button, IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { useLeaving } from '@/components/ui/use-leaving'
import { text } from '@/locales/text'
import { isSensitive } from '@/method/prompts'
import { PointsList, PointsText } from './Points'
import styles from './QuestionCard.module.css'
import { useIsPrepared } from '@/components/shared/answer-parts'
import { Why } from './Why'

const words = text.panel.prompts

interface Props {
  subject: string
  /** The form under the question. */
  under?: ReactNode
  /** Stands first, instead of the reason for the question. */
  over?: ReactNode
}

/**
 * A question they may ask: the candidate's points, as a list or as fields to write in. Without points the field is
 * there at once. Points that a shared screen must not show are not in the page until the candidate asks for them.
 */
export function TheyAsk({ subject, under, over }: Props) {
  const sensitive = isSensitive(subject)
  const isPrepared = useIsPrepared(subject)
  const payShown = usePayShown()
  const isMasked = sensitive && !payShown
  // A field that was there at once stays while the first letters are typed. One that was opened takes the focus.
  const [field, setField] = useState<'at-once' | 'opened' | null>(
    isPrepared || over ? null : 'at-once',
  )
  const pencil = useRef<HTMLButtonElement>(null)
  useLeaving(() => sensitive && setField(null))

  const editing = field !== null && !isMasked
  const edit = () => {
    // With the first letter there is text on pay. The field must not hide before the next letter.
    if (sensitive) showPay()
    setField('opened')
  }
  const stopEditing = () => {
    flushSync(() => setField(null))
    pencil.current?.focus()
  }
  return (
    <>
      {over || <Why promptId={subject} />}
      {!isPrepared && !over && <p className={looks.soft}>{words.noPointsYet}</p>}
      {editing && (
        <PointsText
          promptId={subject}
          isNew={!isPrepared}
          takesFocus={field === 'opened'}
          onClose={stopEditing}
        />
      )}
      {!isMasked && <PointsList promptId={subject} isEdited={editing} />}
      {under}
      {(!isMasked || !isPrepared) && (
        <div className={styles.tools}>
          {editing ? (
            isPrepared && (
              <Button look="quiet" onClick={stopEditing}>
                {words.donePoints}
              </Button>
            )
          ) : (
            <IconButton ref={pencil} label={words.editPoints} onClick={edit}>
              <Icon name="pencil" />
            </IconButton>
          )}
        </div>
      )}
    </>
  )
}
