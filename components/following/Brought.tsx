import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { focusCard } from '@/components/shared/card-heading'
import { changePanel, fromHeard } from '@/components/shared/panel-state'
import { isTyping, useSingleKey } from '@/components/shared/single-key'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './Following.module.css'

const words = text.following

/** Says that the card was turned by itself, and leads back by one click or one key. */
export function Brought() {
  useBackKey()
  return (
    <p className={`${looks.small} ${styles.brought}`}>
      <span>{words.brought}</span>
      <Button
        look="quiet"
        aria-keyshortcuts="B Alt+B"
        aria-label={words.backLong}
        title={words.backLong}
        onClick={() => back(true)}
      >
        {words.back} <kbd className={styles.key}>{words.backKey}</kbd>
      </Button>
    </p>
  )
}

function back(takesFocus: boolean): void {
  flushSync(() => changePanel(fromHeard))
  if (takesFocus) focusCard()
}

/** B leads back; in a text, and if keys do not work alone, with Alt. By its place: with Alt a Mac types another sign. */
function useBackKey(): void {
  const [singleKeys] = useSingleKey()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { code, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, repeat } = event
      if (code !== 'KeyB' || defaultPrevented || ctrlKey || metaKey || shiftKey || repeat) return
      if (event.getModifierState('AltGraph')) return
      const typing = isTyping(event)
      if (!altKey && (typing || !singleKeys)) return
      if (document.querySelector('dialog:modal, :popover-open')) return
      event.preventDefault()
      back(!typing)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [singleKeys])
}
