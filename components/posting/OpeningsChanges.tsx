import { day } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { changeOf } from '@/method/posting/counts'
import type { JobRead } from '@/method/posting/shape'
import type { Openings } from '@/storage/records/openings'
import { JobList } from './JobCounts'
import styles from './Posting.module.css'

const words = pages.posting

/** What came into a list of jobs, and what left it, since it was kept before. */
export function OpeningsChanges({ before, now }: { before: Openings; now: readonly JobRead[] }) {
  const { added, gone } = changeOf(before.jobs, now)
  const isSame = added.length + gone.length === 0
  return (
    <div className={styles.part}>
      <p>
        {words.earlier(day.format(before.takenAt))} {isSame && words.same}
      </p>
      <Jobs title={words.added(added.length)} jobs={added} />
      <Jobs title={words.left(gone.length)} jobs={gone} />
    </div>
  )
}

function Jobs({ title, jobs }: { title: string; jobs: readonly JobRead[] }) {
  if (jobs.length === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <JobList jobs={jobs} />
    </details>
  )
}
