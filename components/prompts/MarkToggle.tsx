import { send, useMirror } from '@/components/mirror/mirror'
import { commandTime, useCall } from '@/components/shared/use-call'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import { markOn } from '@/storage/records/mark'
import styles from './QuestionCard.module.css'
import { useMark } from './use-prompts'

export type QuestionMark = 'asked' | 'answered'

/** Marks a question as asked or answered in this call, or takes the mark back. */
export function toggleMark(call: Call, kind: QuestionMark, subject: string): void {
  const marks = useMirror.getState().dossier?.marks ?? []
  const on = markOn(marks, call.id, kind, subject) === undefined
  send('mark.set', { ...commandTime(call), kind, subject, on })
}

/** The button that marks a question as asked or answered in this call, with the time of the mark. */
export function MarkToggle({ kind, subject }: { kind: QuestionMark; subject: string }) {
  const call = useCall()
  const mark = useMark(kind, subject)
  return (
    <Button
      className={styles.mark}
      aria-pressed={mark !== undefined}
      onClick={() => toggleMark(call, kind, subject)}
    >
      {mark && <Icon name="check" />}
      {text.panel.prompts[kind]}
      {mark && mark.at !== null && <span className={looks.numbers}>{clockTime(mark.at)}</span>}
    </Button>
  )
}
