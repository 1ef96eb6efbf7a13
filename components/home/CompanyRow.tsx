import type { KeyboardEvent, Ref } from 'react'
import { ComesNext } from '@/components/shared/ComesNext'
import { deleteCompany } from '@/components/shared/delete'
import { companyPage } from '@/components/shared/company-page'
import { optionWords } from '@/components/shared/finding-words'
import { RangeCell } from '@/components/shared/RangeCell'
import { day } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { CompanyLine, Heard } from '@/messages'
import styles from './CompanyTable.module.css'

const words = pages.companies

interface Props {
  ref: Ref<HTMLTableRowElement>
  /** Its place in the table, from 0. */
  index: number
  line: CompanyLine
  /** Undefined until it was read. */
  heard: Heard | undefined
  isChosen: boolean
  canChoose: boolean
  onChoose(companyId: string, on: boolean): void
  /** A key on the link of the row. */
  onKeyDown(event: KeyboardEvent): void
}

/** A company in the table. Its name leads to its page. */
export function CompanyRow(props: Props) {
  const { ref, index, line, heard } = props
  const { stage, next, lastCallAt } = line
  const isGoing = stage === 'interview' || stage === 'offer'
  return (
    <tr
      ref={ref}
      data-index={index}
      // The first row has the names of the columns.
      aria-rowindex={index + 2}
      className={stage === 'closed' ? `${styles.row} ${styles.closed}` : styles.row}
    >
      <Choose {...props} />
      <Name {...props} />
      <td>
        <span className={isGoing ? `${styles.stage} ${styles.going}` : styles.stage}>
          {text.preparation.stages[stage]}
        </span>
      </td>
      <td className={next ? styles.next : styles.nothing}>
        {next ? <ComesNext next={next} /> : text.home.nothingYet}
      </td>
      <td>
        <Label of="lastCall" />
        {lastCallAt === null ? words.noCallYet : day.format(lastCallAt)}
      </td>
      <td className={heard?.verdict ? undefined : styles.nothing}>
        <Label of="verdict" />
        {heard && (heard.verdict ? optionWords('verdict', heard.verdict) : text.home.nothingYet)}
      </td>
      <td className={heard?.hasRange ? styles.range : styles.nothing}>
        <Label of="range" />
        {heard && <RangeCell heard={heard} />}
      </td>
      <td className={styles.delete}>
        <IconButton
          label={pages.deleted.companyOf(line.name || text.home.unnamed)}
          onClick={() => deleteCompany(line)}
        >
          <Icon name="bin" />
        </IconButton>
      </td>
    </tr>
  )
}

/** The name of its column, where the columns have no head. */
const Label = ({ of }: { of: 'lastCall' | 'verdict' | 'range' }) => (
  <span className={styles.label} aria-hidden="true">
    {words.columns[of]}{' '}
  </span>
)

function Name({ line: { companyId, name, role }, onKeyDown }: Props) {
  return (
    <th scope="row" className={styles.company}>
      <a
        className={`${looks.nameLink} ${styles.name}`}
        href={companyPage(companyId)}
        onKeyDown={onKeyDown}
      >
        {name || text.home.unnamed}
      </a>
      {role && <p className={styles.role}>{role}</p>}
    </th>
  )
}

function Choose({ line: { companyId, name }, isChosen, canChoose, onChoose }: Props) {
  return (
    <td className={styles.choose}>
      <input
        type="checkbox"
        aria-label={words.compare(name || text.home.unnamed)}
        checked={isChosen}
        disabled={!canChoose}
        onChange={({ target }) => onChoose(companyId, target.checked)}
      />
    </td>
  )
}
