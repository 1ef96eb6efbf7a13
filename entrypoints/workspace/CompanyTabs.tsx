import { companyPage, type CompanyTab, companyTabs } from '@/components/shared/company-page'
import { useCompanyRecord } from '@/components/history/use-story'
import { useStepsDone } from '@/components/preparation/use-steps'
import { text } from '@/locales/text'
import { stepIds } from '@/method/preparation-steps'
import styles from './CompanyHeader.module.css'

const words = text.companyPage

/**
 * Links to the parts of a company's page. The first says how far the preparation is, the second of how many calls
 * something is known.
 */
export function CompanyTabs({ companyId, tab }: { companyId: string; tab: CompanyTab }) {
  const done = useStepsDone(companyId).length
  const { calls, lost } = useCompanyRecord()
  const counts: Readonly<Partial<Record<CompanyTab, string>>> = {
    prepare: words.progress(done, stepIds.length),
    calls: String(calls.length + lost.length),
  }
  return (
    <nav className={styles.tabs} aria-label={words.tabList}>
      {companyTabs.map((id) => (
        <a
          key={id}
          href={companyPage(companyId, id)}
          aria-current={id === tab ? 'page' : undefined}
        >
          {words.tabs[id]}
          {counts[id] && <span className={styles.count}> {counts[id]}</span>}
        </a>
      ))}
    </nav>
  )
}
