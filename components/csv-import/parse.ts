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
  const [line = '', separator] = /^\uFEFF?sep=(.)\r?\n/.exec(text) ?? []
  const { data, errors } = papa.parse<string[]>(text.slice(line.length), {
    delimiter: separator ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
    // One more than is read shows that there are more.
    preview: MOST_ROWS + 2,
  })
  const broken = errors.find(({ type }) => type === 'Quotes')
  const above = line === '' ? 1 : 2
  if (broken) return refused({ kind: 'quotes', row: (broken.row ?? 0) + above })
  const all = data
    .map((cells, index): TableRow => ({ number: index + above, cells: cells.map(trimmed) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [names, ...rows] = all
  if (!names || rows.length === 0) return refused({ kind: 'no-rows' })
  if (data.length > MOST_ROWS + 1 && rows.length > MOST_ROWS)
    return refused({ kind: 'many', most: MOST_ROWS })
  return { ok: true, table: { names: names.cells, rows } }
}

const trimmed = (cell: string): string => cell.replace(/^\uFEFF/, '').trim()
const refused = (problem: TableProblem): ParsedTable => ({ ok: false, problem })
