import { hidePay, showPay } from '@/components/mirror/pay-shown'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import styles from './Masked.module.css'

const words = text.salary

/** In the place of what is hidden: as many dots whatever it is. */
export function Dots() {
  return (
    <span className={styles.dots}>
      <span aria-hidden="true">••••••</span>
      <span className={styles.spoken}>{words.hidden}</span>
    </span>
  )
}

/** The deliberate act without which nothing on pay is in the page. */
export function ShowButton({ shown }: { shown: boolean }) {
  return (
    <Button
      look={shown ? 'quiet' : 'plain'}
      className={styles.show}
      aria-label={shown ? words.hide : words.show}
      onClick={shown ? hidePay : showPay}
    >
      <Icon name="eye" />
      {shown ? text.panel.prompts.hide : text.panel.prompts.show}
    </Button>
  )
}
