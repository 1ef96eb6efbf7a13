import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import type { Stage } from '@/method/stages'
import { ColumnChoice, OrderChoice, StageChoice } from './Choices'
import { type Columns, columnsOf } from './columns'
import styles from './CsvImport.module.css'
import { type DayOrder, needsOrder, orderOf } from './dates'
import { type Added, linesOf } from './plan'
import { Preview } from './Preview'
import { MOST_STAGE_WORDS, stagesFor, stageWordsIn } from './stage-words'
import type { Opened } from './use-import'

const words = pages.csvImport

interface Props {
  opened: Opened
  /** Why it did not come in; '' for nothing. */
  problem: string
  isBusy: boolean
  onBringIn(added: readonly Added[]): void
  onLeave(): void
}

/** What the columns, dates and stages of a table mean, and what each row then becomes. */
export function OpenedTable({ opened, problem, isBusy, onBringIn, onLeave }: Props) {
  const { name, table, known, idOf } = opened
  const [columns, setColumns] = useState(() => columnsOf(table.names))
  const [said, setSaid] = useState<DayOrder>()
  const [typed, setTyped] = useState<Readonly<Record<string, Stage>>>({})
  const dates = datesIn(opened, columns)
  const order = said ?? orderOf(dates)
  const isUnclear = order === null && dates.some(needsOrder)
  const stageWords = stageWordsIn(table, columns)
  const stages = stagesFor(stageWords, typed)
  const hasMany = stageWords.length > MOST_STAGE_WORDS
  const lines = linesOf(table, { columns, order, stages }, known, idOf)
  const added = lines.filter((line): line is Added => 'values' in line)
  const isReady = columns.company >= 0 && !isUnclear && !hasMany
  return (
    <>
      <p>{words.from(name || words.pasted, table.rows.length)}</p>
      <ColumnChoice names={table.names} columns={columns} onColumns={setColumns} />
      {columns.company < 0 && <p className={looks.problem}>{words.noCompany}</p>}
      {(isUnclear || said) && <OrderChoice order={said ?? null} onOrder={setSaid} />}
      {hasMany && <p className={looks.problem}>{words.manyStages}</p>}
      {!hasMany && stageWords.length > 0 && (
        <StageChoice
          stages={stages}
          onStage={(word, stage) => setTyped({ ...typed, [word]: stage })}
        />
      )}
      {isReady && <Preview lines={lines} />}
      {problem && (
        <p role="alert" className={looks.problem}>
          {problem}
        </p>
      )}
      {!isBusy && (
        <p className={styles.acts}>
          {isReady && added.length > 0 && (
            <Button look="main" onClick={() => onBringIn(added)}>
              {words.bring(added.filter(({ kind }) => kind === 'new').length)}
            </Button>
          )}
          {isReady && added.length === 0 && <span>{words.nothing}</span>}
          <Button onClick={onLeave}>{words.leave}</Button>
        </p>
      )}
    </>
  )
}

const datesIn = ({ table }: Opened, { date }: Columns): string[] =>
  table.rows.map(({ cells }) => cells[date] ?? '')
