import { send } from '@/components/mirror/mirror'
import { commandTime, useCall } from '@/components/shared/use-call'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import styles from './MarkBox.module.css'
import { useMark } from './use-prompts'

/** Whether a question was asked or answered in this call, and when. */
export function MarkBox({ kind, subject }: { kind: 'asked' | 'answered'; subject: string }) {
  const call = useCall()
  const mark = useMark(kind, subject)
  const set = (on: boolean) => send('mark.set', { ...commandTime(call), kind, subject, on })
  return (
    <label className={styles.mark}>
      <input
        type="checkbox"
        checked={mark !== undefined}
        onChange={(event) => set(event.target.checked)}
      />
      {text.panel.prompts[kind]}
      {mark && mark.at !== null && <span className={styles.time}>{clockTime(mark.at)}</span>}
    </label>
  )
}
