import { useRef } from 'react'
import { unsavedText, useMirror } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './Recovery.module.css'

/** The text that is not on disk, in sight and to be copied; nothing where all of it is saved. */
export function UnsavedText() {
  const unsaved = useMirror(() => unsavedText())
  const box = useRef<HTMLTextAreaElement>(null)
  if (unsaved === '') return null
  const copy = () => {
    box.current?.select()
    // A page may deny its frames the clipboard; the text stays selected for the keyboard.
    navigator.clipboard.writeText(unsaved).catch(() => undefined)
  }
  return (
    <div className={styles.unsaved}>
      <textarea
        ref={box}
        dir="auto"
        className={styles.box}
        aria-label={text.saveState.notSaved}
        readOnly
        value={unsaved}
      />
      <Button onClick={copy}>{text.failure.copyText}</Button>
    </div>
  )
}
