import { NextCall } from '@/components/planning/NextCall'
import { type CompanyTab, everythingPage, outPage } from '@/components/shared/company-page'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { Company } from '@/storage/records/company'
import styles from './CompanyHeader.module.css'
import { CompanyTabs } from './CompanyTabs'

const words = text.companyPage

/** Stays at the top of a company's page: which company and job, the next call, and the parts of the page. */
export function CompanyHeader({ company, tab }: { company: Company; tab: CompanyTab }) {
  const { companyId, name, role, stage } = company
  return (
    <header className={styles.header} data-stays>
      <div className={styles.facts}>
        <div className={styles.company}>
          <h1 className={looks.pageTitle} title={name}>
            {name}
          </h1>
          <p className={looks.soft}>
            {role || text.panel.header.noRole} ·{' '}
            <span className={styles.stage}>{text.preparation.stages[stage]}</span>{' '}
            <a className={styles.change} href={everythingPage(companyId, 'company')}>
              {words.change}
            </a>{' '}
            <a className={styles.change} href={outPage(companyId)}>
              {pages.takeOut.link}
            </a>
          </p>
        </div>
        <NextCall companyId={companyId} />
      </div>
      <CompanyTabs companyId={companyId} tab={tab} />
    </header>
  )
}
