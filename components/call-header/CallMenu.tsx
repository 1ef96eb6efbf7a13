import { type ReactNode, useId, useState } from 'react'
import { IconButton } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './CallMenu.module.css'

const texts = text.panel.header

interface Props {
  /** What is in the menu. It may close it. */
  children: (close: () => void) => ReactNode
}

/** What is needed seldom in a call, over the panel: it pushes nothing away. */
export function CallMenu({ children }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const close = () => document.getElementById(id)?.hidePopover()
  return (
    <>
      <IconButton label={texts.menu} popoverTarget={id} aria-haspopup="dialog">
        ⋯
      </IconButton>
      <dialog
        id={id}
        popover="auto"
        className={`${looks.card} ${styles.menu}`}
        aria-label={texts.menu}
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        // It stays until the popover is closed. By then the browser has given the focus back.
        onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      >
        {isOpen && children(close)}
      </dialog>
    </>
  )
}
