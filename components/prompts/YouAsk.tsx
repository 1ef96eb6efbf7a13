import { type ReactNode, useRef, useState } from 'react'
import { OwnWording } from '@/components/shared/OwnWording'
import { usePromptText } from '@/components/shared/use-wording'
import looks from '@/components/ui/Looks.module.css'
import { MarkToggle } from './MarkToggle'
import styles from './QuestionCard.module.css'
import { QuestionTools } from './QuestionTools'
import { Said } from './Said'
import { Trend } from './Trend'
import { isAboutTrend } from './trend'
import { useQuestion } from './use-prompts'

/** Three large lines hold this many letters in the narrowest panel. A longer question is cut there. */
const FEW_WORDS = 60

/** A question to ask: the sentence to say, whether it was asked and answered, and what they said. */
export function YouAsk({ subject, under }: { subject: string; under?: ReactNode }) {
  const [wording, setWording] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const own = useQuestion(subject)?.wording ?? ''
  const { spoken, why } = usePromptText(subject)
  const sentence = own === '' ? spoken : own.length > FEW_WORDS && own
  const close = () => {
    setWording(false)
    pencil.current?.focus()
  }
  return (
    <>
      {wording && <OwnWording subject={subject} onDone={close} />}
      {!wording && sentence && <p className={styles.say}>{sentence}</p>}
      {isAboutTrend(subject) ? <Trend /> : why && <p className={looks.small}>{why}</p>}
      <div className={styles.acts}>
        <MarkToggle kind="asked" subject={subject} />
        <MarkToggle kind="answered" subject={subject} />
        <QuestionTools
          subject={subject}
          pencil={pencil}
          wording={wording}
          onWording={() => (wording ? close() : setWording(true))}
        />
      </div>
      {under}
      <Said subject={subject} />
    </>
  )
}
