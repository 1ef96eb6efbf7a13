import looks from '@/components/ui/Looks.module.css'
import { day } from '@/locales/formats'
import { pages } from '@/locales/pages'
import type { Posting } from '@/storage/records/posting'
import { changesOf, type PostingSays } from './facts'
import styles from './Posting.module.css'

const words = pages.posting

/** What differs between a posting and how it was when it was kept before. */
export function PostingChanges({ before, now }: { before: Posting; now: PostingSays }) {
  const { facts, added, gone } = changesOf(before, now)
  const isSame = facts.length + added.length + gone.length === 0
  return (
    <div className={styles.part}>
      <p>
        {words.earlier(day.format(before.takenAt))} {isSame && words.same}
      </p>
      {facts.length > 0 && (
        <table className={styles.changes} aria-label={words.changed}>
          <thead>
            <tr>
              <th scope="col">{words.changed}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.now}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr key={fact.name}>
                <th scope="row">
                  {fact.name === 'title' ? words.titleField : words.facts[fact.name]}
                </th>
                <td>{fact.before || words.notSaid}</td>
                <td>{fact.now || words.notSaid}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Lines title={words.newLines} lines={added} />
      <Lines title={words.goneLines} lines={gone} />
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <details>
      <summary>
        {title} <span className={looks.small}>({lines.length})</span>
      </summary>
      <p className={styles.text}>{lines.join('\n')}</p>
    </details>
  )
}
