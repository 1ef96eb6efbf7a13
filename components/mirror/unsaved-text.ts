import { type AnyCommand, definitionOf } from '@/storage/records/dossier'
import { typedFields } from '@/storage/records/record'

/** The text of every command that is not on disk, to be copied by hand. */
export function unsavedText(pending: readonly AnyCommand[]): string {
  return pending
    .map(({ name, input }) => {
      const typed = typedFields(definitionOf(name))
      return Object.entries(input)
        .filter(([field, value]) => typed.includes(field) && value)
        .map(([, value]) => String(value))
        .join(', ')
    })
    .filter(Boolean)
    .join('\n\n')
}
