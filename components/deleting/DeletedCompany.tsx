import { send } from '@/components/mirror/mirror'
import { HOME_PAGE } from '@/components/shared/company-page'
import { PageTitle } from '@/components/shared/PageTitle'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { Company } from '@/storage/records/company'
import styles from './Deleting.module.css'

const words = pages.deleted

/** Stands in the place of the page of a company that was deleted. */
export function DeletedCompany({ company }: { company: Company }) {
  const { companyId } = company
  const name = company.name || text.home.unnamed
  return (
    <article className={styles.part}>
      <PageTitle of={words.wasDeleted(name)} />
      <h1 className={looks.pageTitle}>{words.wasDeleted(name)}</h1>
      <p>{words.whereIs}</p>
      <div className={styles.acts}>
        <Button
          look="main"
          onClick={() => send('company.delete', { companyId, now: Date.now(), deleted: false })}
        >
          {words.putBack}
        </Button>
        <a href={HOME_PAGE}>{text.home.title}</a>
      </div>
    </article>
  )
}
