import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/store'
import { useAsk } from '@/components/mirror/use-ask'
import { useCall } from '@/components/mirror/use-call'
import { text } from '@/locales/text'
import { bringUp } from './current'
import { notAskedYet } from './marks'
import styles from './NotAskedYet.module.css'

/** The questions that the candidate starred and has not asked: a tap brings one up. */
export function NotAskedYet() {
  const { startedAt } = useCall()
  const subjects = useMirror(useShallow(notAskedYet))
  if (startedAt === null || subjects.length === 0) return null
  return (
    <div className={styles.missing}>
      <span>{text.last.notAsked}</span>
      {subjects.map((subject) => (
        <Missing key={subject} subject={subject} />
      ))}
    </div>
  )
}

function Missing({ subject }: { subject: string }) {
  const ask = useAsk(subject)
  return (
    <button
      type="button"
      className={styles.question}
      aria-label={text.panel.prompts.bringUp(ask)}
      title={ask}
      onClick={() => bringUp(subject)}
    >
      {ask}
    </button>
  )
}
