import { companyPage } from '@/components/mirror/company-page'
import { text } from '@/locales/text'
import styles from './CompanyPage.module.css'
import { goToPlace } from './go-to-place'

const { contents, sections } = text.preparation
const titles = {
  ...sections,
  'follow-ups': text.followUps.title,
  learned: text.history.record,
}
const places = Object.keys(titles) as (keyof typeof titles)[]

/** What stands on a company's page, each a step away. */
export function Contents({ companyId }: { companyId: string }) {
  return (
    <nav className={styles.contents} aria-label={contents}>
      {places.map((place) => (
        // Followed once more, a link changes no address, and still takes one there.
        <a key={place} href={companyPage(companyId, place)} onClick={() => goToPlace(place)}>
          {titles[place]}
        </a>
      ))}
    </nav>
  )
}
