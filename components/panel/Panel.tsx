import { useEffect, useState } from 'react'
import { BlankButton } from '@/components/blank-mind/Blank'
import { closeBlank, useBlank } from '@/components/blank-mind/open-blank'
import { Checklists } from '@/components/checklists/Checklists'
import { closeItem } from '@/components/checklists/open-list'
import { CompanyPicker } from '@/components/picker/CompanyPicker'
import { backToQuestions, useIsDebrief } from '@/components/debrief/front'
import { CallHeader } from '@/components/call-header/CallHeader'
import { Keys } from '@/components/key-help/Keys'
import { useMirror } from '@/components/mirror/mirror'
import { Notes } from '@/components/notes/Notes'
import { Guide } from '@/components/phases/Guide'
import { Phases } from '@/components/phases/Phases'
import { DockControls } from '@/components/dock-controls/DockControls'
import { Cover } from '@/components/cover/Cover'
import { HiddenNote } from '@/components/cover/HiddenNote'
import { useCurrent, useCurrentPrompt } from '@/components/prompts/current'
import { useIsLastTime } from '@/components/prompts/last-time'
import { NotAskedYet } from '@/components/prompts/NotAskedYet'
import { FailureBoundary } from '@/components/recovery/FailureBoundary'
import { Readable } from '@/components/recovery/Readable'
import { SaveStateLine } from '@/components/save-state/SaveStateLine'
import { text } from '@/locales/text'
import { CloseCue } from './CloseCue'
import { goToPhase } from './go-to'
import styles from './Panel.module.css'
import { PromptRegion } from './PromptRegion'
import { blank, filing, underItem } from './slots'

interface PanelProps {
  /** The panel is docked in the call page. */
  docked: boolean
  /** The panel stands on the page of one call, and cannot change to another. */
  bound?: boolean
}

/** The whole panel on one screen: the header, then prompts, checklists and notes. */
export function Panel(props: PanelProps) {
  useEffect(makeRoomForQuestions, [])
  return (
    <Cover>
      <Readable>
        <OpenPanel {...props} />
      </Readable>
    </Cover>
  )
}

function OpenPanel({ docked, bound = false }: PanelProps) {
  const hasCall = useMirror((mirror) => mirror.call !== null)
  const hasMeeting = useMirror((mirror) => (mirror.situation?.meeting ?? null) !== null)
  const [choosing, setChoosing] = useState(false)
  if (!hasCall || choosing)
    return (
      <main className={styles.start}>
        <DockControls docked={docked} />
        <HiddenNote />
        {!hasMeeting && <p className={styles.byHand}>{text.sidePanel.byHand}</p>}
        <CompanyPicker onBound={() => setChoosing(false)} />
        {blank}
      </main>
    )
  return (
    <main className={styles.panel}>
      <header>
        <CallHeader
          controls={<DockControls docked={docked} />}
          onOtherCompany={bound ? undefined : () => setChoosing(true)}
        >
          <FailureBoundary feature={text.phases.title}>
            <Phases onChoose={goToPhase} />
            <Guide />
          </FailureBoundary>
        </CallHeader>
      </header>
      <Regions />
      <footer>
        <HiddenNote />
        <SaveStateLine />
        <BlankButton />
        <FailureBoundary feature={text.keys.title}>
          <Keys />
        </FailureBoundary>
      </footer>
    </main>
  )
}

/**
 * Runs when the candidate turns to a question. The questions replace the debrief. The card for a blank mind and the
 * open item of a checklist close.
 */
function makeRoomForQuestions(): () => void {
  const ends = [
    useCurrent.subscribe(backToQuestions),
    useCurrent.subscribe(closeBlank),
    useCurrent.subscribe(closeItem),
    useBlank.subscribe(closeItem),
  ]
  return () => ends.forEach((end) => end())
}

function Regions() {
  const current = useCurrentPrompt()
  const isElsewhere = [useIsLastTime(), useIsDebrief()].includes(true)
  return (
    <>
      <PromptRegion />
      <section aria-label={text.panel.checklists.title}>
        <FailureBoundary feature={text.panel.checklists.title}>
          <Checklists under={underItem} aboveClose={<NotAskedYet />} />
          <CloseCue />
        </FailureBoundary>
      </section>
      <section aria-label={text.panel.notes.title}>
        <FailureBoundary feature={text.panel.notes.title}>
          <Notes linkTo={isElsewhere ? null : current} filing={filing} />
        </FailureBoundary>
      </section>
    </>
  )
}
