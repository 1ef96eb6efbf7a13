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

/** In what both amounts are meant. */
export function UnitChoice({ companyId }: { companyId: string }) {
  const unit = useUnit(companyId)
  // What was chosen stays on the list, should a later one leave it out.
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
