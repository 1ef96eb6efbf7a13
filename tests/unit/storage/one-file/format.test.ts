import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { SCHEMA_VERSION } from '@/storage/database'
import { envelope } from '@/storage/one-file/format'
import { schemas } from '@/storage/records/dossier'
import { recordFields } from '@/storage/records/record'

const page = readFileSync(new URL('../../../../docs/format.md', import.meta.url), 'utf8')
/** What the page says of one table. */
const partOf = (table: string) => page.split(`**${table}**:`)[1]?.split('\n\n')[0] ?? ''

it.each(Object.entries(schemas))(
  'docs/format.md describes every field of %s',
  (table, { shape }) => {
    const fields = Object.keys(shape).filter((field) => !Object.hasOwn(recordFields, field))
    expect(fields.filter((field) => !partOf(table).includes(`\`${field}\``))).toEqual([])
  },
)

it('docs/format.md describes the frame, of this version', () => {
  const fields = [...Object.keys(envelope.shape), ...Object.keys(recordFields)]
  expect(fields.filter((field) => !page.includes(`| \`${field}\``))).toEqual([])
  expect(page).toContain(`This page describes ${SCHEMA_VERSION}.`)
})
