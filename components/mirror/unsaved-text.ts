import { type AnyCommand, type CommandName, definitionOf } from '@/storage/records/dossier'
import { typedFields } from '@/storage/records/record'

const known = new Map<CommandName, readonly string[]>()

/** The typed fields of a command. To read them makes its schema, so they are read once and not at every key. */
function typedFieldsOf(name: CommandName): readonly string[] {
  const fields = known.get(name) ?? typedFields(definitionOf(name))
  known.set(name, fields)
  return fields
}

/** The text of every command that is not on disk, to be copied by hand. */
export function unsavedText(pending: readonly AnyCommand[]): string {
  return pending
    .map(({ name, input }) => {
      const typed = typedFieldsOf(name)
      return Object.entries(input)
        .filter(([field, value]) => typed.includes(field) && value)
        .map(([, value]) => String(value))
        .join(', ')
    })
    .filter(Boolean)
    .join('\n\n')
}
