import { Review } from '@/components/posting/Review'
import { everythingPage } from '@/components/shared/company-page'
import { PageTitle } from '@/components/shared/PageTitle'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import styles from './CompanyPage.module.css'

const { title } = pages.posting

/** What the popup read from a web page. */
export function PostingPage({ name }: { name: string }) {
  return (
    <article className={styles.page}>
      <PageTitle of={title} />
      <h1 className={looks.pageTitle}>{title}</h1>
      <Review
        name={name}
        onKept={(companyId, section) => {
          location.hash = everythingPage(companyId, section).split('#')[1] ?? ''
        }}
        onCancel={() => {
          location.hash = 'home'
        }}
      />
    </article>
  )
}
