import { Answers } from '@/components/answers/Answers'
import { MoreTheirs } from '@/components/answers/MoreTheirs'
import { SalaryCard } from '@/components/salary/SalaryCard'
import { PageTitle } from '@/components/shared/PageTitle'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { OWN_ID } from '@/storage/records/company'
import styles from './CompanyPage.module.css'

const words = text.answers.own

/** The general answers. They are written once, and are a start for every company. */
export function OwnPage() {
  return (
    <article className={styles.page}>
      <PageTitle of={words.title} />
      <h1 className={looks.pageTitle}>{words.title}</h1>
      <p className={looks.soft}>{words.use}</p>
      <Answers companyId={OWN_ID} level={2} under={{ pay: <SalaryCard companyId={OWN_ID} /> }} />
      <MoreTheirs companyId={OWN_ID} level={2} />
    </article>
  )
}
