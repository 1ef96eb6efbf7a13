import { Select } from '@/components/ui/Select'
import { text } from '@/locales/text'
import { currencies, type PayPeriod, payPeriods } from '@/method/money'
import { chooseUnit } from './edit'
import styles from './SalaryCard.module.css'
import { useUnit } from './use-pay'

const words = text.salary
const periods = payPeriods.map((period): [PayPeriod, string] => [
  period,
  text.findings.periods[period],
])

/** The currency and the period of both amounts. */
export function UnitChoice({ companyId }: { companyId: string }) {
  const unit = useUnit(companyId)
  // A chosen currency stays on the list, even if a later version drops it.
  const listed = currencies.includes(unit.currency) ? currencies : [unit.currency, ...currencies]
  return (
    <div className={styles.unit}>
      <Select
        label={words.currency}
        value={unit.currency}
        options={listed.map((currency): [string, string] => [currency, currency])}
        onValue={(currency) => chooseUnit(companyId, { ...unit, currency })}
      />
      <Select
        label={words.period}
        value={unit.period}
        options={periods}
        onValue={(period) => chooseUnit(companyId, { ...unit, period })}
      />
    </div>
  )
}
