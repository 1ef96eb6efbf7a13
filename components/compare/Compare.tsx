import type { ReactNode } from 'react'
import { ComesNext } from '@/components/shared/ComesNext'
import { companyPage } from '@/components/shared/company-page'
import { Dots } from '@/components/shared/Dots'
import { usePayShown } from '@/components/shared/pay-shown'
import { PayToggle } from '@/components/shared/PayToggle'
import looks from '@/components/ui/Looks.module.css'
import { day } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { CompanyLine } from '@/messages'
import { topicById } from '@/method/findings'
import { payFigures } from '@/method/pay-policies'
import type { Dossier } from '@/storage/records/dossier'
import styles from './Compare.module.css'
import {
  comparedTopics,
  figureAgainst,
  gradeOf,
  rangeOf,
  titleOf,
  topicOf,
  verdictOf,
} from './comparison'
import { useDossiers } from './use-dossiers'

const words = pages.compare
const { columns } = pages.companies

/** A company with what is known of it. */
interface Column {
  line: CompanyLine
  dossier: Dossier
}

/** Companies side by side: where each stands, pay against what the candidate wants, and what was found out. */
export function Compare({ lines }: { lines: readonly CompanyLine[] }) {
  const dossiers = useDossiers(lines.map(({ companyId }) => companyId))
  const pay = usePayShown()
  if (!dossiers) return null
  const compared = lines.flatMap((line, index): Column[] => {
    const dossier = dossiers[index]
    return dossier ? [{ line, dossier }] : []
  })
  return (
    <>
      <p>
        <PayToggle shown={pay} names={words.pay} isNamed />
      </p>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={words.title}>
          <Head lines={lines} />
          <tbody>
            <Where columns={compared} />
            <Pay columns={compared} pay={pay} />
            <Learned columns={compared} pay={pay} />
          </tbody>
        </table>
      </div>
    </>
  )
}

function Head({ lines }: { lines: readonly CompanyLine[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{columns.company}</th>
        {lines.map(({ companyId, name, role }) => (
          <th key={companyId} scope="col">
            <a className={looks.nameLink} href={companyPage(companyId)}>
              {name || text.home.unnamed}
            </a>
            <p className={looks.small}>{role}</p>
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface RowProps {
  title: string
  columns: readonly Column[]
  /** '' for nothing known. */
  renderCell(column: Column): ReactNode
}

function Row({ title, columns: compared, renderCell }: RowProps) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {compared.map((column) => (
        <td key={column.line.companyId}>{renderCell(column) || text.home.nothingYet}</td>
      ))}
    </tr>
  )
}

interface Part {
  columns: readonly Column[]
}

function Where({ columns: compared }: Part) {
  return (
    <>
      <Row
        title={columns.stage}
        columns={compared}
        renderCell={({ line }) => text.preparation.stages[line.stage]}
      />
      <Row
        title={columns.next}
        columns={compared}
        renderCell={({ line }) => line.next && <ComesNext next={line.next} />}
      />
      <Row
        title={columns.lastCall}
        columns={compared}
        renderCell={({ line }) => line.lastCallAt !== null && day.format(line.lastCallAt)}
      />
      <Row
        title={columns.verdict}
        columns={compared}
        renderCell={({ dossier }) => verdictOf(dossier)}
      />
    </>
  )
}

const maskedUnless = (isShown: boolean, known: string): ReactNode =>
  known && !isShown ? <Dots /> : known

/** Nothing on pay is in the page until the candidate shows it. */
function Pay({ columns: compared, pay }: Part & { pay: boolean }) {
  const masked = (known: string) => maskedUnless(pay, known)
  return (
    <>
      <Row
        title={columns.range}
        columns={compared}
        renderCell={({ dossier }) => masked(rangeOf(dossier))}
      />
      {payFigures.map((figure) => (
        <Row
          key={figure}
          title={words.figures[figure]}
          columns={compared}
          renderCell={({ dossier, line }) => masked(figureAgainst(dossier, line.companyId, figure))}
        />
      ))}
      <Row title={words.grade} columns={compared} renderCell={({ dossier }) => gradeOf(dossier)} />
    </>
  )
}

function Learned({ columns: compared, pay }: Part & { pay: boolean }) {
  const topics = [
    ...comparedTopics(compared.map(({ dossier }) => dossier)),
    topicById('open-questions'),
  ]
  return topics.map((topic) => (
    <Row
      key={topic.id}
      title={titleOf(topic)}
      columns={compared}
      renderCell={({ dossier }) =>
        maskedUnless(pay || topic.prompt !== 'pay', topicOf(dossier, topic))
      }
    />
  ))
}
