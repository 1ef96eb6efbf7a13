import { type ReactNode, useEffect, useRef } from 'react'
import { useKind } from '@/components/shared/use-wording'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './Blank.module.css'
import { closeBlank, otherWords, useMoment } from './open-blank'

const words = text.blank
const variant = (wordings: readonly string[], index: number) => wordings[index % wordings.length]

/** A sentence that buys time, and one that asks for the question again. The notes stay in reach below. */
export function BlankCard({ last }: { last?: ReactNode }) {
  const kind = useKind() ?? 'recruiter'
  const wording = useMoment() ?? 0
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    close.current?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) closeBlank()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <dialog open className={styles.card} aria-label={words.title}>
      <div className={styles.say} aria-live="polite">
        <p className={looks.pageTitle}>{variant(words.buyTime, wording)}</p>
        <p className={styles.again}>{variant(words.again[kind], wording)}</p>
      </div>
      {last}
      <div className={styles.acts}>
        <Button look="quiet" onClick={otherWords}>
          {words.another}
        </Button>
        <Button ref={close} onClick={closeBlank}>
          {words.close}
        </Button>
      </div>
    </dialog>
  )
}
