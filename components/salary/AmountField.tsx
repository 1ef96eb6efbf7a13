import { useId, useState } from 'react'
import { showPay } from '@/components/shared/pay-shown'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { amount } from '@/locales/formats'
import { language } from '@/locales/language'
import { text } from '@/locales/text'
import { formatRange, type Money } from '@/method/money'
import { MINIMUM_PLUS, type PayFigure } from '@/method/pay-policies'
import { OWN_ID } from '@/storage/records/company'
import { LONG_LENGTH } from '@/storage/records/record'
import { typeFigure } from './edit'
import { moneyText } from '@/components/shared/money-text'
import { isEmpty, type Kept } from '@/components/shared/pay'
import styles from './SalaryCard.module.css'
import { useKept, usePolicy, useUnit } from './use-pay'

const words = text.salary
const labels = { target: words.targetLabel, floor: words.floorLabel } satisfies Record<
  PayFigure,
  string
>

const textOf = ({ money, words: typed }: Kept) => (money ? amount.format(money.amount) : typed)

/** A field for an amount, as people write one. If it cannot be read, the field says so and keeps the text. */
export function AmountField({ companyId, figure }: { companyId: string; figure: PayFigure }) {
  const id = useId()
  const kept = useKept(companyId, figure)
  const unit = useUnit(companyId)
  // The field shows what was typed until it loses the focus. "72k" is kept as 72,000 meanwhile.
  const [typing, setTyping] = useState<string>()
  return (
    <div className={styles.kept}>
      <Field
        label={labels[figure]}
        placeholder={words.amountHint}
        inputMode="decimal"
        limit={LONG_LENGTH}
        aria-describedby={id}
        value={typing ?? textOf(kept)}
        onValue={(typed) => {
          showPay()
          setTyping(typed)
          typeFigure(companyId, figure, typed, unit)
        }}
        onBlur={() => setTyping(undefined)}
      />
      <div id={id} aria-live="polite">
        {kept.words.trim() !== '' && <p className={styles.unread}>{words.unreadable}</p>}
        {kept.money && <p className={looks.small}>{moneyText(kept.money)}</p>}
        {kept.money && figure === 'floor' && <OnTop companyId={companyId} floor={kept.money} />}
        {isEmpty(kept) && companyId !== OWN_ID && <General figure={figure} />}
      </div>
    </div>
  )
}

/** The general amount. It counts while none is written for this company. */
function General({ figure }: { figure: PayFigure }) {
  const own = useKept(OWN_ID, figure)
  if (isEmpty(own)) return null
  const known = own.money ? moneyText(own.money) : own.words
  return <p className={looks.small}>{words.generally(known)}</p>
}

/** The range above the minimum, for candidates who name their minimum plus a margin. */
function OnTop({ companyId, floor }: { companyId: string; floor: Money }) {
  if (usePolicy(companyId) !== 'range-first') return null
  const [low, high] = MINIMUM_PLUS.map((part) => Math.round(floor.amount * (1 + part)))
  if (low === undefined || high === undefined) return null
  return (
    <p className={looks.small}>{words.onTop(formatRange({ ...floor, low, high }, language()))}</p>
  )
}
