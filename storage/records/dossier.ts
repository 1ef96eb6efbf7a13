import * as z from 'zod/mini'
import { answerCommands, answerSchema } from './answer'
import { callCommands, callSchema } from './call'
import { companyCommands, companySchema } from './company'
import { erasureSchema } from './erasure'
import { findingCommands, findingSchema } from './finding'
import { followUpCommands, followUpSchema } from './follow-up'
import { markCommands, markSchema } from './mark'
import { noteCommands, noteSchema } from './note'
import { openingsCommands, openingsSchema } from './openings'
import { personCommands, personSchema } from './person'
import { postingCommands, postingSchema } from './posting'
import { questionCommands, questionSchema } from './question'
import { command, type Command, id } from './record'
import { salaryCommands, salarySchema } from './salary'
import { sittingCommands, sittingSchema } from './sitting'
import { withoutLimits } from './without-limits'

/** The schema of each table's records. The tables are restored in this order. */
export const schemas = {
  companies: companySchema,
  people: personSchema,
  calls: callSchema,
  answers: answerSchema,
  questions: questionSchema,
  marks: markSchema,
  notes: noteSchema,
  findings: findingSchema,
  salaries: salarySchema,
  followUps: followUpSchema,
  sittings: sittingSchema,
  postings: postingSchema,
  openings: openingsSchema,
  erasures: erasureSchema,
}
export type Table = keyof typeof schemas
export const tables = Object.keys(schemas) as readonly Table[]

/** The record type of each table. */
export type Rows = { [T in Table]: z.infer<(typeof schemas)[T]> }
export type AnyRow = Rows[Table]

/** Everything about one company: one list a table. */
export type Dossier = { [T in Table]: Rows[T][] }

type Restores = {
  [T in Table as `${T}.restore`]: Command<{ companyId: string; row: Rows[T] }, Rows[T]>
}

/** A surface gives back a record that it still shows and that the database has lost. A later copy on disk stays. */
const restores = Object.fromEntries(
  tables.map((table) => [
    `${table}.restore`,
    command({
      table,
      input: () => z.object({ companyId: id, row: withoutLimits(schemas[table]) }),
      id: ({ row }) => row.id,
      apply: (known: AnyRow | undefined, { row }) => (known && known.seq >= row.seq ? known : row),
    }),
  ]),
) as unknown as Restores

export const commands = {
  ...companyCommands,
  ...personCommands,
  ...callCommands,
  ...answerCommands,
  ...questionCommands,
  ...markCommands,
  ...noteCommands,
  ...findingCommands,
  ...salaryCommands,
  ...followUpCommands,
  ...sittingCommands,
  ...postingCommands,
  ...openingsCommands,
  ...restores,
}
export type CommandName = keyof typeof commands
export type CommandInput<Name extends CommandName> = z.infer<
  ReturnType<(typeof commands)[Name]['input']>
>

/** A command as a surface sends it. Every input names its company. */
export type AnyCommand = {
  [Name in CommandName]: { name: Name; input: CommandInput<Name> }
}[CommandName]

/** The definition of a command, for code that treats all commands alike. */
export const definitionOf = (name: CommandName): Command<unknown, AnyRow> => commands[name]

/** A company of which nothing is kept yet. */
export const emptyDossier = (): Dossier =>
  Object.fromEntries(tables.map((table) => [table, []])) as unknown as Dossier

/** One record of a dossier after a change, with the table it stands in. */
export type StoredRow = { [T in Table]: { table: T; row: Rows[T] } }[Table]

/** @returns the dossier with the record. Of two copies the one that was written later wins. */
export function withRow(dossier: Dossier, { table, row }: StoredRow): Dossier {
  const rows: AnyRow[] = dossier[table]
  const index = rows.findIndex((other) => other.id === row.id)
  const known = rows[index]
  if (known && known.seq > row.seq) return dossier
  return { ...dossier, [table]: known ? rows.with(index, row) : [...rows, row] }
}

/** @returns the dossier without a record that now belongs to another company */
export function withoutRow(dossier: Dossier, { table, row }: StoredRow): Dossier {
  const rows: AnyRow[] = dossier[table]
  const known = rows.find((other) => other.id === row.id)
  if (!known || known.seq > row.seq) return dossier
  return { ...dossier, [table]: rows.filter((other) => other !== known) }
}

/** The dossier after a command, before the database has it. */
export function applyCommand(dossier: Dossier, { name, input }: AnyCommand): Dossier {
  const definition = definitionOf(name)
  const rows: AnyRow[] = dossier[definition.table]
  const recordId = definition.id(input)
  const row = definition.apply(
    rows.find((other) => other.id === recordId),
    input,
  )
  return row ? withRow(dossier, { table: definition.table, row } as StoredRow) : dossier
}
