import { send } from '@/components/mirror/mirror'
import { commandTime, useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import styles from './MarkBox.module.css'
import { useMark } from './use-prompts'

/** The box that marks a question as asked or answered in this call, and the time. */
export function MarkBox({ kind, subject }: { kind: 'asked' | 'answered'; subject: string }) {
  const call = useCall()
  const mark = useMark(kind, subject)
  const set = (on: boolean) => send('mark.set', { ...commandTime(call), kind, subject, on })
  return (
    <Tick className={styles.mark} checked={mark !== undefined} onTick={set}>
      {text.panel.prompts[kind]}
      {mark && mark.at !== null && <span className={looks.time}>{clockTime(mark.at)}</span>}
    </Tick>
  )
}
