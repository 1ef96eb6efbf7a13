import { PayToggle } from '@/components/shared/PayToggle'
import { StartFromOwn } from '@/components/shared/StartFromOwn'
import { showPay } from '@/components/shared/pay-shown'
import { useAnswer, useTextOf, writeAnswer } from '@/components/shared/use-answer'
import { LongField } from '@/components/ui/LongField'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { payFigures } from '@/method/pay-policies'
import { AmountField } from './AmountField'
import { Dots } from '@/components/shared/Dots'
import { NOW } from '@/components/shared/pay'
import styles from './SalaryCard.module.css'
import { CardHeading } from './CardHeading'
import { UnitChoice } from './UnitChoice'
import { useHasSecrets } from './use-pay'

const words = text.salary

/**
 * The figures that nobody else may see. They are not in the page until the candidate asks for them.
 *
 * @param brief only what one must know before a call: the two amounts
 */
export function Figures({
  companyId,
  shown,
  brief = false,
}: {
  companyId: string
  shown: boolean
  brief?: boolean
}) {
  const hasSecrets = useHasSecrets(companyId)
  const masked = hasSecrets && !shown
  return (
    <section className={styles.group} aria-label={words.figures}>
      <div className={styles.head}>
        {brief ? (
          <h3 className={looks.title}>{words.figures}</h3>
        ) : (
          <CardHeading companyId={companyId}>{words.figures}</CardHeading>
        )}
        {hasSecrets && <PayToggle shown={shown} names={words} />}
      </div>
      <p className={looks.small}>{words.figuresHelp}</p>
      {masked ? <Hidden brief={brief} /> : <Open companyId={companyId} brief={brief} />}
    </section>
  )
}

function Hidden({ brief }: { brief: boolean }) {
  const parts = brief ? payFigures : (['now', ...payFigures] as const)
  return (
    <div className={styles.row}>
      {parts.map((part) => (
        <p key={part} className={styles.kept}>
          <span className={looks.small}>{words[part]}</span>
          <Dots />
        </p>
      ))}
    </div>
  )
}

function Open({ companyId, brief }: { companyId: string; brief: boolean }) {
  return (
    <>
      {!brief && <Now companyId={companyId} />}
      <div className={styles.row}>
        {payFigures.map((figure) => (
          <AmountField key={figure} companyId={companyId} figure={figure} />
        ))}
      </div>
      <UnitChoice companyId={companyId} />
    </>
  )
}

function Now({ companyId }: { companyId: string }) {
  const now = useAnswer(companyId, NOW)
  const general = useTextOf(companyId, NOW)
  const write = (written: string) => {
    showPay()
    writeAnswer(companyId, NOW, written)
  }
  return (
    <div className={styles.kept}>
      <LongField label={words.nowLabel} hint={words.nowHint} value={now} onValue={write} />
      {general.isGeneral && <StartFromOwn own={general.text} onStart={write} />}
    </div>
  )
}
