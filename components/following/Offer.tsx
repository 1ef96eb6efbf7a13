import { turnCard } from '@/components/shared/turn-card'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './Following.module.css'
import { followChoice } from './settings'

const words = text.following

/** The offer goes with its answer, and the focus moves on. */
const answer = (isYes: boolean) => turnCard(() => followChoice.choose(isYes))

/** Offers to follow the captions. Each answer is for good; the menu and the settings change it. */
export function Offer() {
  return (
    <div className={`${looks.small} ${styles.offer}`}>
      <p>{words.offer}</p>
      <div className={styles.answers}>
        <Button onClick={() => answer(true)}>{words.yes}</Button>
        <Button onClick={() => answer(false)}>{words.no}</Button>
      </div>
    </div>
  )
}
