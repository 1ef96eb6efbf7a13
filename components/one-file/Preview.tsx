import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import type { Table } from '@/storage/records/dossier'
import type { Counts, FilePreview } from '@/storage/records/one-file'
import { Differences } from './Differences'
import styles from './OneFile.module.css'

const { preview: words, open: openWords, tables } = pages.yourData
const columns = ['added', 'differ', 'kept', 'same'] as const

interface Props {
  preview: FilePreview
  onBringIn(): void
  onLeave(): void
}

/** What is in a file, and what it would change. */
export function Preview({ preview, onBringIn, onLeave }: Props) {
  const { writtenAt, counts, newCompanies, writes, erasing, carried } = preview
  const more = counts.companies.added - newCompanies.length
  const hasKept = Object.values(counts).some(({ kept }) => kept > 0)
  return (
    <>
      <p>{words.written(writtenAt)}</p>
      <CountsTable counts={counts} />
      {newCompanies.length > 0 && (
        <p>{words.companies(newCompanies.join(', '), Math.max(0, more))}</p>
      )}
      {hasKept && <p className={looks.soft}>{words.keptWhy}</p>}
      {carried > 0 && <p>{words.carried(carried)}</p>}
      <Differences preview={preview} />
      <ErasingWords erasing={erasing} />
      <p>{backupWords(preview)}</p>
      <div className={styles.acts}>
        {writes > 0 && (
          <Button look="main" onClick={onBringIn}>
            {openWords.bring}
          </Button>
        )}
        <Button onClick={onLeave}>{openWords.leave}</Button>
      </div>
    </>
  )
}

/** Without the records that go, the file of how it was before would still have them. */
const backupWords = ({ writes, erasing }: FilePreview): string => {
  if (writes === 0) return words.nothing
  return erasing.gone > 0 ? words.noBackup : words.backup
}

/** What the deletions for good, here and in the file, mean. */
function ErasingWords({ erasing }: Pick<FilePreview, 'erasing'>) {
  const { gone, companies, stays, left } = erasing
  return (
    <>
      {gone > 0 && <p className={looks.problem}>{words.gone(gone, companies.join(', '))}</p>}
      {stays > 0 && <p>{words.stays(stays)}</p>}
      {left > 0 && <p className={looks.soft}>{words.left(left)}</p>}
    </>
  )
}

function CountsTable({ counts }: { counts: Record<Table, Counts> }) {
  const present = (Object.keys(counts) as Table[]).filter((table) =>
    columns.some((column) => counts[table][column] > 0),
  )
  return (
    <div className={styles.wide}>
      <table className={styles.counts} aria-label={words.counts}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {present.map((table) => (
            <tr key={table}>
              <th scope="row">{tables[table]}</th>
              {columns.map((column) => (
                <td key={column}>{counts[table][column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
