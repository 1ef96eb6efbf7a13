import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { countedBy, countedByLevel } from '@/method/posting/counts'
import type { JobRead } from '@/method/posting/shape'
import styles from './Posting.module.css'

const words = pages.posting
/** The kinds that are shown; the rest is counted. */
const MOST_KINDS = 12

interface Line {
  name: string
  jobs: number
}

/** A list of jobs counted by what they say, and their titles folded. */
export function JobCounts({ jobs, isCut }: { jobs: readonly JobRead[]; isCut: boolean }) {
  const named = (what: 'department' | 'place') =>
    countedBy(jobs, what).map(({ of, jobs: count }) => ({ name: of || words.notSaid, jobs: count }))
  const levels = countedByLevel(jobs).map(({ of, jobs: count }) => ({
    name: of === null ? words.noLevel : words.levels[of],
    jobs: count,
  }))
  return (
    <div className={styles.part}>
      <p className={looks.title}>{words.jobs(jobs.length)}</p>
      {isCut && <p className={looks.soft}>{words.listCut}</p>}
      <div className={styles.counts}>
        <Counts title={words.byDepartment} lines={named('department')} />
        <Counts title={words.byPlace} lines={named('place')} />
        <Counts title={words.byLevel} lines={levels} />
      </div>
      <details>
        <summary>{words.allJobs}</summary>
        <JobList jobs={jobs} />
      </details>
    </div>
  )
}

function Counts({ title, lines }: { title: string; lines: readonly Line[] }) {
  const more = lines.length - MOST_KINDS
  return (
    <table className={styles.count}>
      <caption>{title}</caption>
      <tbody>
        {lines.slice(0, MOST_KINDS).map(({ name, jobs }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{jobs}</td>
          </tr>
        ))}
        {more > 0 && (
          <tr>
            <th scope="row">{words.others(more)}</th>
            <td>{lines.slice(MOST_KINDS).reduce((sum, { jobs }) => sum + jobs, 0)}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

/** Job titles with their places. */
export function JobList({ jobs }: { jobs: readonly JobRead[] }) {
  return (
    <ul className={styles.list}>
      {jobs.map(({ title, place }, index) => (
        // Two jobs may have one title and one place.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          {title} {place && <span className={looks.small}>{place}</span>}
        </li>
      ))}
    </ul>
  )
}
