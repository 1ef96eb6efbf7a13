import fc from 'fast-check'
import * as z from 'zod/mini'
import { answerId } from '@/storage/records/answer'
import { type AnyRow, type Dossier, schemas, type Table, tables } from '@/storage/records/dossier'
import { erasureId } from '@/storage/records/erasure'
import { findingId } from '@/storage/records/finding'
import { followUpId } from '@/storage/records/follow-up'
import { markId } from '@/storage/records/mark'
import { questionId } from '@/storage/records/question'
import { salaryId } from '@/storage/records/salary'

// Rows of any content, made from the schema of their table. There are few ids, so that two sides often hold the same
// record.

const ids = fc.constantFrom('a', 'b', 'ä', 'constructor', '__proto__', '日本')
const words = fc.constantFrom('', 'one', 'two', 'one / two', 'b\nc', 'b\nd\nc', ' ', '\u2028"\\')
const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 6 }))

function anyOf(schema: unknown, name: string): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodMiniNullable)
    return fc.oneof(fc.constant(null), anyOf(schema.def.innerType, name))
  if (schema instanceof z.ZodMiniOptional)
    return fc.oneof(fc.constant(undefined), anyOf(schema.def.innerType, name))
  if (schema instanceof z.ZodMiniEnum) return fc.constantFrom(...Object.values(schema.def.entries))
  if (schema instanceof z.ZodMiniBoolean) return fc.boolean()
  // What was deleted at time zero is refused.
  if (schema instanceof z.ZodMiniNumber)
    return fc.integer({ min: /^(?:deleted|removed)At$/.test(name) ? 1 : 0, max: 50 })
  if (schema instanceof z.ZodMiniArray)
    return fc.array(anyOf(schema.def.element, name), { maxLength: 2 })
  if (schema instanceof z.ZodMiniRecord) return fc.constant({ id: 'a' })
  if (schema instanceof z.ZodMiniObject) return anyObject(schema)
  if (name === 'currency') return fc.constantFrom('EUR', 'USD')
  return /^(?:id|companyId|callId|mergedInto|movedTo|calls|people|pages|subject|field|step|to|promptId)$/.test(
    name,
  )
    ? ids
    : text
}

const anyObject = (schema: z.ZodMiniObject): fc.Arbitrary<object> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(schema.shape).map(([name, field]) => [name, anyOf(field, name)]),
      ),
    )
    // An absent field is absent, not undefined: so it is after JSON.
    .map((row) => JSON.parse(JSON.stringify(row)) as object)

const rowOf = (table: Table): fc.Arbitrary<AnyRow> =>
  anyObject(schemas[table]).map((row) => inPlace(table, row as AnyRow))

/** A record with the id that its table wants. */
function inPlace(table: Table, row: AnyRow): AnyRow {
  const { companyId } = row
  if (table === 'companies') return { ...row, companyId: row.id }
  if (table === 'erasures') return { ...row, id: erasureId('notes', `gone ${row.id}`) }
  if (table === 'salaries') return { ...row, id: salaryId(companyId) }
  if (table === 'answers' && 'subject' in row)
    return { ...row, id: answerId(companyId, row.subject) }
  if (table === 'questions' && 'subject' in row)
    return { ...row, id: questionId(companyId, row.subject) }
  if (table === 'marks' && 'on' in row)
    return { ...row, id: markId(row.callId, row.kind, row.subject) }
  if (table === 'findings' && 'field' in row)
    return { ...row, id: findingId(row.callId, row.field) }
  if (table === 'followUps' && 'step' in row)
    return { ...row, id: followUpId(row.callId, row.step) }
  return row
}

/** Records of every table. Within a table each id is there once. */
export const anyRecords = fc.record(
  Object.fromEntries(
    tables.map((table) => [
      table,
      fc.uniqueArray(rowOf(table), { selector: ({ id }) => id, maxLength: 4 }),
    ]),
  ),
) as unknown as fc.Arbitrary<Dossier>
