import { useMirror } from '@/components/mirror/store'
import styles from './Panel.module.css'

/** Everything beside the call, on one screen: prompts, checklists and notes, under the header. */
export function Panel({ docked }: { docked: boolean }) {
  const call = useMirror((mirror) => mirror.call)
  if (!call) return <main className={styles.panel}>{docked ? 'docked' : 'side'}</main>
  return (
    <main className={styles.panel}>
      <div className={styles.prompts} />
      <div className={styles.checklists} />
      <div className={styles.notes} />
    </main>
  )
}
