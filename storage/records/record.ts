import * as z from 'zod/mini'
import type { Table } from './dossier'

/** Letters of an id. */
export const ID_LENGTH = 200
/** Letters of a text in one line. */
export const SHORT_LENGTH = 500
/** Letters of a text in many lines. The limit only keeps a runaway paste from filling the disk. */
const LONG_LENGTH = 100_000
/** Letters of a link. A mail filter's wrapping makes links long, and a link that is cut leads nowhere. */
export const LINK_LENGTH = 4000

/** UTC milliseconds. */
export const instant = z.number()
/** Milliseconds since the call began; null when it had not begun. */
export const callTime = z.nullable(z.number())

export const id = z.string().check(z.minLength(1), z.maxLength(ID_LENGTH))
/** Text that no person types: a meeting's key or title, a code. */
export const givenText = z.string().check(z.maxLength(SHORT_LENGTH))
/** The text that an edit began from, see `mergeText`. */
export const baseText = z.string().check(z.maxLength(LONG_LENGTH))
const givenTexts = new Set<unknown>([id, givenText, baseText])

// Anything a person types. Every string but those of `givenTexts` is found by `typedFields`.
export const shortText = z.string().check(z.maxLength(SHORT_LENGTH))
export const typedText = z.string().check(z.maxLength(LONG_LENGTH))
export const linkText = z.string().check(z.maxLength(LINK_LENGTH))

/** The fields that every record has. */
export const recordFields = {
  id,
  companyId: id,
  /** Place in the order of all writes; the higher of two copies of a record is the newer. */
  seq: z.number(),
}

/** Rows in the order in which they were made. */
export const oldestFirst = <Row extends { id: string; createdAt: number }>(
  rows: readonly Row[],
): Row[] => rows.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))

/**
 * The record after a partial update. A field that is undefined keeps its value; null is a value.
 *
 * @param fields the fields that may change. A surface's input has others, too, which a record must not get
 */
export function changed<Row extends object, Field extends keyof Row>(
  row: Row,
  fields: Record<Field, unknown>,
  input: { [Name in NoInfer<Field>]?: Row[Name] | undefined },
): Row {
  const names = (Object.keys(fields) as Field[]).filter((name) => input[name] !== undefined)
  return { ...row, ...Object.fromEntries(names.map((name) => [name, input[name]])) }
}

/**
 * The time from which something is so, in UTC milliseconds.
 *
 * @param before that time as the record has it; null while it is not so
 * @param isSo what the command says; undefined for nothing
 */
export function since(before: number | null, isSo: boolean | undefined, now: number) {
  if (isSo === undefined) return before
  return isSo ? (before ?? now) : null
}

/**
 * One way to change one record. `apply` is pure. So the surface that sends the command can show its effect
 * at once, and the background writes the same.
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

/** Defines a command. The type of its input follows from the schema. */
export function command<Schema extends z.ZodMiniType, Row>(definition: {
  table: Table
  input(): Schema
  id(input: z.infer<Schema>): string
  apply(row: Row | undefined, input: z.infer<Schema>): Row | undefined
}): Command<z.infer<Schema>, Row> {
  return definition as Command<z.infer<Schema>, Row>
}

/** The fields of a command's input that hold what a person typed. */
export function typedFields({ input }: Pick<Command<unknown, never>, 'input'>): string[] {
  const schema = input()
  if (!(schema instanceof z.ZodMiniObject)) return []
  return Object.keys(schema.shape).filter((field) => isTyped(schema.shape[field]))
}

function isTyped(schema: unknown): boolean {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable)
    return isTyped(schema.def.innerType)
  return schema instanceof z.ZodMiniString && !givenTexts.has(schema)
}
