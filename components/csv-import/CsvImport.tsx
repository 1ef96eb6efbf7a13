import { useState } from 'react'
import { HOME_PAGE } from '@/components/shared/company-page'
import { Button } from '@/components/ui/Button'
import { FileDrop } from '@/components/ui/FileDrop'
import { LongField } from '@/components/ui/LongField'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { pages } from '@/locales/pages'
import styles from './CsvImport.module.css'
import { LARGEST_TABLE, type TableProblem } from './decode'
import { OpenedTable } from './OpenedTable'
import { useImport } from './use-import'

const words = pages.csvImport

/** Brings in the table of another tracker: what is in it first, then all of it or nothing. */
export function CsvImport() {
  const { importing, readFile, readText, bringIn, leave } = useImport()
  const isOpen = importing.step === 'opened' || importing.step === 'bringing'
  return (
    <Section id="table" title={words.title}>
      <div className={styles.part}>
        <p>{words.what}</p>
        {!isOpen && <Choose onFile={readFile} onText={readText} />}
        {importing.step === 'refused' && (
          <p role="alert" className={looks.problem}>
            {sentenceOf(importing.problem)} {words.refused.unwritten}
          </p>
        )}
        {isOpen && (
          <OpenedTable
            opened={importing.opened}
            problem={importing.problem}
            isBusy={importing.step === 'bringing'}
            onBringIn={(added) => bringIn(importing.opened, added)}
            onLeave={leave}
          />
        )}
        <output>
          {importing.step === 'reading' && words.reading}
          {importing.step === 'bringing' && words.bringing}
          {importing.step === 'brought' && (
            <>
              {words.brought(importing.companies)} <a href={HOME_PAGE}>{words.toList}</a>
            </>
          )}
        </output>
      </div>
    </Section>
  )
}

/** What is wrong with a table and where, in a sentence. */
function sentenceOf(problem: TableProblem): string {
  if (problem.kind === 'quotes') return words.refused.quotes(problem.row)
  if (problem.kind === 'many') return words.refused.many(problem.most)
  if (problem.kind === 'unknown') return words.refused.unknown(problem.detail)
  return words.refused[problem.kind]
}

interface ChooseProps {
  onFile(file: File): void
  onText(pasted: string): void
}

/** A file that is chosen or dropped, or a text that is pasted. */
function Choose({ onFile, onText }: ChooseProps) {
  const [pasted, setPasted] = useState('')
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault()
        onText(pasted)
      }}
    >
      <FileDrop
        label={words.choose}
        limit={words.most}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onFile={onFile}
      />
      <LongField
        label={words.paste}
        className={styles.paste}
        rows={2}
        limit={LARGEST_TABLE}
        value={pasted}
        onValue={setPasted}
      />
      {pasted !== '' && (
        <p>
          <Button type="submit">{words.read}</Button>
        </p>
      )}
    </form>
  )
}
