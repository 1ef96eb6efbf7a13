import { usePayShown } from '@/components/shared/pay-shown'
import { text } from '@/locales/text'
import { OWN_ID } from '@/storage/records/company'
import { Figures } from './Figures'
import { Law } from './Law'
import { Policies } from './Policies'
import styles from './SalaryCard.module.css'
import { CardHeading } from './CardHeading'
import { Steps } from './Steps'
import { TheirRange } from './TheirRange'

const words = text.salary

/**
 * How the candidate will answer the question of pay (obligation 18) at a company, or in general under `OWN_ID`: the
 * policy, their own words for each step, their figures, and what the law may say.
 */
export function SalaryCard({ companyId }: { companyId: string }) {
  const shown = usePayShown()
  return (
    <div className={styles.card}>
      <Policies companyId={companyId} />
      <Steps companyId={companyId} shown={shown} />
      <Figures companyId={companyId} shown={shown} />
      {companyId !== OWN_ID && (
        <section className={styles.group} aria-label={words.theirRange}>
          <CardHeading companyId={companyId}>{words.theirRange}</CardHeading>
          <TheirRange />
        </section>
      )}
      <Law companyId={companyId} />
    </div>
  )
}
