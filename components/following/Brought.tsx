import { changePanel, fromHeard } from '@/components/shared/panel-state'
import { turnCard, useCardKeys } from '@/components/shared/turn-card'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './Following.module.css'

const words = text.following

/** Says that the card was turned by itself, and leads back by one click or one key. */
export function Brought() {
  useCardKeys(turnOf)
  return (
    <p className={`${looks.small} ${styles.brought}`}>
      <span>{words.brought}</span>
      <Button
        look="quiet"
        aria-keyshortcuts="B Alt+B"
        aria-label={words.backLong}
        title={words.backLong}
        onClick={() => turnCard(goBack)}
      >
        {words.back} <kbd className={styles.key}>{words.backKey}</kbd>
      </Button>
    </p>
  )
}

const goBack = () => changePanel(fromHeard)

const turnOf = (code: string) => (code === 'KeyB' ? goBack : null)
