import { useId } from 'react'
import { writeFinding } from '@/components/shared/findings'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { usePromptText } from '@/components/shared/use-wording'
import { GrowingText } from '@/components/ui/GrowingText'
import looks from '@/components/ui/Looks.module.css'
import { inOneLine } from '@/components/ui/one-line'
import { text } from '@/locales/text'
import { saidBefore, saidField, saidIn } from '@/storage/records/said'
import styles from './Said.module.css'

const words = text.panel.prompts

/** What they say to a question in this call, and below it what they said last time. */
export function Said({ subject }: { subject: string }) {
  const call = useCall()
  const before = useId()
  const { hint = words.said } = usePromptText(subject)
  const said = useMirror(({ dossier }) => (dossier ? saidIn(dossier, call.id, subject) : ''))
  const lastTime = useMirror(({ dossier }) => (dossier ? saidBefore(dossier, call, subject) : ''))
  return (
    <>
      <GrowingText
        aria-label={words.said}
        aria-describedby={lastTime === '' ? undefined : before}
        placeholder={hint}
        value={said}
        onChange={({ target }) => writeFinding(call, saidField(subject), target.value)}
      />
      {lastTime !== '' && (
        // The side "Last time" shows all of it.
        <p id={before} className={`${looks.small} ${styles.before}`}>
          <span>{words.saidBefore}</span> <span className={looks.cut}>{inOneLine(lastTime)}</span>
        </p>
      )}
    </>
  )
}
