import type { ReactNode } from 'react'
import looks from '@/components/ui/Looks.module.css'
import { day } from '@/locales/formats'
import { pages } from '@/locales/pages'
import styles from './Posting.module.css'

const words = pages.posting

interface Props<Row> {
  rows: readonly Row[]
  children(row: Row): ReactNode
}

/** All that was kept of a page before, folded, the newest first. Nothing if it was kept once. */
export function EarlierLooks<Row extends { id: string; takenAt: number }>({
  rows,
  children,
}: Props<Row>) {
  if (rows.length === 0) return null
  return (
    <details>
      <summary>
        {words.earlierLooks} <span className={looks.small}>({rows.length})</span>
      </summary>
      {rows.map((row) => (
        <div key={row.id} className={styles.part}>
          <p className={looks.soft}>{words.keptOn(day.format(row.takenAt))}</p>
          {children(row)}
        </div>
      ))}
    </details>
  )
}
