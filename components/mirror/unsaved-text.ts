import type { AnyCommand } from '@/storage/records/dossier'

/** What commands call the texts that people type. */
const typedFields = new Set('text name role wording email phone detail link'.split(' '))

/** The text of every command that is not on disk, to be copied by hand. */
export function unsavedText(pending: readonly AnyCommand[]): string {
  return pending
    .map(({ input }) =>
      Object.entries(input)
        .filter(([field, value]) => typedFields.has(field) && value)
        .map(([, value]) => String(value))
        .join(', '),
    )
    .filter(Boolean)
    .join('\n\n')
}
