import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { briefOf, payCard } from '@/components/take-out/brief'
import { callText } from '@/components/take-out/call-text'
import { coachCopy, otherNames } from '@/components/take-out/coach-copy'
import { bodyOf, frontmatterOf } from '@/components/take-out/company-note'
import { pages } from '@/locales/pages'
import type { Dossier } from '@/storage/records/dossier'
import { emptyDossier } from '@/storage/records/dossier'
import {
  answerRow,
  callRow,
  companyRow,
  findingRow,
  noteRow,
  personRow,
  questionRow,
  salaryRow,
} from '../../rows'

const words = pages.takeOut
const noon = Date.UTC(2026, 10, 26, 12)
const company = companyRow({
  name: 'Acme <b>',
  stage: 'interview',
  stageDates: [{ stage: 'pre-interview', at: noon }],
})
const dossier: Dossier = {
  ...emptyDossier(),
  companies: [company],
  people: [personRow({ name: 'Priya Rao', email: 'p@acme.example' })],
  calls: [
    callRow({ startedAt: noon, endedAt: noon + 600_000 }),
    callRow({ id: 'next', plannedAt: noon + 86_400_000, link: 'https://meet.google.com/x' }),
  ],
  notes: [
    noteRow('# no heading\nsecond ![x](y) line', { at: 61_000 }),
    noteRow('bonus 10k', { id: 'pay', flag: 'pay', createdAt: 1 }),
  ],
  findings: [
    findingRow('verdict', 'continue'),
    findingRow('range-words', '70-85k'),
    findingRow('they-promised', 'Priya calls on Friday'),
  ],
  answers: [
    answerRow('why-us', 'one\ntwo'),
    answerRow('pay', 'I say 90k'),
    answerRow('fits-the-job', 'same pipeline'),
  ],
  questions: [questionRow('own-1', { wording: 'Who decides?', starred: true })],
  salaries: [salaryRow({ floor: { amount: 64_000, currency: 'EUR', period: 'year' } })],
}

