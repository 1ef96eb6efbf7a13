import { useRef, useState } from 'react'
import { RemovedQuestion } from '@/components/shared/RemovedQuestion'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './Removed.module.css'
import { useRemoved } from './use-prompts'

const words = text.panel.prompts

/** The questions that were taken off the list, out of sight until asked for. */
export function Removed() {
  const [open, setOpen] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const subjects = useRemoved()
  // While it is open it stays, even empty: the keyboard goes to it when a line leaves.
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
