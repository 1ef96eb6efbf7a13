import { useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { beginRehearsal, type Rehearsal } from '@/components/rehearsal/begin'
import { Recruiter } from '@/components/rehearsal/Recruiter'
import { Start } from '@/components/rehearsal/Start'
import { PageTitle } from '@/components/shared/PageTitle'
import { useQuestionInFront } from '@/components/shared/panel-state'
import { text } from '@/locales/text'
import { PanelBeside } from './PanelBeside'
import styles from './RehearsalPage.module.css'

/** A practice call: an invented recruiter, and beside it the panel as in any call. */
export function RehearsalPage({ of }: { of: string | null }) {
  const [rehearsal, setRehearsal] = useState<Rehearsal | null>(null)
  const [problem, setProblem] = useState('')
  const hasCall = useMirror(({ call }) => call !== null)
  const asking = useQuestionInFront()
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
  const title = <PageTitle of={text.workspace.practise} />
  if (!rehearsal || !hasCall)
    return (
      <main className={styles.start}>
        {title}
        <Start of={of} problem={problem} onStart={() => void begin()} />
      </main>
    )
  return (
    <div className={styles.rehearsal}>
      {title}
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
