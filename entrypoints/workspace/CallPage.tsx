import { useState } from 'react'
import { companyPage } from '@/components/shared/company-page'
import { useMirror } from '@/components/mirror/mirror'
import { PageTitle } from '@/components/shared/PageTitle'
import { changePanel, fromDebrief } from '@/components/shared/panel-state'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { AfterCall } from './AfterCall'
import styles from './CallPage.module.css'
import { PanelBeside } from './PanelBeside'

const words = text.workspace

/**
 * One call, whatever became of it. Until its end, and for a look at its questions and lists after it, this is its panel.
 * After the end it is the debrief.
 *
 * @param props.noteId the note that was looked for
 */
export function CallPage({ noteId }: { noteId?: string | undefined }) {
  const call = useMirror((mirror) => mirror.call)
  const name = useMirror(({ dossier }) => dossier?.companies[0]?.name) ?? words.noCall
  const [isPanel, setPanel] = useState(false)
  const title = <PageTitle of={name} />
  if (!call)
    return (
      <main className={styles.call}>
        {title}
        <h1>{words.noCall}</h1>
      </main>
    )
  const isAfter = call.endedAt !== null || call.missed
  const toPanel = () => {
    changePanel(fromDebrief)
    setPanel(true)
  }
  return (
    <div className={isAfter && !isPanel ? undefined : styles.call}>
      {title}
      <nav aria-label={name} className={styles.ways}>
        <a className={styles.company} href={companyPage(call.companyId, 'learned')}>
          {words.toCompany}
        </a>
        {isAfter && (
          <Button look="quiet" onClick={isPanel ? () => setPanel(false) : toPanel}>
            {isPanel ? text.debrief.open : words.toPanel}
          </Button>
        )}
      </nav>
      {isAfter && !isPanel ? <AfterCall name={name} noteId={noteId} /> : <PanelBeside />}
    </div>
  )
}
