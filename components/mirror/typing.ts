import {
  type AnyCommand,
  type AnyRow,
  type CommandInput,
  type CommandName,
  definitionOf,
  type Dossier,
} from '@/storage/records/dossier'

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

/** @returns the text that the typing began from */
export function textBefore<Name extends TypedName>(
  dossier: Dossier,
  name: Name,
  input: Typed<Name>,
): string {
  const { table, id } = definitionOf(name)
  const rows: AnyRow[] = dossier[table]
  const row = rows.find((other) => other.id === id(input))
  return row !== undefined && 'text' in row ? row.text : ''
}
