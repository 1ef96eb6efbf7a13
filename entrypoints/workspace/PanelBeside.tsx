import { useEffect } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { goTo } from '@/components/panel/go-to'
import { Panel } from '@/components/panel/Panel'
import { onAnnouncement } from '@/messages'
import styles from './PanelBeside.module.css'

/** The panel of the page's one call. The browser's keys work here as they do beside a real call. */
export function PanelBeside() {
  useEffect(() => {
    const closing = new AbortController()
    onAnnouncement((announcement) => {
      if (announcement.kind !== 'focus' || announcement.to !== 'all') return
      if (announcement.tabId === useMirror.getState().situation?.tabId) goTo(announcement.target)
    }, closing.signal)
    return () => closing.abort()
  }, [])
  return (
    <div className={styles.panel}>
      <Panel docked={false} bound />
    </div>
  )
}
