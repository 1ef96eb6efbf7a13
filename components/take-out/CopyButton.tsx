import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { GrowingText } from '@/components/ui/GrowingText'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { copyText } from './copy-text'
import styles from './TakeOut.module.css'

const words = pages.takeOut.copy

interface Props {
  /** Its full name for screen readers, if others with the same words are on the page. */
  label?: string
  look?: 'quiet' | 'main'
  children: string
  /** The text, read when the button is pressed. */
  textOf(): string
}

/** Copies a text, and says that it did. If the browser refuses, the text stands there to be copied by hand. */
export function CopyButton({ label, look = 'quiet', children, textOf }: Props) {
  const [state, setState] = useState<'idle' | 'done' | { refused: string }>('idle')
  const copy = async () => {
    const text = textOf()
    setState((await copyText(text)) ? 'done' : { refused: text })
  }
  return (
    <div className={styles.copy}>
      <Button look={look} aria-label={label} onClick={() => void copy()}>
        {children}
      </Button>
      {/* No `output`: beside a call's notes that is the line which says what is saved. */}
      <span aria-live="polite" className={looks.soft}>
        {state === 'done' && words.done}
      </span>
      {typeof state === 'object' && <ByHand text={state.refused} />}
    </div>
  )
}

const markAll = (field: HTMLTextAreaElement | null) => {
  field?.focus()
  field?.select()
}

function ByHand({ text }: { text: string }) {
  return (
    <div className={styles.byHand}>
      <p role="alert" className={looks.problem}>
        {words.refused}
      </p>
      <GrowingText
        ref={markAll}
        readOnly
        limit={Infinity}
        className={styles.byHandText}
        aria-label={words.text}
        value={text}
      />
    </div>
  )
}
