import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '@/components/ui/Button'
import { GrowingText } from '@/components/ui/GrowingText'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './SaveStateLine.module.css'

const texts = text.saveState

/** Copies the text to the clipboard. If a page denies its frames the clipboard, shows the text selected. */
export function CopyUnsaved({ unsaved }: { unsaved: string }) {
  const [copied, setCopied] = useState('')
  const [byHand, setByHand] = useState<string | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(unsaved)
      setCopied(unsaved)
    } catch {
      flushSync(() => setByHand(unsaved))
      dialog.current?.showModal()
      box.current?.select()
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>{copied === unsaved ? texts.copied : texts.copy}</Button>
      <dialog
        ref={dialog}
        className={`${looks.card} ${looks.dialog} ${styles.dialog}`}
        aria-label={texts.copy}
        onClose={() => setByHand(null)}
      >
        <p>{texts.copyByHand}</p>
        <GrowingText ref={box} className={styles.byHand} readOnly value={byHand ?? ''} />
        <Button onClick={() => dialog.current?.close()}>{texts.close}</Button>
      </dialog>
    </>
  )
}
