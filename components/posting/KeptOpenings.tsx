import { useMirror } from '@/components/mirror/mirror'
import { useAnswer, writeAnswer } from '@/components/shared/use-answer'
import { LongField } from '@/components/ui/LongField'
import looks from '@/components/ui/Looks.module.css'
import { day } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { FactId } from '@/method/preparation-facts'
import { newestTaken } from '@/storage/records/posting'
import { EarlierLooks } from './EarlierLooks'
import { JobCounts } from './JobCounts'
import { latestByLink } from './latest'
import { OpeningsChanges } from './OpeningsChanges'
import styles from './Posting.module.css'

const words = pages.posting
const TREND: FactId = 'trend'

/** The lists of jobs that were kept of a company, and the trend that the candidate sees in them (obligation 29). */
export function KeptOpenings({ companyId }: { companyId: string }) {
  const openings = useMirror((mirror) => mirror.dossier?.openings)
  const latest = latestByLink(newestTaken(openings ?? []))
  if (latest.length === 0) return <p className={looks.soft}>{words.noOpenings}</p>
  return (
    <>
      {latest.map(({ now, before, earlier }) => (
        <article key={now.id} className={styles.part}>
          <JobCounts jobs={now.jobs} isCut={now.isCut} />
          <p className={looks.soft}>
            {words.keptOn(day.format(now.takenAt))}{' '}
            {now.link && (
              <a href={now.link} target="_blank" rel="noreferrer">
                {now.link}
              </a>
            )}
          </p>
          {before && <OpeningsChanges before={before} now={now.jobs} />}
          <EarlierLooks rows={earlier}>
            {(look) => <JobCounts jobs={look.jobs} isCut={look.isCut} />}
          </EarlierLooks>
        </article>
      ))}
      <Trend companyId={companyId} />
    </>
  )
}

/** The same text as among what to know of the company: the question about it in the call begins with it. */
function Trend({ companyId }: { companyId: string }) {
  const value = useAnswer(companyId, TREND)
  const { label, hint } = text.preparation.facts[TREND]
  return (
    <div className={styles.trend}>
      <LongField
        label={label}
        hint={hint}
        value={value}
        onValue={(written) => writeAnswer(companyId, TREND, written)}
      />
      {value.trim() === '' && <p className={looks.small}>{text.preparation.trendWhy}</p>}
    </div>
  )
}
