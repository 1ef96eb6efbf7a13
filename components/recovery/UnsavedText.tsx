import { useRef } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { unsavedIn } from '@/components/mirror/unsaved-text'
import { Button } from '@/components/ui/Button'
import { GrowingText } from '@/components/ui/GrowingText'
import { text } from '@/locales/text'
import styles from './Recovery.module.css'

/** Shows the text that is not on disk, with a button that copies it. Nothing if all is saved. */
export function UnsavedText() {
  const unsaved = useMirror(unsavedIn)
  const box = useRef<HTMLTextAreaElement>(null)
  if (unsaved === '') return null
  const copy = () => {
    box.current?.select()
    // A page may deny its frames the clipboard. The text is selected, so the keyboard can copy it.
    navigator.clipboard.writeText(unsaved).catch(() => undefined)
  }
  return (
    <div className={styles.unsaved}>
      <GrowingText
        ref={box}
        className={styles.box}
        aria-label={text.saveState.notSaved}
        readOnly
        value={unsaved}
      />
      <Button onClick={copy}>{text.failure.copyText}</Button>
    </div>
  )
}
