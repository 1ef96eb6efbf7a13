import { Button, IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { pages } from '@/locales/pages'
import { closeUndo, undoButtonId, useRemovedLast } from './undo'
import styles from './UndoBar.module.css'

const words = pages.deleted

/** Brings back what was removed last. No clock takes it away. */
export function UndoBar() {
  const last = useRemovedLast((state) => state.last)
  const bringBack = () => {
    last?.bringBack()
    closeUndo()
  }
  return (
    <output className={styles.place}>
      {last && (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape, wherever the focus is in it
        <div
          className={styles.bar}
          onKeyDown={({ key }) => {
            if (key === 'Escape') closeUndo()
          }}
        >
          <span className={styles.words}>{last.words}</span>
          <Button id={undoButtonId} className={styles.undo} onClick={bringBack}>
            <Icon name="undo" />
            {words.undo}
          </Button>
          <IconButton label={words.dismiss} onClick={closeUndo}>
            <Icon name="cross" />
          </IconButton>
        </div>
      )}
    </output>
  )
}
