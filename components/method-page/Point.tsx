import type { ReactNode } from 'react'
import looks from '@/components/ui/Looks.module.css'
import { Spoken } from '@/components/ui/Spoken'
import { pages } from '@/locales/pages'
import styles from './MethodPage.module.css'

/** One point of the method, with the numbers of its obligations. */
export function Point({
  obligations,
  children,
}: {
  obligations: readonly (number | undefined)[]
  children: ReactNode
}) {
  const numbers = obligations.filter((number) => number !== undefined)
  return (
    <li className={styles.point}>
      <span className={`${looks.time} ${styles.numbers}`}>
        {numbers.map((number) => (
          <span key={number}>
            <Spoken>{pages.methodPage.number(number)}</Spoken>
            <span aria-hidden="true">{number}</span>
          </span>
        ))}
      </span>
      <div>{children}</div>
    </li>
  )
}
