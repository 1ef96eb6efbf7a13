import * as z from 'zod/mini'

/** The tables of a dossier, in the order they are restored. */
export const tables = [
  'companies',
  'people',
  'calls',
  'answers',
  'questions',
  'marks',
  'notes',
  'findings',
  'salaries',
  'followUps',
] as const
export type Table = (typeof tables)[number]

/** UTC milliseconds. */
export const instant = z.number()
/** Milliseconds since the call began; null when it had not begun. */
export const callTime = z.nullable(z.number())
export const id = z.string().check(z.minLength(1), z.maxLength(200))
/** Anything a person types; the limit only keeps a runaway paste from filling the disk. */
export const typedText = z.string().check(z.maxLength(100_000))
export const shortText = z.string().check(z.maxLength(500))

/** What every record carries. */
export const recordFields = {
  id,
  companyId: id,
  /** Place in the order of all writes; the higher of two copies of a record is the newer. */
  seq: z.number(),
}

/**
 * One way to change one record. `apply` is pure, so that the surface that sends the command
 * can show its effect at once and the background writes the very same.
 */
export interface Command<Input, Row> {
  table: Table
  /** Its schema, made when it is asked for: the surfaces, which never parse, do not wait for it. */
  input(): z.ZodMiniType<Input>
  /** The id of the record it writes. */
  id(input: Input): string
  /** The record after the command, or undefined when there is none to change. */
  apply(row: Row | undefined, input: Input): Row | undefined
}

/** Keeps a command's input and record types together while leaving the table's name to be read. */
export function command<Schema extends z.ZodMiniType, Row>(definition: {
  table: Table
  input(): Schema
  id(input: z.infer<Schema>): string
  apply(row: Row | undefined, input: z.infer<Schema>): Row | undefined
}): Command<z.infer<Schema>, Row> {
  return definition as Command<z.infer<Schema>, Row>
}
