import { describe, expect, it } from 'vitest'
import { specOf } from '@/components/mirror/specs'
import { withBase } from '@/components/mirror/typing'
import {
  type AnyRow,
  applyCommand,
  type CommandName,
  commands,
  definitionOf,
  type Dossier,
  emptyDossier,
  type StoredRow,
  withRow,
} from '@/storage/records/dossier'
import { callRow, companyRow, findingRow, noteRow, personRow, questionRow } from '../../rows'
import { answerRow } from '../../rows'

/** Why a command with a typed text needs no base. */
const without: Partial<Record<CommandName, string>> = {
  'company.create': 'it changes no company that is there',
  'finding.set': 'one tap replaces what was there',
}

/** An input of each command that edits a typed text, without its texts, and the record that it edits. */
const edits: Partial<Record<CommandName, { input: { companyId: string }; row: StoredRow }>> = {
  'company.edit': { input: { companyId: 'acme' }, row: { table: 'companies', row: companyRow() } },
  'person.write': {
    input: { companyId: 'acme', id: 'ann', now: 1 } as never,
    row: { table: 'people', row: personRow({ id: 'ann' }) },
  },
  'call.edit': {
    input: { companyId: 'acme', id: 'call', now: 1 } as never,
    row: { table: 'calls', row: callRow() },
  },
  'question.edit': {
    input: { companyId: 'acme', subject: 'team', now: 1 } as never,
    row: { table: 'questions', row: questionRow('team') },
  },
  'answer.write': {
    input: { companyId: 'acme', subject: 'why-us', now: 1 } as never,
    row: { table: 'answers', row: answerRow('why-us', '') },
  },
  'finding.write': {
    input: { companyId: 'acme', callId: 'call', field: 'mission', at: null, now: 1 } as never,
    row: { table: 'findings', row: findingRow('mission', '') },
  },
  'note.write': {
    input: {
      companyId: 'acme',
      id: 'note',
      callId: 'call',
      at: 1,
      promptId: null,
      now: 1,
    } as never,
    row: { table: 'notes', row: noteRow('', { keptAt: null }) },
  },
  'note.keep': {
    input: {
      ...{ companyId: 'acme', id: 'note', callId: 'call', at: 1, promptId: null, now: 1 },
      flag: null,
    } as never,
    row: { table: 'notes', row: noteRow('', { keptAt: null }) },
  },
}

const names = Object.keys(commands) as CommandName[]
const typing = names.filter((name) => specOf(name).typed.length > 0 && !(name in without))
const fields = typing.flatMap((name) => specOf(name).typed.map((field) => [name, field] as const))

/** What the field holds after an edit that began from `from`, on a record that holds `stored` by now. */
function edited(name: CommandName, field: string, [from, stored, mine]: [string, string, string]) {
  const { input, row } = edits[name]!
  const having = (text: string): Dossier =>
    withRow(emptyDossier(), { table: row.table, row: { ...row.row, [field]: text } } as StoredRow)
  const command = withBase(having(from), name, { ...input, [field]: mine })
  const after = applyCommand(having(stored), command)
  const again = applyCommand(after, command)
  expect(again).toEqual(after)
  const rows: AnyRow[] = after[definitionOf(name).table]
  return (rows[0] as unknown as Record<string, string>)[field]
}

describe('every command that changes a typed text', () => {
  it('is listed here, with the record that it changes', () => {
    expect(Object.keys(edits).toSorted()).toEqual(typing.toSorted())
  })

  it.each(typing)('takes the text that the edit began from: %s', (name) => {
    expect(specOf(name).base).not.toBe('none')
  })

  it.each(fields)('keeps what was typed elsewhere meanwhile: %s, %s', (name, field) => {
    const both = edited(name, field, ['first', 'theirs', 'mine'])
    expect(both).toContain('theirs')
    expect(both).toContain('mine')
  })

  it.each(fields)('replaces the text that it began from: %s, %s', (name, field) => {
    expect(edited(name, field, ['first', 'first', 'second'])).toBe('second')
    expect(edited(name, field, ['first', 'first', ''])).toBe('')
  })
})
