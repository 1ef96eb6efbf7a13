import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import { changePanel, toFront } from '@/components/shared/panel-state'
import { turnCard } from '@/components/shared/turn-card'
import { useAsk } from '@/components/shared/use-ask'
import { useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { turnToQuestion } from './turn-to'
import { notAskedYet } from './asked'
import styles from './NotAskedYet.module.css'

/** More lines push the list for the close out of sight. Usually two or three questions are starred. */
const NAMED = 3

/** The questions that the candidate starred and has not asked. A tap makes one large. */
export function NotAskedYet() {
  const { startedAt } = useCall()
  const subjects = useMirror(useShallow(notAskedYet))
  if (startedAt === null || subjects.length === 0) return null
  const more = subjects.length - NAMED
  return (
    <div className={styles.missing}>
      <span>{text.last.notAsked}</span>
      {subjects.slice(0, NAMED).map((subject) => (
        <Missing key={subject} subject={subject} />
      ))}
      {more > 0 && (
        <button
          type="button"
          className={`${looks.bare} ${looks.cut} ${styles.question}`}
          onClick={() => turnCard(() => changePanel(toFront({ kind: 'questions' })))}
        >
          {text.last.more(more)}
        </button>
      )}
    </div>
  )
}

function Missing({ subject }: { subject: string }) {
  const ask = useAsk(subject)
  return (
    <button
      type="button"
      className={`${looks.bare} ${looks.cut} ${styles.question}`}
      aria-label={text.panel.prompts.bringUp(ask)}
      title={ask}
      onClick={() => turnToQuestion(subject)}
    >
      {ask}
    </button>
  )
}
