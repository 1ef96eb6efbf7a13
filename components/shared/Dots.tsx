import looks from '@/components/ui/Looks.module.css'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import styles from './Dots.module.css'

/** Stands for a hidden text. The number of dots is always the same. */
export function Dots() {
  return (
    <span className={`${looks.soft} ${styles.dots}`}>
      <span aria-hidden="true">••••••</span>
      <Spoken>{text.salary.hidden}</Spoken>
    </span>
  )
}
