import { deleteCall, whenOf } from '@/components/shared/delete'
import { Button } from '@/components/ui/Button'
import { pages } from '@/locales/pages'
import { type Call, isRunning } from '@/storage/records/call'
import styles from './Deleting.module.css'

const words = pages.deleted

/** Deletes a call with what was noted in it. A call that runs is not deleted. */
export function DeleteCall({ call }: { call: Call }) {
  if (isRunning(call)) return null
  return (
    <Button
      look="quiet"
      className={styles.quiet}
      aria-label={words.callOf(whenOf(call))}
      onClick={() => deleteCall(call)}
    >
      {words.call}
    </Button>
  )
}
