import { type ReactNode, useRef, useState } from 'react'
import { PayToggle } from '@/components/shared/PayToggle'
import { hidePay, showPay, usePayShown } from '@/components/shared/pay-shown'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { type PromptId, promptById } from '@/method/prompts'
import styles from './Large.module.css'
import { MarkBox } from './MarkBox'
import { PointsList, PointsText } from './Points'
import { useLeaving } from '@/components/ui/use-leaving'
import { useIsPrepared } from './use-parts'
import { Why } from './Why'

const words = text.panel.prompts

interface Props {
  promptId: PromptId
  /** The form under the question. */
  under?: ReactNode
  /** Stands first, instead of the reason for the question. */
  over?: ReactNode
}

/**
 * A question they may ask: the candidate's points, as a list or as fields to write in, and whether it is answered.
 * Points that a shared screen must not show are not in the page until the candidate asks for them. They leave the
 * page when the candidate looks elsewhere.
 */
export function TheyAsk({ promptId, under, over }: Props) {
  const { sensitive = false } = promptById(promptId)
  const [inText, setInText] = useState(false)
  const payShown = usePayShown()
  const isPrepared = useIsPrepared(promptId)
  const editButton = useRef<HTMLButtonElement>(null)
  useLeaving(() => setInText((now) => now && !sensitive))

  const masked = sensitive && isPrepared && !payShown
  const editing = inText && !masked
  const hideable = sensitive && (isPrepared || editing)
  const edit = () => {
    // With the first letter there is text on pay. The field must not hide before the next letter.
    if (sensitive) showPay()
    setInText(true)
  }
  const stopEditing = () => {
    setInText(false)
    editButton.current?.focus()
  }
  const hide = () => {
    setInText(false)
    hidePay()
  }
  return (
    <div className={styles.large}>
      {over ?? <Why promptId={promptId} />}
      <div className={editing || masked ? styles.points : styles.clickable}>
        {masked && <p className={`${looks.soft} ${styles.masked}`}>{words.masked}</p>}
        {editing && <PointsText promptId={promptId} onClose={stopEditing} />}
        {!masked && !editing && (isPrepared || !over) && <PointsList promptId={promptId} />}
        <div className={styles.actions}>
          <MarkBox kind="answered" subject={promptId} />
          <div className={styles.tools}>
            {hideable && (
              <PayToggle
                shown={!masked}
                names={{ show: words.showPoints, hide: words.hidePoints }}
                onHide={hide}
                className={styles.sign}
              />
            )}
            {!masked && (
              <Button
                ref={editButton}
                look="quiet"
                className={`${styles.edit} ${styles.sign}`}
                aria-label={editing ? words.donePoints : words.editPoints}
                title={editing ? undefined : words.editPoints}
                onClick={editing ? stopEditing : edit}
              >
                {editing ? words.donePoints : <Icon name="pencil" />}
              </Button>
            )}
          </div>
        </div>
      </div>
      {under}
    </div>
  )
}
