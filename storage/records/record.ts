import * as z from 'zod/mini'
import { mergeLine, mergeText } from '@/storage/merge-text'
import type { Table } from './dossier'

/** Letters of an id. */
export const ID_LENGTH = 200
/** Letters of a text in one line. */
export const SHORT_LENGTH = 500
/** Letters of a text in many lines. The limit only keeps a runaway paste from filling the disk. */
export const LONG_LENGTH = 100_000
/** Letters of a link. A mail filter's wrapping makes links long, and a link that is cut leads nowhere. */
export const LINK_LENGTH = 4000

/** UTC milliseconds. */
export const instant = z.number()
/** Milliseconds since the call began; null when it had not begun. */
export const callTime = z.nullable(z.number())

export const id = z.string().check(z.minLength(1), z.maxLength(ID_LENGTH))
/** Text that no person types: a meeting's key or title, a code. */
export const givenText = z.string().check(z.maxLength(SHORT_LENGTH))
/** The text that an edit began from, see `mergeText`. It has no limit: two merged edits may be longer than either. */
export const baseText = z.string()
/** The text and the address of a web page, as the page has them. */
export const pageText = z.string().check(z.maxLength(LONG_LENGTH))
export const pageLink = z.string().check(z.maxLength(LINK_LENGTH))
const givenTexts = new Set<unknown>([id, givenText, baseText, pageText, pageLink])

// Anything a person types. Every string but those of `givenTexts` is found by `typedFields`.
export const shortText = z.string().check(z.maxLength(SHORT_LENGTH))
export const typedText = z.string().check(z.maxLength(LONG_LENGTH))
export const linkText = z.string().check(z.maxLength(LINK_LENGTH))

/** How many letters a text of an input may have. A surface reads it here, so that it sends nothing that is refused. */
const limits = new Map<unknown, number>([
  [id, ID_LENGTH],
  [givenText, SHORT_LENGTH],
  [shortText, SHORT_LENGTH],
  [typedText, LONG_LENGTH],
  [linkText, LINK_LENGTH],
])

/** By field, the texts that an edit of several fields began from. A field without one is replaced, not merged. */
export const bases = z.optional(z.record(z.string(), baseText))

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
 * The record after a partial update. A field that is undefined keeps its value; null is a value. A typed text is merged
 * with what was typed elsewhere meanwhile.
 *
 * @param fields the fields that may change. A surface's input has others, too, which a record must not get
 */
export function changed<Row extends object, Field extends keyof Row & string>(
  row: Row,
  fields: Record<Field, unknown>,
  input: { [Name in NoInfer<Field>]?: Row[Name] | undefined } & {
    base?: Record<string, string> | undefined
  },
): Row {
  const names = (Object.keys(fields) as Field[]).filter((name) => input[name] !== undefined)
  const value = (name: Field): unknown => {
    const base = input.base?.[name]
    const [stored, mine]: unknown[] = [row[name], input[name]]
    const isText = typeof stored === 'string' && typeof mine === 'string' && isTyped(fields[name])
    if (base === undefined || !isText) return mine
    return (fields[name] === typedText ? mergeText : mergeLine)(base, stored, mine)
  }
  return { ...row, ...Object.fromEntries(names.map((name) => [name, value(name)])) }
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

/** What a command says that deletes a record so that it can come back, or brings it back. */
export const deletion = { now: instant, deleted: z.boolean() }

/** The record deleted, or back. Nothing of what it holds changes. */
export const deletedOrBack = <Row extends { deletedAt: number | null }>(
  row: Row | undefined,
  { now, deleted }: { now: number; deleted: boolean },
): Row | undefined => row && { ...row, deletedAt: since(row.deletedAt, deleted, now) }

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

type WithInput = Pick<Command<unknown, never>, 'input'>

const fieldsOf = ({ input }: WithInput): Record<string, unknown> => {
  const schema = input()
  return schema instanceof z.ZodMiniObject ? schema.shape : {}
}

/** The fields of a command's input that hold what a person typed. */
export function typedFields(definition: WithInput): string[] {
  const fields = fieldsOf(definition)
  return Object.keys(fields).filter((field) => isTyped(fields[field]))
}

/** How many letters each text of a command's input may have. */
export function limitsOf(definition: WithInput): Record<string, number> {
  const known = Object.entries(fieldsOf(definition)).flatMap(([field, schema]) => {
    const limit = limits.get(unwrapped(schema))
    return limit === undefined ? [] : [[field, limit] as const]
  })
  return Object.fromEntries(known)
}

/**
 * How a command takes the text that an edit began from. `one`: as a text, since `text` is all that it edits. `many`: by
 * field. `none`: it makes a record, or one tap replaces what was there.
 */
export function baseKind(definition: WithInput): 'one' | 'many' | 'none' {
  const { base } = fieldsOf(definition)
  if (base === undefined) return 'none'
  return base === baseText ? 'one' : 'many'
}

function isTyped(schema: unknown): boolean {
  const text = unwrapped(schema)
  return text instanceof z.ZodMiniString && !givenTexts.has(text)
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable
    ? unwrapped(schema.def.innerType)
    : schema
}
