import { useState } from 'react'
import { LeftNotes } from '@/components/picker/LeftNotes'
import { useMirror } from '@/components/mirror/mirror'
import { CompanyPicker } from '@/components/picker/CompanyPicker'
import { Readable } from '@/components/recovery/Readable'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { Actions } from './Actions'
import { AtHome } from './AtHome'
import { AroundTheCall } from './AroundTheCall'
import { Footer } from './Footer'
import { Head } from './Head'
import styles from './Popup.module.css'
import { useMoment } from './use-moment'

interface Props {
  windowId: number | undefined
  /** The tab, if it shows a page of the web. */
  pageTabId: number | undefined
}

/** What is to be done now: before, in and after the call at hand. Without one, the home in small. */
export function Popup({ windowId, pageTabId }: Props) {
  const moment = useMoment()
  const isUnknown = useMirror(({ call, situation }) => call === null && Boolean(situation?.meeting))
  const [choosing, setChoosing] = useState(false)
  const isPicking = choosing || isUnknown
  return (
    <Readable>
      <main className={styles.popup}>
        <div className={styles.body}>
          {isPicking && (
            <Picking
              onBound={() => setChoosing(false)}
              onBack={isUnknown ? undefined : () => setChoosing(false)}
            />
          )}
          {!isPicking && <LeftNotes />}
          {!isPicking && moment === 'none' && <AtHome />}
          {!isPicking && moment !== 'none' && (
            <>
              <Head moment={moment} />
              <AroundTheCall moment={moment} />
            </>
          )}
        </div>
        {!isPicking && moment !== 'none' && <Actions moment={moment} windowId={windowId} />}
        <Footer
          isHome={moment === 'none'}
          pageTabId={pageTabId}
          onOther={() => setChoosing(true)}
        />
      </main>
    </Readable>
  )
}

function Picking({ onBound, onBack }: { onBound(): void; onBack: (() => void) | undefined }) {
  return (
    <div>
      {onBack && (
        <Button look="quiet" className={styles.back} onClick={onBack}>
          {text.popup.back}
        </Button>
      )}
      <CompanyPicker onBound={onBound} />
    </div>
  )
}
