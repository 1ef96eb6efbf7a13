import { useMirror } from '@/components/mirror/mirror'
import { Select } from '@/components/ui/Select'
import { dayOfLaw, monthOfLaw } from '@/locales/formats'
import { text } from '@/locales/text'
import { PAY_LAW_DATED, type PayLaw, payLaw } from '@/method/pay-law'
import { OWN_ID } from '@/storage/records/company'
import { editCard } from './edit'
import { salaryOf } from './pay'
import styles from './SalaryCard.module.css'
import { Title } from './Title'

const words = text.payLaw

/** Said, rather than not said: what the candidate chose everywhere does not count here. */
const ELSEWHERE = 'elsewhere'

const options: readonly (readonly [string, string])[] = [
  [ELSEWHERE, words.elsewhere],
  ...payLaw.map(({ region }) => [region, words.regions[region]] as const),
]

/** Where the candidate is, and what may be restricted there: never advice, always dated. */
export function Law({ companyId }: { companyId: string }) {
  const region = useMirror(
    ({ dossier }) =>
      salaryOf(dossier, companyId)?.region || salaryOf(dossier, OWN_ID)?.region || ELSEWHERE,
  )
  const law = payLaw.find((known) => known.region === region)
  return (
    <section className={styles.group} aria-label={text.salary.where}>
      <Title companyId={companyId}>{text.salary.where}</Title>
      <div className={styles.region}>
        <Select
          label={words.region}
          value={law?.region ?? ELSEWHERE}
          options={options}
          onValue={(chosen) => editCard(companyId, { region: chosen })}
        />
      </div>
      <p className={`${styles.soft} ${styles.law}`}>
        {law ? lawText(law) : words.cities}{' '}
        {words.dated(monthOfLaw.format(new Date(PAY_LAW_DATED)))}
        {law && (
          <>
            {' '}
            <a href={law.url} target="_blank" rel="noreferrer">
              {words.lookUp}
            </a>
          </>
        )}
      </p>
    </section>
  )
}

function lawText({ region, history, ranges, since }: PayLaw): string {
  const inEu = region === 'EU'
  const from = since && dayOfLaw.format(new Date(since))
  return [
    history && words.history[history],
    ranges && (inEu ? words.rangesInEu : words.ranges),
    from && (inEu ? words.sinceInEu(from) : words.since(from)),
    history && words.expectations,
    region.startsWith('US-') && words.cities,
  ]
    .filter(Boolean)
    .join(' ')
}
