import * as z from 'zod/mini'

/** The checks that bound what is typed or sent. The other checks say what form a value has. */
const LIMITS: ReadonlySet<string> = new Set([
  'min_length',
  'max_length',
  'length_equals',
  'greater_than',
  'less_than',
])

/**
 * The schema of a stored row, made from the schema of what is typed. Limits are for typing. A stored text may be longer:
 * two edits that were merged are as long as both.
 */
export function withoutLimits<Schema extends z.ZodMiniObject>(schema: Schema): Schema {
  const shape = Object.entries(schema.shape).map(([name, field]) => [name, unlimited(field)])
  return z.object(Object.fromEntries(shape)) as unknown as Schema
}

function unlimited(schema: unknown): unknown {
  if (schema instanceof z.ZodMiniObject) return withoutLimits(schema)
  if (schema instanceof z.ZodMiniNullable)
    return z.nullable(unlimited(schema.def.innerType) as z.ZodMiniType)
  if (schema instanceof z.ZodMiniOptional)
    return z.optional(unlimited(schema.def.innerType) as z.ZodMiniType)
  if (schema instanceof z.ZodMiniString || schema instanceof z.ZodMiniNumber) {
    const checks = (schema.def.checks ?? []).filter(({ _zod }) => !LIMITS.has(_zod.def.check))
    return schema.clone({ ...schema.def, checks } as never)
  }
  return schema
}
