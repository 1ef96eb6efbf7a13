import { deleteCompany } from '@/components/shared/delete'
import { Button } from '@/components/ui/Button'
import { pages } from '@/locales/pages'
import type { Company } from '@/storage/records/company'
import styles from './Deleting.module.css'

/** Deletes the company of the page. It can come back, so nothing is asked before. */
export function DeleteCompany({ company, onDeleted }: { company: Company; onDeleted(): void }) {
  const act = () => {
    deleteCompany(company)
    onDeleted()
  }
  return (
    <Button look="quiet" className={styles.quiet} onClick={act}>
      {pages.deleted.company}
    </Button>
  )
}
