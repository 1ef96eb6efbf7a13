import { OWN_ID } from '@/storage/records/company'
import styles from './SalaryCard.module.css'

/** The head of a part of the card. On the page of the candidate's own answers the card stands one level higher. */
export function Title({ companyId, children }: { companyId: string; children: string }) {
  const Heading = companyId === OWN_ID ? 'h3' : 'h4'
  return <Heading className={styles.title}>{children}</Heading>
}
