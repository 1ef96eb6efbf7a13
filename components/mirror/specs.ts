import { type AnyCommand, type CommandName, definitionOf } from '@/storage/records/dossier'
import { baseKind, limitsOf, typedFields } from '@/storage/records/record'

/** What the mirror knows of a command's input. */
interface Spec {
  typed: readonly string[]
  limits: Readonly<Record<string, number>>
  base: ReturnType<typeof baseKind>
}

const known = new Map<CommandName, Spec>()

/** To read a command's input makes its schema, so it is read once and not at every key. */
export function specOf(name: CommandName): Spec {
  const found = known.get(name)
  if (found) return found
  const command = definitionOf(name)
  const spec = { typed: typedFields(command), limits: limitsOf(command), base: baseKind(command) }
  known.set(name, spec)
  return spec
}

/** Whether a text of a command is longer than the background takes. */
export function isTooLong({ name, input }: AnyCommand): boolean {
  const { limits } = specOf(name)
  return Object.entries(input).some(
    ([field, value]) => typeof value === 'string' && value.length > (limits[field] ?? Infinity),
  )
}
