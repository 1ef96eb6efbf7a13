import { HOME_PAGE } from '@/components/shared/company-page'
import { PageTitle } from '@/components/shared/PageTitle'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { CallTimeline } from './CallTimeline'
import { Funnel } from './Funnel'
import styles from './Overview.module.css'
import { useOverview } from './use-overview'

const words = pages.overview

/** How far all companies came, and when all calls were. */
export function OverviewPage() {
  const { overview, isUnread } = useOverview()
  return (
    <article className={styles.page}>
      <PageTitle of={words.title} />
      <h1 className={looks.pageTitle}>{words.title}</h1>
      {isUnread && <p className={looks.problem}>{text.panel.picker.unread}</p>}
      {overview && overview.companies.length === 0 && (
        <p>
          <a href={HOME_PAGE}>{words.none}</a>
        </p>
      )}
      {overview && overview.companies.length > 0 && (
        <>
          <Funnel companies={overview.companies} />
          <CallTimeline overview={overview} />
        </>
      )}
    </article>
  )
}
