import { PayToggle } from '@/components/shared/PayToggle'
import { usePayShown } from '@/components/shared/pay-shown'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import type { Difference, FilePreview } from '@/storage/records/one-file'
import { aboutOf, namedFields, valueWords } from './field-words'
import styles from './OneFile.module.css'

const { preview: words, tables, otherFields } = pages.yourData

/** The records that a file changes, each with the fields that read differently. */
export function Differences({ preview: { differences, counts } }: { preview: FilePreview }) {
  const shown = usePayShown()
  const all = Object.values(counts).reduce((sum, { differ }) => sum + differ, 0)
  if (differences.length === 0) return null
  return (
    <section className={styles.differences} aria-label={words.differences}>
      <div className={styles.acts}>
        <h3 className={looks.title}>{words.differences}</h3>
        {differences.some(({ isPay }) => isPay) && <PayToggle shown={shown} names={words.pay} />}
      </div>
      {differences.map((difference) => (
        <One
          key={`${difference.table} ${difference.id}`}
          difference={difference}
          isHidden={difference.isPay && !shown}
        />
      ))}
      {all > differences.length && <p>{words.more(all - differences.length)}</p>}
    </section>
  )
}

function One({ difference, isHidden }: { difference: Difference; isHidden: boolean }) {
  const { table, company } = difference
  const { named, others } = namedFields(difference.fields)
  return (
    <article className={styles.difference}>
      <h4 className={looks.title}>
        {[tables[table], company, aboutOf(difference)].filter(Boolean).join(' · ')}
      </h4>
      {isHidden && <p className={looks.soft}>{words.hidden}</p>}
      {!isHidden &&
        named.map(({ field, label, here, file, after }) => (
          <div key={field}>
            <p>{label}</p>
            <dl className={styles.field}>
              <dt>{words.here}</dt>
              <dd dir="auto">{valueWords(field, here)}</dd>
              <dt>{words.file}</dt>
              <dd dir="auto">{valueWords(field, file)}</dd>
              <dt>{words.after}</dt>
              <dd dir="auto">{valueWords(field, after)}</dd>
            </dl>
          </div>
        ))}
      {named.length === 0 && others && <p className={looks.soft}>{otherFields}</p>}
    </article>
  )
}
