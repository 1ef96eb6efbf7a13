import styles from './Mark.module.css'

/** The sign of Candid. */
export const Mark = () => (
  <svg className={styles.mark} viewBox="0 0 26 26" aria-hidden="true">
    <rect className={styles.ground} width="26" height="26" rx="7" />
    <path className={styles.sign} d="M17.2 9.4a5.6 5.6 0 1 0 0 7.2" />
  </svg>
)
