import { useMirror } from '@/components/mirror/mirror'
import { askedMark } from '@/components/shared/heard-now'
import { useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import { toggleMark } from './MarkToggle'
import styles from './QuestionCard.module.css'

const words = text.following

/** When they asked the question, as it was heard. One press takes that back, and it is not ticked by itself again. */
export function AskedByThem({ subject }: { subject: string }) {
  const call = useCall()
  const mark = useMirror((mirror) => askedMark(mirror, subject))
  if (!mark) return null
  const { on, at } = mark
  return (
    <p className={`${looks.small} ${styles.heard}`}>
      {on ? words.askedAt(at === null ? '' : clockTime(at)) : words.wasNotAsked}
      <button
        type="button"
        className={`${looks.bare} ${styles.toggle}`}
        onClick={() => toggleMark(call, 'asked', subject)}
      >
        {on ? words.notAsked : words.asked}
      </button>
    </p>
  )
}
