import { everythingPage } from '@/components/shared/company-page'
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

/** Links to the sections of the long page of a company. */
export function Contents({ companyId }: { companyId: string }) {
  return (
    <nav className={styles.contents} aria-label={contents}>
      {sectionIds.map((id) => (
        // A second click on a link does not change the address, so the click itself moves to the section.
        <a key={id} href={everythingPage(companyId, id)} onClick={() => goToSection(id)}>
          {titles[id]}
        </a>
      ))}
    </nav>
  )
}
