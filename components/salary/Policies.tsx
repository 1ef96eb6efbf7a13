import { useId } from 'react'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { payPolicies } from '@/method/pay-policies'
import { editCard } from './edit'
import styles from './SalaryCard.module.css'
import { usePolicy } from './use-pay'

const words = text.salary

/** The ways to answer the question, one line each. The text below says that opinions differ. */
export function Policies({ companyId }: { companyId: string }) {
  const chosen = usePolicy(companyId)
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={`${looks.title} ${styles.legend}`}>{words.policy}</legend>
      <div className={styles.policies}>
        {payPolicies.map((policy) => (
          <label key={policy} className={styles.policy}>
            <input
              type="radio"
              name={name}
              checked={policy === chosen}
              onChange={() => editCard(companyId, { policy })}
            />
            <span>{words.policies[policy].title}</span>
            <span className={looks.small}>{words.policies[policy].line}</span>
          </label>
        ))}
      </div>
      <p className={looks.small}>{words.opinions}</p>
    </fieldset>
  )
}
