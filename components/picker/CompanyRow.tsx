import { day } from '@/locales/formats'
import { text } from '@/locales/text'
import type { CompanySummary } from '@/messages'
import styles from './CompanyPicker.module.css'

const texts = text.panel.picker

/** One known company in the list. */
export function CompanyRow({
  company: { name, role, lastCallAt },
  onChoose,
}: {
  company: CompanySummary
  onChoose(): void
}) {
  return (
    <li>
      <button type="button" className={styles.company} onClick={onChoose}>
        <span className={styles.name}>{name}</span>
        {role && <span>{role}</span>}
        <span className={styles.last}>
          {lastCallAt === null ? texts.noCallYet : texts.lastCall(day.format(lastCallAt))}
        </span>
      </button>
    </li>
  )
}
