import { useState } from 'react'
import { Checklist } from '@/components/checklists/Checklist'
import { ListProgress } from '@/components/checklists/ListProgress'
import { CompanyPicker } from '@/components/picker/CompanyPicker'
import { FollowUps } from '@/components/follow-ups/FollowUps'
import { useMirror } from '@/components/mirror/mirror'
import { Gaps } from '@/components/preparation/Gaps'
import { Readable } from '@/components/recovery/Readable'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { CallAtHand } from './CallAtHand'
import { Footer } from './Footer'
import { isOver } from './over'
import styles from './Popup.module.css'

/** What is left to do before the call, and the button into it. */
export function Popup({ windowId }: { windowId: number | undefined }) {
  const hasCall = useMirror((mirror) => mirror.call !== null)
  const [choosing, setChoosing] = useState(false)
  return (
    <Readable>
      <main className={styles.popup}>
        <CallAtHand onOtherCompany={choosing ? undefined : () => setChoosing(true)} />
        <div className={styles.lists}>
          {hasCall && choosing && (
            <Button look="quiet" className={styles.back} onClick={() => setChoosing(false)}>
              {text.popup.back}
            </Button>
          )}
          {hasCall && !choosing ? (
            <AroundTheCall />
          ) : (
            <CompanyPicker onBound={() => setChoosing(false)} />
          )}
        </div>
        <Footer windowId={windowId} />
      </main>
    </Readable>
  )
}

function AroundTheCall() {
  const isAfter = useMirror(({ call }) => call !== null && isOver(call))
  return isAfter ? <AfterTheCall /> : <BeforeTheCall />
}

function AfterTheCall() {
  return (
    <section className={styles.section} aria-labelledby="next">
      <h2 id="next">{text.followUps.title}</h2>
      <FollowUps />
    </section>
  )
}

function BeforeTheCall() {
  return (
    <>
      <Gaps />
      <section className={styles.section} aria-labelledby="room">
        <h2 id="room">
          {text.popup.room} <ListProgress list="room" />
        </h2>
        <Checklist list="room" />
      </section>
    </>
  )
}
