import { setFinding, useFinding } from '@/components/shared/findings'
import { useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { FindingField } from '@/method/findings'
import { currencies, payPeriods } from '@/method/money'
import styles from './Findings.module.css'

const words = text.findings

interface Props {
  field: FindingField
  id: string
  /** Its name, if no label stands beside it. */
  label: string | undefined
}

/** The currency or the period of a figure that they named. */
export function MoneyPick({ field, id, label }: Props) {
  const call = useCall()
  const chosen = useFinding(field.id)?.text ?? ''
  return (
    <select
      id={id}
      className={`${looks.box} ${styles.pick}`}
      aria-label={label}
      value={chosen}
      onChange={({ target }) => setFinding(call, field.id, target.value)}
    >
      <option value="">{label ?? words.choose}</option>
      {field.kind === 'period'
        ? payPeriods.map((period) => (
            <option key={period} value={period}>
              {words.periods[period]}
            </option>
          ))
        : withChosen(chosen).map((currency) => (
            <option key={currency} value={currency}>
              {currency}
            </option>
          ))}
    </select>
  )
}

/** A chosen currency stays on the list, even if a later version drops it. */
const withChosen = (chosen: string): readonly string[] =>
  chosen === '' || currencies.includes(chosen) ? currencies : [chosen, ...currencies]
