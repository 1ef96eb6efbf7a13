import { useRef, useState } from 'react'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { ask } from '@/messages'
import { companyKey } from '@/storage/records/company-name'
import { decodeTable, LARGEST_TABLE, type TableProblem } from './decode'
import { parseTable, type Table } from './parse'
import { type Added, commandsFor } from './plan'

/** A table that was read. */
export interface Opened {
  /** The name of its file; '' if it was pasted. */
  name: string
  table: Table
  /** The keys of the companies that are in the list. */
  known: ReadonlySet<string>
  /** An id for each row. To bring it in again writes nothing twice. */
  idOf(row: number): string
  now: number
}

/** How far the import has come. Nothing is written before `bringing`. */
export type Importing =
  | { step: 'none' | 'reading' }
  | { step: 'refused'; problem: TableProblem }
  | { step: 'opened' | 'bringing'; opened: Opened; problem: string }
  | { step: 'brought'; companies: number }

export function useImport() {
  const [importing, setImporting] = useState<Importing>({ step: 'none' })
  const latest = useRef(0)

  /** What a step finds counts only while no other was begun. */
  async function step(find: () => Promise<Importing>, onError: (detail: string) => Importing) {
    latest.current += 1
    const mine = latest.current
    const next = await find().catch((error: unknown) => onError(String(error)))
    if (latest.current === mine) setImporting(next)
  }

  const read = (name: string, textOf: () => Promise<string | TableProblem>) => {
    setImporting({ step: 'reading' })
    void step(
      () => open(name, textOf),
      (detail) => ({ step: 'refused', problem: { kind: 'unknown', detail } }),
    )
  }
  return {
    importing,
    readFile: (file: File) => read(file.name, () => textOfFile(file)),
    readText: (pasted: string) => read('', () => Promise.resolve(textOfPasted(pasted))),
    bringIn: (opened: Opened, added: readonly Added[]) => {
      setImporting({ step: 'bringing', opened, problem: '' })
      void step(
        () => write(opened, added),
        () => ({ step: 'opened', opened, problem: pages.csvImport.unsure }),
      )
    },
    leave: () => {
      latest.current += 1
      setImporting({ step: 'none' })
    },
  }
}

async function textOfFile(file: File): Promise<string | TableProblem> {
  // A file that is too large is not read at all.
  if (file.size > LARGEST_TABLE) return { kind: 'large' }
  const decoded = decodeTable(new Uint8Array(await file.arrayBuffer()))
  return decoded.ok ? decoded.text : decoded.problem
}

function textOfPasted(pasted: string): string | TableProblem {
  if (pasted.length > LARGEST_TABLE) return { kind: 'large' }
  return pasted.trim() === '' ? { kind: 'empty' } : pasted
}

async function open(
  name: string,
  textOf: () => Promise<string | TableProblem>,
): Promise<Importing> {
  const found = await textOf()
  if (typeof found !== 'string') return { step: 'refused', problem: found }
  const parsed = await parseTable(found)
  if (!parsed.ok) return { step: 'refused', problem: parsed.problem }
  const { companies } = await ask('home', { most: null })
  const known = new Set((companies?.lines ?? []).map((line) => companyKey(line.name)))
  const ids = new Map(parsed.table.rows.map((row) => [row.number, crypto.randomUUID()]))
  const idOf = (row: number) => ids.get(row) ?? String(row)
  const opened = { name, table: parsed.table, known, idOf, now: Date.now() }
  return { step: 'opened', opened, problem: '' }
}

async function write(opened: Opened, added: readonly Added[]): Promise<Importing> {
  const commands = added.flatMap((line) => commandsFor(line, opened.idOf(line.row), opened.now))
  const answer = await ask('together', { commands })
  if (!answer.ok) return { step: 'opened', opened, problem: text.saveState.reasons[answer.reason] }
  return { step: 'brought', companies: added.filter(({ kind }) => kind === 'new').length }
}
