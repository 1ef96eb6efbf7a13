import { useRef, useState } from 'react'
import { send, typed } from '@/components/mirror/store'
import { useCall } from '@/components/mirror/use-call'
import { Button, IconButton } from '@/components/ui/Button'
import { GrowingText } from '@/components/ui/GrowingText'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import { isPromptId } from '@/method/prompts'
import { bringUp } from './current'
import { KeptText } from './KeptText'
import styles from './Large.module.css'
import { MarkBox } from './MarkBox'
import { useQuestion } from './use-prompts'

const words = text.panel.prompts

/** What belongs to a question to ask: whether it was asked and answered, and what they said. */
export function YouAsk({ subject }: { subject: string }) {
  const [wording, setWording] = useState(false)
  const { spoken, why } = isPromptId(subject) ? text.prompts[subject] : {}
  const own = useQuestion(subject)?.wording
  return (
    <div className={styles.large}>
      {wording && <Wording subject={subject} onDone={() => setWording(false)} />}
      {!wording && !own && spoken && <p className={styles.soft}>{spoken}</p>}
      {why && <p className={styles.soft}>{why}</p>}
      <div className={styles.actions}>
        <MarkBox kind="asked" subject={subject} />
        <MarkBox kind="answered" subject={subject} />
        <Tools subject={subject} wording={wording} onWording={setWording} />
      </div>
      <Said subject={subject} />
    </div>
  )
}

function Said({ subject }: { subject: string }) {
  const { companyId } = useCall()
  const said = useQuestion(subject)?.said ?? ''
  return (
    <GrowingText
      aria-label={words.said}
      placeholder={isPromptId(subject) ? text.prompts[subject].hint : words.said}
      value={said}
      onChange={({ target }) =>
        typed('question.said', { companyId, subject, text: target.value, now: Date.now() })
      }
    />
  )
}
