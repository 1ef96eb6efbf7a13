import type { AnyCommand } from '@/storage/records/dossier'
import type { Mirror } from './create-mirror'
import { specOf } from './specs'

/** All text of a surface that is not on disk, to be copied by hand. */
export const unsavedIn = ({ aside, pending }: Mirror): string =>
  [...aside.map(({ text }) => text), unsavedText(pending)].filter(Boolean).join('\n\n')

/** The text of every command that is not on disk, to be copied by hand. */
export function unsavedText(pending: readonly AnyCommand[]): string {
  return pending
    .map(({ name, input }) => {
      const { typed } = specOf(name)
      return Object.entries(input)
        .filter(([field, value]) => typed.includes(field) && value)
        .map(([, value]) => String(value))
        .join(', ')
    })
    .filter(Boolean)
    .join('\n\n')
}
