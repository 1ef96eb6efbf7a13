import looks from '@/components/ui/Looks.module.css'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import styles from './Dots.module.css'

/** In the place of what is hidden: as many dots whatever it is. */
export function Dots() {
  return (
    <span className={`${looks.soft} ${styles.dots}`}>
      <span aria-hidden="true">••••••</span>
      <Spoken>{text.salary.hidden}</Spoken>
    </span>
  )
}
