import { useMirror } from '@/components/mirror/mirror'
import { useAsk } from '@/components/shared/use-ask'
import looks from '@/components/ui/Looks.module.css'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import { turnToQuestion } from './turn-to'
import styles from './LastQuestion.module.css'
import { lastMarked } from './asked'

/** Shows the question that was marked last. A candidate who loses the thread finds it here. */
export function LastQuestion() {
  const mark = useMirror(lastMarked)
  const ask = useAsk(mark?.subject ?? null)
  if (!mark || !ask) return null
  const line = text.last.line(ask, mark.at === null ? '' : clockTime(mark.at))
  return (
    <button
      type="button"
      className={`${looks.bare} ${looks.small} ${looks.cut} ${styles.last}`}
      aria-label={`${line}. ${text.last.bringUp}`}
      title={ask}
      onClick={() => turnToQuestion(mark.subject)}
    >
      {line}
    </button>
  )
}
