import type { Stage } from '@/method/stages'
import { linkOf } from '@/method/posting/link'
import { companyKey } from '@/storage/records/company-name'
import type { AnyCommand } from '@/storage/records/dossier'
import { contactId } from '@/storage/records/person'
import { LINK_LENGTH, LONG_LENGTH, SHORT_LENGTH } from '@/storage/records/record'
import { type Columns, type TableField, tableFields } from './columns'
import { dateIn, type DayOrder } from './dates'
import type { Table, TableRow } from './parse'

/** What the candidate says of a table. */
export interface Choices {
  columns: Columns
  order: DayOrder | null
  /** The stage of each word. */
  stages: Readonly<Record<string, Stage>>
}

/** Why a row cannot come in. `long`: a cell is longer than Candid keeps. */
export type RowProblem = { kind: 'no-name' } | { kind: 'long'; field: TableField }

/**
 * What one row means. `new`: a company. `more`: another job of a company of a row further up. `known`: a company that is
 * in the list already; nothing of it changes.
 */
export type Line = { row: number; name: string; job: string } & (
  | { kind: 'new' | 'more'; companyId: string; undated: boolean; values: Values }
  | { kind: 'known' }
  | { kind: 'unread'; problem: RowProblem }
)
type Values = Record<TableField, string> & { at: number | null; stage: Stage }
export type Added = Extract<Line, { values: Values }>

/**
 * What each row of a table means.
 *
 * @param known the keys of the companies that are in the list
 * @param idOf an id for a row, always the same
 */
export function linesOf(
  table: Table,
  choices: Choices,
  known: ReadonlySet<string>,
  idOf: (row: number) => string,
): Line[] {
  const added = new Map<string, string>()
  return table.rows.map((row): Line => {
    const values = valuesOf(row, choices)
    const line = { row: row.number, name: values.company, job: values.job }
    const key = companyKey(values.company)
    if (key === '') return { ...line, kind: 'unread', problem: { kind: 'no-name' } }
    const long = tableFields.find((field) => values[field].length > limitOf(field))
    if (long) return { ...line, kind: 'unread', problem: { kind: 'long', field: long } }
    if (known.has(key)) return { ...line, kind: 'known' }
    const companyId = added.get(key) ?? idOf(row.number)
    const kind = added.has(key) ? 'more' : 'new'
    added.set(key, companyId)
    const undated = values.date !== '' && values.at === null
    return { ...line, kind, companyId, undated, values }
  })
}

const limitOf = (field: TableField): number => {
  if (field === 'notes') return LONG_LENGTH
  return field === 'link' ? LINK_LENGTH : SHORT_LENGTH
}

function valuesOf({ cells }: TableRow, { columns, order, stages }: Choices): Values {
  const cell = (field: TableField) => cells[columns[field]] ?? ''
  const texts = Object.fromEntries(tableFields.map((field) => [field, cell(field)])) as Record<
    TableField,
    string
  >
  const word = cell('stage')
  return {
    ...texts,
    at: dateIn(cell('date'), order),
    stage: Object.hasOwn(stages, word) ? (stages[word] ?? 'pre-interview') : 'pre-interview',
  }
}

/**
 * The commands that bring a row in: its company, if that is new, whom to talk to, and the job as a posting.
 *
 * @param id the id of the posting
 * @param now UTC milliseconds
 */
export function commandsFor({ kind, companyId, values }: Added, id: string, now: number) {
  const commands: AnyCommand[] = []
  const { company: name, job: role, at, stage, person, email } = values
  if (kind === 'new') {
    const created = at ?? now
    commands.push({ name: 'company.create', input: { companyId, name, role, now: created } })
    if (stage !== 'pre-interview')
      commands.push({ name: 'company.edit', input: { companyId, stage } })
    if (person !== '' || email !== '') {
      const contact = { id: contactId(companyId), companyId, now, name: person, email }
      commands.push({ name: 'person.write', input: contact })
    }
  }
  const said = [values.link, values.place, values.pay, values.notes]
  if (kind === 'more' || said.some(Boolean))
    commands.push({ name: 'posting.keep', input: { id, companyId, now, ...postingOf(values) } })
  return commands
}

function postingOf({ company, job, link, place, pay, notes, date, at }: Values) {
  const address = linkOf(link)
  return {
    link: address,
    source: 'table' as const,
    title: job,
    company,
    place,
    isRemote: false,
    pay,
    low: null,
    high: null,
    currency: '',
    period: '' as const,
    postedOn: '',
    closesOn: '',
    // What is no address, or no date, is kept as it is written.
    text: [notes, address === '' ? link : '', at === null ? date : ''].filter(Boolean).join('\n'),
    isCut: false,
  }
}
