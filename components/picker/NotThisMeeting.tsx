import { request, useMirror } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './CompanyPicker.module.css'

/** Folds the panel beside a meeting that is no call with a company. The handle stays. */
export function NotThisMeeting() {
  const tabId = useMirror(({ situation, call }) => (call ? undefined : situation?.meeting?.tabId))
  if (tabId === undefined) return null
  return (
    <Button className={styles.add} onClick={() => request('notThisMeeting', { tabId })}>
      {text.panel.picker.notThis}
    </Button>
  )
}
