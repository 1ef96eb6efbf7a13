import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import styles from './Recruiter.module.css'

const texts = pages.rehearsal

/** Whether a key goes on: Alt + G always, Enter and Space only if no element has the focus. */
function goesOn({ altKey, code, key, target }: KeyboardEvent): boolean {
  if (altKey) return code === 'KeyG'
  return target === document.body && (key === 'Enter' || key === ' ')
}

/** The button to the next line. The candidate goes on at their own pace. */
export function GoOn({ label, onGoOn }: { label: string; onGoOn(): void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (!goesOn(event)) return
      // The focus stays where it is. A note may be half written.
      event.preventDefault()
      button.current?.click()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className={styles.goOn}>
      <Button ref={button} look="main" aria-keyshortcuts="Alt+G" onClick={onGoOn}>
        {label}
      </Button>
      <span className={looks.soft}>{texts.goOnKey}</span>
    </div>
  )
}
