import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import styles from './Recruiter.module.css'

const texts = pages.rehearsal

/** The practice call has ended. The panel beside it shows the debrief. */
export function Over({ onAnew }: { onAnew(): void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The button that ended the call is gone. If the panel has the focus by now, it stays there.
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.over}>
        {texts.over}
      </h2>
      <p className={looks.soft}>{texts.overHelp}</p>
      <div className={styles.goOn}>
        <Button onClick={onAnew}>{texts.anew}</Button>
      </div>
    </>
  )
}
