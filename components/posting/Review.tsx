import { useState } from 'react'
import looks from '@/components/ui/Looks.module.css'
import { Select } from '@/components/ui/Select'
import { Tick } from '@/components/ui/Tick'
import { pages } from '@/locales/pages'
import type { PageRead } from '@/method/posting/shape'
import { forget } from './hand-over'
import styles from './Posting.module.css'
import { ReviewForm } from './ReviewForm'
import { usePage } from './use-page'

const words = pages.posting

interface Props {
  /** The name under which the page waits. */
  name: string
  onKept(companyId: string, section: 'posting' | 'openings'): void
  onCancel(): void
}

/** What was read from a web page, to be checked, and then kept or not. */
export function Review({ name, onKept, onCancel }: Props) {
  const page = usePage(name)
  if (page === undefined) return <output>{words.reading}</output>
  if (page === null) return <p>{words.gone}</p>
  const leave = () => void forget(name)
  return (
    <Choosing
      page={page}
      onKept={(companyId, section) => {
        leave()
        onKept(companyId, section)
      }}
      onCancel={() => {
        leave()
        onCancel()
      }}
    />
  )
}

/** A page may describe one job, list several, or both: then the candidate says what to keep. */
function Choosing({ page, ...rest }: { page: PageRead } & Omit<Props, 'name'>) {
  const { postings, openings, broken, cut } = page
  const [isList, setIsList] = useState(openings !== null)
  const [chosen, setChosen] = useState(0)
  const posting = postings[chosen] ?? postings[0]
  return (
    <div className={`${styles.part} ${styles.review}`}>
      <p>{words.check}</p>
      {broken > 0 && <p className={looks.problem}>{words.broken(broken)}</p>}
      {cut.map((part) => (
        <p key={part} className={looks.problem}>
          {words.cut[part]}
        </p>
      ))}
      {openings && (
        <div role="radiogroup" aria-label={words.what} className={styles.options}>
          <Tick type="radio" name="what" checked={isList} onTick={() => setIsList(true)}>
            {words.list(openings.jobs.length)}
          </Tick>
          <Tick type="radio" name="what" checked={!isList} onTick={() => setIsList(false)}>
            {words.oneJob}
          </Tick>
        </div>
      )}
      {!isList && postings.length > 1 && (
        <Select
          label={words.which(postings.length)}
          value={String(chosen)}
          options={postings.map(({ title, place }, index) => [
            String(index),
            [title || words.untitled, place].filter(Boolean).join(' – '),
          ])}
          onValue={(value) => setChosen(Number(value))}
        />
      )}
      {posting && (
        <ReviewForm
          key={isList ? 'list' : chosen}
          page={page}
          kept={
            isList && openings
              ? { kind: 'openings', link: page.link, ...openings }
              : { kind: 'posting', posting }
          }
          {...rest}
        />
      )}
    </div>
  )
}
