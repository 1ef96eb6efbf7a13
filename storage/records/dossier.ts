import * as z from 'zod/mini'
import { answerSchema, answerCommands, type Answer } from './answer'
import { callCommands, callSchema, type Call } from './call'
import { companyCommands, companySchema, type Company } from './company'
import { findingCommands, findingSchema, type Finding } from './finding'
import { followUpCommands, followUpSchema, type FollowUpRecord } from './follow-up'
import { markCommands, markSchema, type Mark } from './mark'
import { noteCommands, noteSchema, type Note } from './note'
import { personCommands, personSchema, type Person } from './person'
import { questionCommands, questionSchema, type Question } from './question'
import type { Command, Table } from './record'
import { salaryCommands, salarySchema, type Salary } from './salary'

/** The record type of each table. */
export interface Rows {
  companies: Company
  people: Person
  calls: Call
  answers: Answer
  questions: Question
  marks: Mark
  notes: Note
  findings: Finding
  salaries: Salary
  followUps: FollowUpRecord
}
export type AnyRow = Rows[Table]

/** Everything about one company: one list a table. */
export type Dossier = { [T in Table]: Rows[T][] }

export const dossierSchema = z.object({
  companies: z.array(companySchema),
  people: z.array(personSchema),
  calls: z.array(callSchema),
  answers: z.array(answerSchema),
  questions: z.array(questionSchema),
  marks: z.array(markSchema),
  notes: z.array(noteSchema),
  findings: z.array(findingSchema),
  salaries: z.array(salarySchema),
  followUps: z.array(followUpSchema),
}) satisfies z.ZodMiniType<Dossier>

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
}
export type CommandName = keyof typeof commands
export type CommandInput<Name extends CommandName> = z.infer<
  ReturnType<(typeof commands)[Name]['input']>
>

/** A command as it travels: every input names its company. */
export type AnyCommand = {
  [Name in CommandName]: { name: Name; input: CommandInput<Name> }
}[CommandName]

/** A command's definition with its types forgotten, for code that treats all alike. */
export const definitionOf = (name: CommandName): Command<unknown, AnyRow> => commands[name]

/** A company of which nothing is kept yet. */
export const emptyDossier = (): Dossier => ({
  companies: [],
  people: [],
  calls: [],
  answers: [],
  questions: [],
  marks: [],
  notes: [],
  findings: [],
  salaries: [],
  followUps: [],
})

/** One record of a dossier after a change, with the table it stands in. */
export type StoredRow = { [T in Table]: { table: T; row: Rows[T] } }[Table]

/** @returns a dossier in which the record stands; of two copies the one written later wins. */
export function withRow(dossier: Dossier, { table, row }: StoredRow): Dossier {
  const rows: AnyRow[] = dossier[table]
  const index = rows.findIndex((other) => other.id === row.id)
  const known = rows[index]
  if (known && known.seq > row.seq) return dossier
  return { ...dossier, [table]: known ? rows.with(index, row) : [...rows, row] }
}

/** The effect of a command on a dossier, before the database has it. */
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
