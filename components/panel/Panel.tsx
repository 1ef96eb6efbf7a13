import { useState } from 'react'
import { BlankButton } from '@/components/blank-mind/Blank'
import { CallHeader } from '@/components/call-header/CallHeader'
import { CallMenu } from '@/components/call-header/CallMenu'
import { ListTabs } from '@/components/checklists/ListTabs'
import { Cover } from '@/components/cover/Cover'
import { HiddenNote } from '@/components/cover/HiddenNote'
import { Collapse, DockControls } from '@/components/dock-controls/DockControls'
import { FollowCall, IfUnanswered } from '@/components/following/FollowCall'
import { FollowSign } from '@/components/following/FollowSign'
import { Keys } from '@/components/key-help/Keys'
import { useMirror } from '@/components/mirror/mirror'
import { Notes } from '@/components/notes/Notes'
import { Strip } from '@/components/prompts/Strip'
import { FailureBoundary } from '@/components/recovery/FailureBoundary'
import { Readable } from '@/components/recovery/Readable'
import { SaveStateLine } from '@/components/save-state/SaveStateLine'
import {
  changePanel,
  toDebrief,
  useHasEnded,
  useIsDebrief,
  useQuestionInFront,
} from '@/components/shared/panel-state'
import { turnCard } from '@/components/shared/turn-card'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { Card } from './Card'
import { CloseCue } from './CloseCue'
import { InLobby } from './InLobby'
import styles from './Panel.module.css'
import { blank, CompanyPicker, debrief, filing, MenuContent, offer } from './slots'

interface PanelProps {
  /** The panel is docked in the call page. */
  docked: boolean
  /** The panel stands on the page of one call, and cannot change to another. */
  bound?: boolean
}

/** The whole panel on one screen: the header, the strip of questions, the card, the lists and the notes. */
export function Panel(props: PanelProps) {
  return (
    <Cover>
      <Readable>
        {props.docked ? (
          <InLobby>
            <OpenPanel {...props} />
          </InLobby>
        ) : (
          <OpenPanel {...props} />
        )}
      </Readable>
    </Cover>
  )
}

function OpenPanel({ docked, bound = false }: PanelProps) {
  const hasCall = useMirror((mirror) => mirror.call !== null)
  const [choosing, setChoosing] = useState(false)
  if (!hasCall || choosing)
    return <WhoIsThisWith docked={docked} onBound={() => setChoosing(false)} />
  return (
    <main className={styles.frame}>
      <div className={styles.panel}>
        <header className={styles.header}>
          <CallHeader
            saveState={<SaveStateLine asSign />}
            controls={
              <>
                <FollowSign />
                <CallMenu>
                  {(close) => (
                    <MenuContent
                      docked={docked}
                      onOtherCompany={bound ? undefined : () => setChoosing(true)}
                      onDone={close}
                    />
                  )}
                </CallMenu>
                <Collapse docked={docked} />
              </>
            }
          />
          <HiddenNote />
          <FollowCall docked={docked} />
        </header>
        <Regions docked={docked} />
        <FailureBoundary feature={text.keys.title}>
          <Keys />
        </FailureBoundary>
      </div>
    </main>
  )
}

function WhoIsThisWith({ docked, onBound }: { docked: boolean; onBound(): void }) {
  const hasMeeting = useMirror((mirror) => (mirror.situation?.meeting ?? null) !== null)
  return (
    <main className={styles.start}>
      <DockControls docked={docked} />
      <HiddenNote />
      {!hasMeeting && <p className={styles.byHand}>{text.sidePanel.byHand}</p>}
      <CompanyPicker docked={docked} onBound={onBound} />
      {blank}
    </main>
  )
}

/** The parts of the call. After it the debrief stands in their place. */
function Regions({ docked }: { docked: boolean }) {
  const isDebrief = useIsDebrief()
  const question = useQuestionInFront()
  return (
    <>
      {isDebrief ? (
        <div className={styles.debrief}>
          {debrief}
          {blank}
        </div>
      ) : (
        <Questions docked={docked} />
      )}
      <section className={styles.notes} aria-label={text.panel.notes.title}>
        <FailureBoundary feature={text.panel.notes.title}>
          <Notes linkTo={isDebrief ? null : question} filing={filing} />
        </FailureBoundary>
      </section>
    </>
  )
}

function Questions({ docked }: { docked: boolean }) {
  const hasEnded = useHasEnded()
  return (
    <>
      <section className={styles.strip} aria-label={text.panel.prompts.title}>
        <FailureBoundary feature={text.panel.prompts.title}>
          <Strip />
        </FailureBoundary>
        {hasEnded && (
          <Button look="quiet" onClick={() => turnCard(() => changePanel(toDebrief))}>
            {text.debrief.open}
          </Button>
        )}
      </section>
      <section className={styles.card} aria-label={text.panel.card}>
        <FailureBoundary feature={text.panel.card}>
          <Card />
          <CloseCue />
        </FailureBoundary>
        {blank}
      </section>
      <section className={styles.lists} aria-label={text.panel.checklists.title}>
        {/* The card has room to give. Nothing else moves. */}
        <IfUnanswered docked={docked}>{offer}</IfUnanswered>
        <FailureBoundary feature={text.panel.checklists.title}>
          <ListTabs>
            <BlankButton />
          </ListTabs>
        </FailureBoundary>
      </section>
    </>
  )
}
