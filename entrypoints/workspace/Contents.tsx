import { companyPage } from '@/components/shared/company-page'
import { text } from '@/locales/text'
import styles from './CompanyPage.module.css'
import { goToSection } from './go-to-section'

const { contents, sections } = text.preparation
const titles = {
  ...sections,
  'follow-ups': text.followUps.title,
  learned: text.history.record,
}
const sectionIds = Object.keys(titles) as (keyof typeof titles)[]

/** What stands on a company's page, each a step away. */
export function Contents({ companyId }: { companyId: string }) {
  return (
    <nav className={styles.contents} aria-label={contents}>
      {sectionIds.map((id) => (
        // Followed once more, a link changes no address, and still takes one there.
        <a key={id} href={companyPage(companyId, id)} onClick={() => goToSection(id)}>
          {titles[id]}
        </a>
      ))}
    </nav>
  )
}
