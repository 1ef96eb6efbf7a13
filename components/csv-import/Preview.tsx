import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import styles from './CsvImport.module.css'
import type { Line } from './plan'

const words = pages.csvImport
/** Rows that are shown. Those that cannot be read come first. */
const SHOWN = 100
const NUMBERS = 20

/** How many rows become what, and the rows one by one. */
export function Preview({ lines }: { lines: readonly Line[] }) {
  const of = (kind: Line['kind']) => lines.filter((line) => line.kind === kind)
  const unread = of('unread')
  const shown = [...unread, ...lines.filter(({ kind }) => kind !== 'unread')].slice(0, SHOWN)
  const undated = lines.flatMap((line) => ('undated' in line && line.undated ? [line.row] : []))
  return (
    <>
      <p>{words.counts(of('new').length, of('more').length, of('known').length, unread.length)}</p>
      {undated.length > 0 && (
        <p>{words.undated(undated.slice(0, NUMBERS), Math.max(0, undated.length - NUMBERS))}</p>
      )}
      <div className={styles.wide}>
        <table className={styles.rows} aria-label={words.preview}>
          <thead>
            <tr>
              {Object.entries(words.heads).map(([name, head]) => (
                <th key={name} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.row}>
                <td className={looks.numbers}>{line.row}</td>
                <td>{line.name}</td>
                <td>{line.job}</td>
                <td>{wordsFor(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > SHOWN && <p className={looks.soft}>{words.others(lines.length - SHOWN)}</p>}
    </>
  )
}

function wordsFor(line: Line): string {
  if (line.kind !== 'unread') return words.kinds[line.kind]
  const { problem } = line
  return problem.kind === 'no-name'
    ? words.problems['no-name']
    : words.problems.long(words.fields[problem.field])
}
