import { type KeyboardEvent, useId } from 'react'
import { Button, IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { pages } from '@/locales/pages'
import { closeUndo, undoButtonId, useRemovedLast } from './undo'
import styles from './UndoBar.module.css'

const words = pages.deleted

const onKeyDown = ({ key }: KeyboardEvent): void => {
  if (key === 'Escape') closeUndo()
}

/** Brings back what was removed last. No clock takes it away. The focus goes to its button, which is read out with the words. */
export function UndoBar() {
  const last = useRemovedLast((state) => state.last)
  const said = useId()
  if (!last) return null
  const bringBack = () => {
    last.bringBack()
    closeUndo()
  }
  return (
    <div className={styles.place}>
      <section className={styles.bar} aria-label={words.removed}>
        <span id={said} className={styles.words}>
          {last.words}
        </span>
        <Button
          id={undoButtonId}
          className={styles.undo}
          aria-describedby={said}
          onClick={bringBack}
          onKeyDown={onKeyDown}
        >
          <Icon name="undo" />
          {words.undo}
        </Button>
        <IconButton label={words.dismiss} onClick={closeUndo} onKeyDown={onKeyDown}>
          <Icon name="cross" />
        </IconButton>
      </section>
    </div>
  )
}
