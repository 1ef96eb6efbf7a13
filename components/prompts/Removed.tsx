import { useRef, useState } from 'react'
import { RemovedQuestion } from '@/components/shared/RemovedQuestion'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './Removed.module.css'
import { useRemoved } from './use-prompts'

const words = text.panel.prompts

/** The removed questions, behind a button. */
export function Removed() {
  const [open, setOpen] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const subjects = useRemoved()
  // While it is open the button stays, even if the list is empty. It gets the focus when a line leaves.
  if (subjects.length === 0 && !open) return null
  return (
    <div>
      <Button
        ref={toggle}
        look="quiet"
        className={styles.toggle}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? words.hideRemoved : words.showRemoved(subjects.length)}
      </Button>
      {open && (
        <ul>
          {subjects.map((subject) => (
            <RemovedQuestion
              key={subject}
              subject={subject}
              styles={styles}
              onBack={() => toggle.current?.focus()}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
