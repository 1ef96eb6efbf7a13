import { usePayShown } from '@/components/shared/pay-shown'
import { text } from '@/locales/text'
import { paySteps } from '@/method/pay-policies'
import { Figures } from './Figures'
import styles from './SalaryCard.module.css'
import { Step } from './Steps'
import { usePolicy } from './use-pay'

/** The least to have ready on pay: the first sentence of the chosen policy, and the two amounts. */
export function PayInShort({ companyId }: { companyId: string }) {
  const shown = usePayShown()
  const [first] = paySteps(usePolicy(companyId))
  return (
    <div className={styles.short}>
      {first && (
        <Step
          companyId={companyId}
          step={first}
          label={text.salary.steps[first].name}
          shown={shown}
        />
      )}
      <Figures companyId={companyId} shown={shown} brief />
    </div>
  )
}
