import { Compare } from '@/components/compare/Compare'
import { useHome } from '@/components/home/use-home'
import { HOME_PAGE } from '@/components/shared/company-page'
import { PageTitle } from '@/components/shared/PageTitle'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import styles from './HomePage.module.css'

const words = pages.compare

/** Two to four companies side by side. */
export function ComparePage({ companyIds }: { companyIds: readonly string[] }) {
  const { home, isUnread } = useHome(null)
  const lines = companyIds.flatMap(
    (id) => home?.companies?.lines.find(({ companyId }) => companyId === id) ?? [],
  )
  return (
    <article className={styles.home}>
      <PageTitle of={words.title} />
      <h1 className={looks.pageTitle}>{words.title}</h1>
      {isUnread && <p className={looks.problem}>{text.panel.picker.unread}</p>}
      {home && lines.length < 2 && (
        <p>
          <a href={HOME_PAGE}>{words.choose}</a>
        </p>
      )}
      {lines.length >= 2 && <Compare lines={lines} />}
    </article>
  )
}
