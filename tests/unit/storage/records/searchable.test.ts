import { expect, it } from 'vitest'
import { practiceId } from '@/storage/records/company'
import type { StoredRow } from '@/storage/records/dossier'
import { searchableOf } from '@/storage/records/searchable'
import {
  answerRow,
  callRow,
  companyRow,
  findingRow,
  markRow,
  noteRow,
  personRow,
  questionRow,
  salaryRow,
} from '../../rows'

const textOf = (stored: StoredRow) => searchableOf(stored)?.text

it('a record is found by what was typed into it', () => {
  expect(textOf({ table: 'companies', row: companyRow() })).toBe('Acme\nData engineer')
  const person = personRow({ name: 'Priya', role: 'Recruiter', detail: 'sails' })
  expect(textOf({ table: 'people', row: person })).toBe('Priya\nRecruiter\nsails')
  expect(textOf({ table: 'notes', row: noteRow(' equity yes ') })).toBe('equity yes')
  const answer = answerRow('why-us', 'the product')
  expect(searchableOf({ table: 'answers', row: answer })).toMatchObject({
    subject: 'why-us',
    text: 'the product',
  })
  const finding = findingRow('team-words', 'six people')
  expect(searchableOf({ table: 'findings', row: finding })).toMatchObject({
    callId: 'call',
    subject: 'team-words',
    text: 'six people',
  })
  const said = findingRow('said/own-1', 'in spring')
  expect(textOf({ table: 'findings', row: said })).toBe('in spring')
  const question = questionRow('own-1', { wording: 'When?' })
  expect(textOf({ table: 'questions', row: question })).toBe('When?')
})

it('nothing on pay is found', () => {
  for (const subject of ['pay', 'pay/target', 'pay/floor', 'pay/now', 'pay/value', 'pay/fact'])
    expect(textOf({ table: 'answers', row: answerRow(subject, '80k') })).toBe('')
  for (const field of ['range-words', 'leverage-words', 'said/pay'])
    expect(textOf({ table: 'findings', row: findingRow(field, '80k') })).toBe('')
  expect(searchableOf({ table: 'salaries', row: salaryRow() })).toBeNull()
})

it('a choice is not found by its code', () => {
  expect(textOf({ table: 'findings', row: findingRow('verdict', 'continue') })).toBe('')
})

it('what was deleted, taken off a list or merged is not found', () => {
  expect(textOf({ table: 'notes', row: noteRow('x', { deletedAt: 1 }) })).toBe('')
  expect(textOf({ table: 'people', row: personRow({ name: 'x', removedAt: 1 }) })).toBe('')
  expect(textOf({ table: 'companies', row: companyRow({ mergedInto: 'b' }) })).toBe('')
  expect(textOf({ table: 'companies', row: companyRow({ deletedAt: 1 }) })).toBe('')
  // What was written for it is not found either.
  expect(searchableOf({ table: 'companies', row: companyRow({ deletedAt: 1 }) })?.isHidden).toBe(
    true,
  )
  expect(searchableOf({ table: 'calls', row: callRow({ deletedAt: 1 }) })?.isHidden).toBe(true)
})

it('a rehearsal and what only the method marks are not searched', () => {
  expect(
    searchableOf({ table: 'notes', row: noteRow('x', { companyId: practiceId('acme') }) }),
  ).toBe(null)
  expect(searchableOf({ table: 'marks', row: markRow('ticked', 'pay') })).toBeNull()
})
