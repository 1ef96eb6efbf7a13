import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { day } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { newestTaken } from '@/storage/records/posting'
import { EarlierLooks } from './EarlierLooks'
import { latestByLink } from './latest'
import styles from './Posting.module.css'
import { PostingChanges } from './PostingChanges'
import { PostingFacts, PostingText } from './PostingFacts'

const words = pages.posting

/** The postings of a company, each as it was when it was kept last, and what had changed until then. */
export function Postings() {
  const postings = useMirror((mirror) => mirror.dossier?.postings)
  const latest = latestByLink(newestTaken(postings ?? []))
  if (latest.length === 0) return <p className={looks.soft}>{words.none}</p>
  return latest.map(({ now, before, earlier }) => (
    <article key={now.id} className={styles.part}>
      <h3 className={looks.title}>{now.title || words.untitled}</h3>
      <PostingFacts posting={now} />
      <PostingText posting={now} />
      <p className={looks.soft}>{words.keptOn(day.format(now.takenAt))}</p>
      {before && <PostingChanges before={before} now={now} />}
      <EarlierLooks rows={earlier}>
        {(look) => (
          <>
            <PostingFacts posting={look} />
            <PostingText posting={look} />
          </>
        )}
      </EarlierLooks>
    </article>
  ))
}
