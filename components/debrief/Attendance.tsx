import { attend } from '@/components/shared/attend'
import { useCall } from '@/components/shared/use-call'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './Debrief.module.css'

const words = text.attendance

/** Whether the others came. It can be said, and taken back. */
export function Attendance() {
  const call = useCall()
  if (!call.missed)
    return (
      <p className={styles.attendance}>
        <Button onClick={() => attend(call, 'nobody')}>{words.nobody}</Button>
      </p>
    )
  return (
    <p className={styles.attendance}>
      <span>{words.marked}</span>
      <Button onClick={() => attend(call, 'came')}>{words.came}</Button>
    </p>
  )
}
