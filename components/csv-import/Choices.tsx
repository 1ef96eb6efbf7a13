import { useId } from 'react'
import looks from '@/components/ui/Looks.module.css'
import { Select } from '@/components/ui/Select'
import { Tick } from '@/components/ui/Tick'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { type Stage, stages as allStages } from '@/method/stages'
import { type Columns, tableFields } from './columns'
import styles from './CsvImport.module.css'
import type { DayOrder } from './dates'
import { stageOf } from './stage-words'

const words = pages.csvImport
const stageOptions = allStages.map((stage) => [stage, text.preparation.stages[stage]] as const)

/** Which column holds what. */
export function ColumnChoice({
  names,
  columns,
  onColumns,
}: {
  names: readonly string[]
  columns: Columns
  onColumns(columns: Columns): void
}) {
  const options = [
    ['-1', words.none] as const,
    ...names.map((name, index) => [String(index), name || String(index + 1)] as const),
  ]
  return (
    <fieldset className={styles.choices}>
      <legend className={looks.title}>{words.columns}</legend>
      {tableFields.map((field) => (
        <Select
          key={field}
          label={words.fields[field]}
          value={String(columns[field])}
          options={options}
          onValue={(value) => onColumns({ ...columns, [field]: Number(value) })}
        />
      ))}
    </fieldset>
  )
}

/** What comes first in the dates of a table, once for all of them. */
export function OrderChoice({
  order,
  onOrder,
}: {
  order: DayOrder | null
  onOrder(order: DayOrder): void
}) {
  const group = useId()
  return (
    <div role="radiogroup" aria-labelledby={group} className={styles.part}>
      <p id={group} className={looks.title}>
        {words.order}
      </p>
      {order === null && <p className={looks.problem}>{words.chooseOrder}</p>}
      <div className={styles.acts}>
        {(['day', 'month'] as const).map((one) => (
          <Tick
            key={one}
            type="radio"
            name={`${group}-order`}
            checked={order === one}
            onTick={() => onOrder(one)}
          >
            {words.orders[one]}
          </Tick>
        ))}
      </div>
    </div>
  )
}

/** What the words for the stage mean. */
export function StageChoice({
  stages,
  onStage,
}: {
  stages: Readonly<Record<string, Stage>>
  onStage(word: string, stage: Stage): void
}) {
  const unknown = Object.keys(stages).filter((word) => stageOf(word) === null)
  return (
    <fieldset className={styles.choices}>
      <legend className={looks.title}>{words.stages}</legend>
      {unknown.length > 0 && (
        <p className={styles.whole}>{words.unknownStages(unknown.join(', '))}</p>
      )}
      {Object.entries(stages).map(([word, stage]) => (
        <Select
          key={word}
          label={word}
          value={stage}
          options={stageOptions}
          onValue={(value) => onStage(word, value)}
        />
      ))}
    </fieldset>
  )
}
