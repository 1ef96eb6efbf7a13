import { useEffect, useState } from 'react'
import { useMirror } from '@/components/mirror/store'
import { useCurrentPrompt } from '@/components/prompts/current'
import { beginRehearsal, type Rehearsal } from '@/components/rehearsal/begin'
import { Recruiter } from '@/components/rehearsal/Recruiter'
import { Start } from '@/components/rehearsal/Start'
import { goTo } from '@/entrypoints/panel/go-to'
import { Panel } from '@/entrypoints/panel/Panel'
import { text } from '@/locales/text'
import { onAnnouncement } from '@/messages'
import styles from './RehearsalPage.module.css'

/** A practice call: an invented recruiter, and beside them the panel as in any call. */
export function RehearsalPage({ of }: { of: string | null }) {
  const [rehearsal, setRehearsal] = useState<Rehearsal | null>(null)
  const [problem, setProblem] = useState('')
  const hasCall = useMirror(({ call }) => call !== null)
  const asking = useCurrentPrompt()
  const begin = async () => {
    setProblem('')
    try {
      const begun = await beginRehearsal(of)
      if (begun.ok) setRehearsal(begun.rehearsal)
      else setProblem(text.saveState.reasons[begun.reason])
    } catch {
      setProblem(text.saveState.reasons.unreachable)
    }
  }
  if (!rehearsal || !hasCall)
    return (
      <main className={styles.start}>
        <Start of={of} problem={problem} onStart={() => void begin()} />
      </main>
    )
  return (
    <div className={styles.rehearsal}>
      <Recruiter
        key={rehearsal.callId}
        rehearsal={rehearsal}
        asking={asking}
        onAnew={() => void begin()}
      />
      <PanelBeside />
    </div>
  )
}

/** The panel, which the browser's own keys reach here as beside a real call. */
function PanelBeside() {
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
      <Panel docked={false} />
    </div>
  )
}
