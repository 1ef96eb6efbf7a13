import {
  type AnyCommand,
  type AnyRow,
  type CommandInput,
  type CommandName,
  definitionOf,
  type Dossier,
} from '@/storage/records/dossier'
import { specOf } from './specs'

/** Commands that can carry text while it is typed. */
export type TypedName = Extract<CommandName, `${string}.${'write' | 'edit' | 'keep'}`>

type Typed<Name extends TypedName> = Omit<CommandInput<Name>, 'base'>

/** By the command that finishes a text: the command that it replaces. */
const finishes: Partial<Record<TypedName, CommandName>> = { 'note.keep': 'note.write' }

const fieldsOf = (input: object) =>
  Object.keys(input)
    .filter((field) => field !== 'base')
    .join()

/** @returns a function that says whether a queued command is replaced by this one */
export function replacedBy<Name extends TypedName>(name: Name, input: Typed<Name>) {
  const recordId = definitionOf(name).id(input)
  return (other: AnyCommand): boolean =>
    definitionOf(other.name).id(other.input) === recordId &&
    (other.name === finishes[name] ||
      (other.name === name && fieldsOf(other.input) === fieldsOf(input)))
}

/**
 * The command with the texts that the edit began from, so that what was typed elsewhere meanwhile stays. Every typed
 * text that a command changes gets one.
 *
 * @param before the dossier without this edit
 */
export function withBase(before: Dossier, name: CommandName, input: object): AnyCommand {
  const { typed, base: kind } = specOf(name)
  const { table, id } = definitionOf(name)
  const rows: AnyRow[] = before[table]
  const row = rows.find((other) => other.id === id(input))
  const textOf = (field: string): string => {
    const text = row && (row as unknown as Record<string, unknown>)[field]
    return typeof text === 'string' ? text : ''
  }
  const edited = Object.entries(input).filter(([field, to]) => typed.includes(field) && to != null)
  if (kind === 'none' || edited.length === 0) return { name, input } as AnyCommand
  const base =
    kind === 'one'
      ? textOf('text')
      : Object.fromEntries(edited.map(([field]) => [field, textOf(field)]))
  return { name, input: { ...input, base } } as unknown as AnyCommand
}
