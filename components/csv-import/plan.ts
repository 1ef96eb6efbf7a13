import { pages } from '@/locales/pages'
import type { Stage } from '@/method/stages'
import { linkOf } from '@/method/posting/link'
import { companyKey } from '@/storage/records/company-name'
import type { AnyCommand } from '@/storage/records/dossier'
import { contactId } from '@/storage/records/person'
import { LINK_LENGTH, LONG_LENGTH, SHORT_LENGTH } from '@/storage/records/record'
import { type Columns, type TableField, tableFields } from './columns'
import { dateIn, type DayOrder } from './dates'
import type { Table, TableRow } from './parse'

const { fields } = pages.csvImport

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
  | Bringing
  | { kind: 'known' }
  | { kind: 'unread'; problem: RowProblem }
)
interface Bringing {
  kind: 'new' | 'more'
  companyId: string
  undated: boolean
  /** The row names somebody whom no row of the company further up names. */
  hasPerson: boolean
  values: Values
}
type Values = Record<TableField, string> & { at: number | null; stageWord: string; stage: Stage }
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
  const people = new Set<string>()
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
    if (textOf(kind, values).length > LONG_LENGTH)
      return { ...line, kind: 'unread', problem: { kind: 'long', field: 'notes' } }
    added.set(key, companyId)
    const undated = values.date !== '' && values.at === null
    const person = personOf(values)
    const hasPerson = person !== '' && !people.has(`${key}\n${person}`)
    people.add(`${key}\n${person}`)
    return { ...line, kind, companyId, undated, hasPerson, values }
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
    stageWord: word,
    stage: Object.hasOwn(stages, word) ? (stages[word] ?? 'pre-interview') : 'pre-interview',
  }
}

/**
 * The commands that bring a row in: its company, if that is new, whom to talk to, and the job as a posting.
 *
 * @param id the id of the posting, and of a person who is not the company's first
 * @param now UTC milliseconds
 */
export function commandsFor(line: Added, id: string, now: number) {
  const { kind, companyId, undated, hasPerson, values } = line
  const commands: AnyCommand[] = []
  const { company: name, job: role, at, stage, person, email } = values
  if (kind === 'new') {
    const created = at ?? now
    commands.push({ name: 'company.create', input: { companyId, name, role, now: created } })
    if (stage !== 'pre-interview')
      commands.push({ name: 'company.edit', input: { companyId, stage } })
  }
  if (hasPerson) {
    const personId = kind === 'new' ? contactId(companyId) : id
    const contact = { id: personId, companyId, now, name: person, email }
    commands.push({ name: 'person.write', input: contact })
  }
  const said = [values.link, values.place, values.pay, values.notes]
  if (kind === 'more' || undated || said.some(Boolean))
    commands.push({
      name: 'posting.keep',
      input: { id, companyId, now, ...postingOf(kind, values) },
    })
  return commands
}

function postingOf(kind: Added['kind'], values: Values) {
  return {
    link: linkOf(values.link),
    source: 'table' as const,
    title: values.job,
    company: values.company,
    place: values.place,
    isRemote: false,
    pay: values.pay,
    low: null,
    high: null,
    currency: '',
    period: '' as const,
    postedOn: '',
    closesOn: '',
    text: textOf(kind, values),
    isCut: false,
  }
}

/** What has no field of a posting, or is no address or no date, is kept as it is written. */
function textOf(kind: Added['kind'], values: Values): string {
  const { notes, link, date, at, stageWord } = values
  const said = [notes, linkOf(link) === '' ? link : '']
  if (kind === 'new') return linesIn([...said, at === null ? date : ''])
  // The company has the stage, the date and the contact of its first row.
  const own: [TableField, string][] = [
    ['stage', stageWord],
    ['date', date],
    ['person', personOf(values)],
  ]
  return linesIn([...said, ...own.map(([field, cell]) => cell && `${fields[field]}: ${cell}`)])
}

const linesIn = (parts: readonly string[]): string => parts.filter(Boolean).join('\n')
const personOf = ({ person, email }: Values): string => [person, email].filter(Boolean).join(', ')
