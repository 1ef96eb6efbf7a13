import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { leverageClues } from '@/method/leverage'
import { gradeReading, USUAL_SPREAD } from '@/method/pay-grade'
import { payPolicies, paySteps } from '@/method/pay-policies'
import { promptById } from '@/method/prompts'
import styles from './MethodPage.module.css'
import { Point } from './Point'

const texts = pages.methodPage
const { obligation } = promptById('pay')

/** The ways to answer the question about pay, and the clues to how much the company needs the candidate. */
export function Pay() {
  return (
    <>
      <ul className={styles.points}>
        {payPolicies.map((policy) => (
          <Point key={policy} obligations={[obligation]}>
            <strong>{text.salary.policies[policy].title}</strong>
            <p className={looks.soft}>{text.salary.policies[policy].line}</p>
            <ol className={styles.steps}>
              {paySteps(policy).map((step) => (
                <li key={step}>{text.salary.steps[step].name}</li>
              ))}
            </ol>
          </Point>
        ))}
      </ul>
      <p>{text.salary.opinions}</p>
      <p>
        {texts.leverageHelp}{' '}
        {leverageClues.map((clue) => text.findings.options.leverage?.[clue]).join(' · ')}
      </p>
    </>
  )
}

/** A long and a short stay, in years. */
const stays = [10, 1]

/** What may follow from the time that people stay. Each reading is weak. */
export function Readings() {
  return (
    <>
      <ul className={styles.points}>
        {stays.map(gradeReading).map(({ width, obligations }) => (
          <Point key={width} obligations={obligations}>
            {text.findings.readings.grade[width]}
          </Point>
        ))}
      </ul>
      <p>
        {text.findings.readings.weak} {texts.weak}
      </p>
      <p>{texts.spread(...USUAL_SPREAD)}</p>
    </>
  )
}
