import { useState } from 'react'
import { Checklists } from '@/components/checklists/Checklists'
import { CompanyPicker } from '@/components/company/CompanyPicker'
import { CallHeader } from '@/components/header/CallHeader'
import { useMirror } from '@/components/mirror/store'
import { Notes } from '@/components/notes/Notes'
import { PlaceControls } from '@/components/place/PlaceControls'
import { useCurrentPrompt } from '@/components/prompts/current'
import { Prompts } from '@/components/prompts/Prompts'
import { FailureBoundary } from '@/components/recovery/FailureBoundary'
import { Readable } from '@/components/recovery/Readable'
import { SaveStateLine } from '@/components/save-state/SaveStateLine'
import { text } from '@/locales/text'
import styles from './Panel.module.css'

/** Everything beside the call, on one screen: prompts, checklists and notes, under the header. */
export function Panel({ docked }: { docked: boolean }) {
  return (
    <Readable>
      <OpenPanel docked={docked} />
    </Readable>
  )
}

function OpenPanel({ docked }: { docked: boolean }) {
  const hasCall = useMirror((mirror) => mirror.call !== null)
  const hasMeeting = useMirror((mirror) => (mirror.situation?.meeting ?? null) !== null)
  const isPractice = useMirror(({ dossier }) => dossier?.companies[0]?.practice === true)
  const [choosing, setChoosing] = useState(false)
  if (!hasCall || choosing)
    return (
      <main className={styles.start}>
        <PlaceControls docked={docked} />
        {!hasMeeting && <p className={styles.byHand}>{text.sidePanel.byHand}</p>}
        <CompanyPicker onBound={() => setChoosing(false)} />
      </main>
    )
  return (
    <main className={styles.panel}>
      <header>
        <CallHeader
          controls={<PlaceControls docked={docked} />}
          onOtherCompany={isPractice ? undefined : () => setChoosing(true)}
        />
      </header>
      <Regions />
      <footer>
        <SaveStateLine />
      </footer>
    </main>
  )
}

function Regions() {
  const current = useCurrentPrompt()
  return (
    <>
      <div className={styles.prompts}>
        <FailureBoundary feature={text.panel.prompts.title}>
          <Prompts />
        </FailureBoundary>
      </div>
      <section className={styles.checklists} aria-label={text.panel.checklists.title}>
        <FailureBoundary feature={text.panel.checklists.title}>
          <Checklists />
        </FailureBoundary>
      </section>
      <section className={styles.notes} aria-label={text.panel.notes.title}>
        <FailureBoundary feature={text.panel.notes.title}>
          <Notes linkTo={current} />
        </FailureBoundary>
      </section>
    </>
  )
}