describe('the text of a call', () => {
  it('has every note with its time, and nothing that a person typed makes a heading or a picture', () => {
    const text = callText(dossier, 'call', { level: 2, pay: true })
    expect(text).toContain('- 1:01 # no heading\n  second !\\[x](y) line')
    expect(text).toContain('(Pay) bonus 10k')
    expect(text).toContain('- **They promised**: Priya calls on Friday')
    expect(text.match(/^#/gm)?.length).toBe(text.match(/^#{2,3} \S/gm)?.length)
  })

  it('says where it leaves out what is about pay', () => {
    const text = callText(dossier, 'call', { level: 2, pay: false })
    expect(text).not.toMatch(/70|10k/)
    expect(text.split(words.payLeftOut)).toHaveLength(3)
  })
})

it('the note of a company has it all for people, and five keys for the machine', () => {
  const body = bodyOf(dossier, company, false)
  expect(body).toContain('# Acme \\<b>')
  expect(body).toContain(`- ${words.note.dayUnknown}: Interview`)
  expect(body).toContain('https://meet.google.com/x')
  expect(frontmatterOf(dossier, company, new Date(2026, 11, 1).getTime())).toEqual({
    company: 'Acme <b>',
    role: 'Data engineer',
    stage: 'interview',
    next: '2026-12-01',
    verdict: 'continue',
  })
})

it('the brief has the next call, the points and the questions, and no pay', () => {
  const brief = briefOf(dossier, 'acme', noon)
  expect(brief.call?.link).toBe('https://meet.google.com/x')
  expect(brief.people).toEqual({ shown: ['Priya Rao'], left: 0 })
  expect(brief.points).toEqual(['same pipeline'])
  expect(brief.answers.shown.map(({ points }) => points)).toContain('one; two')
  expect(brief.questions.shown[0]).toBe('Who decides?')
  expect(JSON.stringify(brief)).not.toMatch(/90k|64/)
  expect(payCard(dossier, 'acme').join('\n')).toMatch(/I say 90k[^]*€64,000/)
})

it('the brief says how many people do not fit', () => {
  const people = ['A', 'B', 'C', 'D', 'E', ' '].map((name, index) =>
    personRow({ id: name, name, role: '', createdAt: index }),
  )
  expect(briefOf({ ...dossier, people }, 'acme', noon).people).toEqual({
    shown: ['A', 'B', 'C'],
    left: 2,
  })
})

it('the copy for a coach names nobody and no figure', () => {
  const pieces = coachCopy(dossier, company, ['Bolt'], 'Friday')
  const left = pieces.filter(({ role }) => role === null).map(({ text }) => text)
  expect(left.join('|')).not.toMatch(/acme|priya|rao|friday|70|10k/i)
  expect(pieces.map(({ role }) => role)).toEqual(expect.arrayContaining(['recruiter', 'other']))
})

it('the copy for a coach has none of the names that are in no list any more', () => {
  const typed = 'Globex called back; Hooli and Bolt were quicker, so was Sam Lee'
  const name = (companyId: string, of: string, isPerson = false) => ({
    companyId,
    name: of,
    isPerson,
  })
  const names = otherNames(
    [
      name('acme', 'Globex Group'),
      name('gone', 'Hooli'),
      name('bolt', 'Bolt Technology OÜ'),
      name('bolt', 'Sam Lee', true),
    ],
    'acme',
  )
  const pieces = coachCopy({ ...dossier, notes: [noteRow(typed)] }, company, names, '')
  const copy = pieces.map(({ text, role }) => (role === null ? text : `[${role}]`)).join('')
  expect(copy).toContain('[company] called back; [other] and [other] were quicker, so was [other]')
})

describe('the copy for a coach redacts what was typed, not what Markdown makes of it:', () => {
  const copyOf = (typed: string, at: number | null) =>
    coachCopy({ ...dossier, notes: [noteRow(typed, { at })], findings: [] }, company, [], '')
      .filter(({ role }) => role === null)
      .map((piece) => piece.text)
      .join('|')

  it.each([
    'they pay:\n85.000 EUR base\n120.000 with bonus',
    '85.000 € they said',
    '120.000 OTE',
    '72) 95. 000',
    '`85.000`',
  ])('%j', (typed) => {
    for (const at of [null, 61_000])
      expect(copyOf(typed, at).replace(/## .*|1:01/g, '')).not.toMatch(/\d/)
  })

  it('whatever a line begins with', () => {
    const sign = fc.constantFrom('.', ',', ' ', "'", '\u2009', '_', '')
    const figure = fc
      .tuple(fc.integer({ min: 21, max: 899 }), sign, fc.constantFrom('', '000', '500'))
      .map((parts) => parts.join(''))
      .filter((one) => !/^\d+$/.test(one) || !/^(?:19|20)\d\d$/.test(one))
    const begin = fc.constantFrom('', '# ', '- ', '> ', '`', '![', '%%', '<', '1. ', '~')
    const end = fc.constantFrom('', ' €', ') base', '. EUR', ' OTE', 'k', '`')
    const written = fc.tuple(begin, figure, end).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 3 }), (lines) => {
        expect(copyOf(lines.join('\n'), null).replace(/## .*/g, '')).not.toMatch(/\d\d/)
      }),
      { numRuns: 60 },
    )
  })

  it('a name with signs of Markdown in it', () => {
    const named = { ...dossier, people: [personRow({ name: 'Priya `Pri` <Rao>' })], findings: [] }
    const pieces = coachCopy(
      { ...named, notes: [noteRow('Priya `Pri` <Rao> and `Pri` # x')] },
      company,
      [],
      '',
    )
    expect(pieces.map((piece) => (piece.role === null ? piece.text : '')).join('')).not.toMatch(
      /pri|rao/i,
    )
  })

  it('and signs of Markdown are escaped in what is left', () => {
    expect(copyOf('# x\n![a](b)', null)).toContain('- \\# x\n  !\\[a](b)')
  })
})
