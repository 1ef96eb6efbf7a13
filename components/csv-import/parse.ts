import type Papa from 'papaparse'
import type { TableProblem } from './decode'

/** A longer table is not read. */
export const MOST_ROWS = 10_000

/** A row of a table. Its number counts from 1, and the row of the names is the first. */
export interface TableRow {
  number: number
  cells: string[]
}

export interface Table {
  names: string[]
  rows: TableRow[]
}

export type ParsedTable = { ok: true; table: Table } | { ok: false; problem: TableProblem }

/** Reads a table whose cells are separated by commas, semicolons or tabs. The parser is loaded when a table is read. */
export async function parseTable(text: string): Promise<ParsedTable> {
  const { default: papa } = await import('papaparse')
  // Excel may say in a line of its own what separates the cells.
  const [line = '', said] = /^\uFEFF?sep=(.)\r?\n/.exec(text) ?? []
  const source = withoutLastBreaks(text.slice(line.length))
  const rows: TableRow[] = []
  let number = line === '' ? 0 : 1
  let broken: number | null = null
  papa.parse<string[]>(source, {
    delimiter: said ?? separatorOf(source, papa),
    step: ({ data, errors }, parser) => {
      number += 1
      if (errors.some(({ type }) => type === 'Quotes')) broken ??= number
      const cells = data.map(trimmed)
      // Rows without a word are none, however many there are.
      if (cells.some((cell) => cell !== '')) rows.push({ number, cells })
      if (broken !== null || rows.length > MOST_ROWS + 1) parser.abort()
    },
  })
  if (broken !== null) return refused({ kind: 'quotes', row: broken })
  const [names, ...others] = rows
  if (!names || others.length === 0) return refused({ kind: 'no-rows' })
  if (others.length > MOST_ROWS) return refused({ kind: 'many', most: MOST_ROWS })
  return { ok: true, table: { names: names.cells, rows: others } }
}

const separators = [',', ';', '\t', '|']
/** So many rows show what separates the cells. */
const SAMPLE = 20

/** What separates the cells of most rows, else what separates most names. */
function separatorOf(source: string, papa: Pick<typeof Papa, 'parse'>): string {
  const { errors, meta } = papa.parse<string[]>(source, {
    delimitersToGuess: separators,
    skipEmptyLines: 'greedy',
    preview: SAMPLE,
  })
  if (!errors.some(({ code }) => code === 'UndetectableDelimiter')) return meta.delimiter
  const [names = ''] = /\S[^\r\n]*/.exec(source) ?? []
  const counted = separators.map((sign) => [names.split(sign).length, sign] as const)
  return counted.toSorted(([a], [b]) => b - a)[0]?.[1] ?? ','
}

/** A row that is only the end of the last one would count as a row of one cell. */
function withoutLastBreaks(text: string): string {
  let end = text.length
  while (end > 0 && /[\r\n]/.test(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}

const trimmed = (cell: string): string => cell.replace(/^\uFEFF/, '').trim()
const refused = (problem: TableProblem): ParsedTable => ({ ok: false, problem })
