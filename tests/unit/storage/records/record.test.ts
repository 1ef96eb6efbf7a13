import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type CommandName, commands, definitionOf, tables } from '@/storage/records/dossier'
import { changed, command, id, shortText, since, typedFields } from '@/storage/records/record'

describe('a partial update', () => {
  const row: { a: number | null; b: string; c?: string } = { a: 1, b: 'x' }
  const fields = { a: z.nullable(z.number()), b: z.string(), c: z.string() }

  it('keeps the fields that it leaves undefined', () => {
    expect(changed(row, fields, { a: undefined, b: 'y' })).toEqual({ a: 1, b: 'y' })
  })

  it('writes null, the empty text and a field that was not there', () => {
    expect(changed(row, fields, { a: null, b: '', c: 'z' })).toEqual({ a: null, b: '', c: 'z' })
  })

  it('changes no field that is not listed, and adds none', () => {
    const input = { a: 2, b: 'y', base: { b: 'x' } }
    expect(changed(row, { b: fields.b }, input)).toEqual({ a: 1, b: 'y' })
  })

  it('leaves the row that it began from as it was', () => {
    changed(row, fields, { b: 'y' })
    expect(row).toEqual({ a: 1, b: 'x' })
  })
})

describe('the time since which something is so', () => {
  it.each([
    [null, undefined, null],
    [4, undefined, 4],
    [null, true, 9],
    [4, true, 4],
    [4, false, null],
  ] as const)('%s, with the change %s, becomes %s at the time 9', (before, isSo, after) => {
    expect(since(before, isSo, 9)).toBe(after)
  })
})

describe('the typed fields of a command', () => {
  it('are every text that a person types, and no id, key, title or base', () => {
    const all = Object.keys(commands).map((name) => [
      name,
      typedFields(definitionOf(name as CommandName)),
    ])
    expect(Object.fromEntries(all)).toEqual({
      'company.create': ['name', 'role'],
      'company.edit': ['name', 'role'],
      'person.write': ['name', 'role', 'email', 'phone', 'detail'],
      'call.open': [],
      'call.start': [],
      'call.talk': [],
      'call.end': [],
      'call.restart': [],
      'call.choose': [],
      'call.settle': [],
      'sitting.see': [],
      'call.attend': [],
      'call.delete': [],
      'company.delete': [],
      'call.edit': ['link', 'invitation'],
      'answer.write': ['text'],
      'question.edit': ['wording'],
      'mark.set': [],
      'note.write': ['text'],
      'note.keep': ['text'],
      'note.edit': [],
      'note.delete': [],
      'finding.set': ['text'],
      'finding.write': ['text'],
      'salary.edit': [],
      'followUp.set': [],
      'posting.keep': [],
      'openings.keep': [],
      ...Object.fromEntries(tables.map((table) => [`${table}.restore`, []])),
    })
  })

  it('include a new field, whatever its schema is wrapped in', () => {
    const written = command({
      table: 'people',
      input: () =>
        z.object({
          id,
          greeting: shortText,
          farewell: z.optional(z.nullable(z.string())),
          count: z.number(),
        }),
      id: (input) => input.id,
      apply: () => undefined,
    })
    expect(typedFields(written)).toEqual(['greeting', 'farewell'])
  })
})
