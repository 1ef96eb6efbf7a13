import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { Select } from '@/components/ui/Select'
import { dayOfLaw, monthOfLaw } from '@/locales/formats'
import { text } from '@/locales/text'
import { PAY_LAW_DATED, type PayLaw, payLaw } from '@/method/pay-law'
import { ownElseGeneral } from '@/storage/records/company'
import { editCard } from './edit'
import { salaryOf } from '@/components/shared/pay'
import styles from './SalaryCard.module.css'
import { CardHeading } from './CardHeading'

const words = text.payLaw

/** The choice "elsewhere". Unlike no choice, it overrules the region that the candidate chose in general. */
const ELSEWHERE = 'elsewhere'

const options: readonly (readonly [string, string])[] = [
  [ELSEWHERE, words.elsewhere],
  ...payLaw.map(({ region }) => [region, words.regions[region]] as const),
]

/** The candidate's region, and what its law may restrict. It is never advice, and always has a date. */
export function Law({ companyId }: { companyId: string }) {
  const region = useMirror(
    ({ dossier }) =>
      ownElseGeneral(companyId, (whose) => salaryOf(dossier, whose)?.region || undefined)?.value ??
      ELSEWHERE,
  )
  const law = payLaw.find((known) => known.region === region)
  return (
    <section className={styles.group} aria-label={text.salary.where}>
      <CardHeading companyId={companyId}>{text.salary.where}</CardHeading>
      <div className={styles.region}>
        <Select
          label={words.region}
          value={law?.region ?? ELSEWHERE}
          options={options}
          onValue={(chosen) => editCard(companyId, { region: chosen })}
        />
      </div>
      <p className={`${looks.small} ${styles.law}`}>
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
