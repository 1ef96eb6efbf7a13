import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Call } from '@/storage/records/call'
import { applyCommand, emptyDossier } from '@/storage/records/dossier'
import type { Mark } from '@/storage/records/mark'
import { saidBefore, saidField, saidIn, type SaidSources } from '@/storage/records/said'
import { callRow, markRow, questionRow } from '../../rows'

const companyId = 'acme'

/** A call of ten minutes. */
const callAt = (id: string, startedAt: number) =>
  callRow({ id, createdAt: startedAt, startedAt, endedAt: startedAt + 10 })

const first = callAt('first', 100)
const second = callAt('second', 200)
const third = callAt('third', 300)

const asked = (callId: string, markedAt: number, on = true) =>
  markRow('asked', 'team', { callId, on, markedAt })

/** What an older version left: one text a question, for all calls. */
const old = (said: string, marks: Mark[] = [], createdAt = 0): SaidSources => ({
  calls: [third, first, second],
  findings: [],
  marks,
  questions: [questionRow('team', { said, createdAt })],
})

const write = (from: SaidSources, call: Call, text: string, base = ''): SaidSources =>
  applyCommand(
    { ...emptyDossier(), ...from },
    {
      name: 'finding.write',
      input: { companyId, callId: call.id, field: saidField('team'), text, base, at: null, now: 1 },
    },
  )

const inEach = (from: SaidSources) =>
  [first, second, third].map(({ id }) => saidIn(from, id, 'team'))

describe('what they said in one call', () => {
  it('stays beside what they say in the next', () => {
    const written = write(write(old(''), first, 'six'), second, 'seven')
    expect(inEach(written)).toEqual(['six', 'seven', ''])
    expect(saidBefore(written, third, 'team')).toBe('seven')
    expect(saidBefore(written, second, 'team')).toBe('six')
    expect(saidBefore(written, first, 'team')).toBe('')
  })

  it('is found past a call in which they said nothing', () => {
    const written = write(write(old(''), first, 'six'), second, ' \n')
    expect(saidBefore(written, third, 'team')).toBe('six')
  })

  it('keeps a line that was typed in another panel meanwhile', () => {
    const written = write(write(old(''), first, 'six'), first, 'six\nall remote', 'six')
    expect(inEach(write(written, first, 'six\nled by Ada', 'six'))[0]).toBe(
      'six\nall remote\nled by Ada',
    )
  })
})

describe('a text that an older version kept for all calls', () => {
  it('is shown in the first call only', () => {
    expect(inEach(old('six'))).toEqual(['six', '', ''])
  })

  it('is shown in the first call in which the question was asked', () => {
    const marks = [asked('second', 210), asked('third', 310), asked('first', 110, false)]
    expect(inEach(old('six', marks))).toEqual(['', 'six', ''])
  })

  it('is shown in the call that ran, or had run last, when the question was created', () => {
    expect(inEach(old('six', [], 205))).toEqual(['', 'six', ''])
    expect(inEach(old('six', [], 290))).toEqual(['', 'six', ''])
  })

  it('is shown in one call in a database that an older version left', () => {
    const file = new URL('../../../fixtures/databases/v2.json', import.meta.url)
    const { tables } = JSON.parse(readFileSync(file, 'utf8')) as { tables: SaidSources }
    const kept = tables.questions.filter(({ said }) => said !== '')
    expect(kept).toHaveLength(2)
    for (const question of kept) {
      const isOf = (row: { companyId: string }) => row.companyId === question.companyId
      const dossier = {
        calls: tables.calls.filter(isOf),
        findings: tables.findings.filter(isOf),
        marks: tables.marks.filter(isOf),
        questions: tables.questions.filter(isOf),
      }
      const said = dossier.calls.map(({ id }) => saidIn(dossier, id, question.subject))
      expect(said.filter(Boolean)).toEqual([question.said])
    }
  })

  it('is shown before a call begins', () => {
    const planned = { ...first, startedAt: null, endedAt: null }
    expect(saidIn({ ...old('six'), calls: [planned] }, 'first', 'team')).toBe('six')
  })

  it('stays when something is added to it, and is gone when it is emptied', () => {
    const more = write(old('six'), first, 'six, remote')
    expect(inEach(more)).toEqual(['six, remote', '', ''])
    expect(inEach(write(more, first, '', 'six, remote'))).toEqual(['', '', ''])
  })
})
