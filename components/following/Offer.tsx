import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './Following.module.css'
import { putFollowing } from './settings'

const words = text.following

/** Offers to follow the captions. Each answer is for good; the menu and the settings change it. */
export function Offer() {
  return (
    <div className={`${looks.small} ${styles.offer}`}>
      <p>{words.offer}</p>
      <div className={styles.answers}>
        <Button onClick={() => putFollowing(true)}>{words.yes}</Button>
        <Button onClick={() => putFollowing(false)}>{words.no}</Button>
      </div>
    </div>
  )
}
