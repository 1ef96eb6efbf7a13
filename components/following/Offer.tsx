import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './Following.module.css'
import { useFollowSettings } from './settings'

const words = text.following

/** Offers to follow the captions. Each answer is for good; the menu and the settings change it. */
export function Offer() {
  const [, change] = useFollowSettings()
  return (
    <div className={`${looks.small} ${styles.offer}`}>
      <p>{words.offer}</p>
      <div className={styles.answers}>
        <Button onClick={() => change({ isOn: true })}>{words.yes}</Button>
        <Button onClick={() => change({ isOn: false })}>{words.no}</Button>
      </div>
    </div>
  )
}
