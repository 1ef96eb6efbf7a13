import { StartFromOwn } from '@/components/shared/StartFromOwn'
import { showPay } from '@/components/shared/pay-shown'
import { useAnswer, useTextOf, writeAnswer } from '@/components/shared/use-answer'
import { LongField } from '@/components/ui/LongField'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { type PayStep, paySteps, payStepSubject } from '@/method/pay-policies'
import { Dots } from '@/components/shared/Dots'
import styles from './SalaryCard.module.css'
import { CardHeading } from './CardHeading'
import { usePolicy } from './use-pay'

const words = text.salary

/** The steps of the chosen policy, in the candidate's own words. A hint is never kept as an answer. */
export function Steps({ companyId, shown }: { companyId: string; shown: boolean }) {
  const steps = paySteps(usePolicy(companyId))
  return (
    <section className={styles.group} aria-label={words.say}>
      <CardHeading companyId={companyId}>{words.say}</CardHeading>
      <p className={looks.small}>{words.sayHelp}</p>
      {steps.map((step, index) => (
        <Step
          key={step}
          companyId={companyId}
          step={step}
          label={
            steps.length > 1 ? `${index + 1}. ${words.steps[step].name}` : words.steps[step].name
          }
          shown={shown}
        />
      ))}
    </section>
  )
}

interface StepProps {
  companyId: string
  step: PayStep
  label: string
  shown: boolean
}

/** The candidate's words for one step. */
export function Step({ companyId, step, label, shown }: StepProps) {
  const subject = payStepSubject(step)
  const said = useAnswer(companyId, subject)
  const general = useTextOf(companyId, subject)
  const write = (written: string) => {
    // With the first letter there is something to hide. The field must not hide before the next one.
    showPay()
    writeAnswer(companyId, subject, written)
  }
  const isHidden = (held: string) => !shown && held.trim() !== ''
  if (isHidden(said))
    return (
      <p className={styles.kept}>
        <span className={looks.small}>{label}</span>
        <Dots />
      </p>
    )
  return (
    <div className={styles.kept}>
      <LongField label={label} hint={words.steps[step].hint} value={said} onValue={write} />
      {general.isGeneral && !isHidden(general.text) && (
        <StartFromOwn own={general.text} onStart={write} />
      )}
    </div>
  )
}
