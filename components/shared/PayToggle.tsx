import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import { hidePay, showPay } from './pay-shown'
import styles from './PayToggle.module.css'

const words = text.panel.prompts

interface Props {
  shown: boolean
  /** The full names of both acts, for screen readers. */
  names: { show: string; hide: string }
  onHide?: () => void
  /** Whether the button says its full name: nothing beside it says what it shows. */
  isNamed?: boolean
  className?: string | undefined
}

/** The button that shows or hides the text on pay. Nothing on pay is in the page before that. */
export function PayToggle({
  shown,
  names,
  onHide = hidePay,
  isNamed = false,
  className = '',
}: Props) {
  const name = shown ? names.hide : names.show
  const short = shown ? words.hide : words.show
  return (
    <Button
      look={shown ? 'quiet' : 'plain'}
      className={`${styles.toggle} ${className}`}
      aria-label={name}
      onClick={shown ? onHide : showPay}
    >
      <Icon name="eye" />
      {isNamed ? name : short}
    </Button>
  )
}
