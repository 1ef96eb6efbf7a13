import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/Icon'
import { Mark } from '@/components/ui/Mark'
import { text } from '@/locales/text'
import { HOME_PAGE } from './company-page'
import styles from './TopBar.module.css'

interface Props {
  /** Whether the page is the home itself. Every other page leads back to it. */
  isHome: boolean
  /** What stands at the end of the bar. */
  children?: ReactNode
}

/** The bar at the top of every page of the workspace, with the way back to the companies. */
export function TopBar({ isHome, children }: Props) {
  return (
    <header className={styles.bar}>
      <a
        className={isHome ? `${styles.home} ${styles.here}` : styles.home}
        href={HOME_PAGE}
        aria-current={isHome ? 'page' : undefined}
      >
        <Mark />
        <span>{text.home.title}</span>
        {!isHome && (
          <span className={styles.arrow}>
            <Icon name="forward" />
          </span>
        )}
      </a>
      {children}
    </header>
  )
}
