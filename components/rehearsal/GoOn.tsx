import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import styles from './Recruiter.module.css'

const texts = pages.rehearsal

/** Whether a key goes on from where it was pressed: Alt + G from anywhere, Enter and Space from nowhere. */
function goesOn({ altKey, code, key, target }: KeyboardEvent): boolean {
  if (altKey) return code === 'KeyG'
  return target === document.body && (key === 'Enter' || key === ' ')
}

/** To the next line, at the candidate's own pace. */
export function GoOn({ label, onGoOn }: { label: string; onGoOn(): void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (!goesOn(event)) return
      // The keyboard stays where it is: a note may be half written.
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
