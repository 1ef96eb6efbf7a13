import { answerShape } from '@/method/answer-shape'
import {
  DEFAULT_PAY_POLICY,
  payFigures,
  payFigureSubject,
  type PayPolicy,
} from '@/method/pay-policies'
import { isPromptId } from '@/method/prompts'
import { stages } from '@/method/stages'
import { mergeText } from './merge-text'
import { type Answer, answerId, answerOf } from './records/answer'
import { type Company, joinedStageDates, stageDatesWithout } from './records/company'
import type { AnyRow, Dossier, Table } from './records/dossier'
import { type Question, questionId, questionOf } from './records/question'
import { type Salary, salaryId } from './records/salary'

/**
 * How the records of two companies become one where both have their own: the first's counts, and what it lacks comes
 * from the second. And how that is taken back: `before` returns, and what was changed since stays.
 */

/** One record that is written over. `before` is undefined if there was none. */
export interface Joined<Row extends AnyRow = AnyRow> {
  table: Table
  before: Row | undefined
  row: Row
}

const blank = (text: string | undefined): boolean => !text?.trim()

/** Both texts, the first above the second. A subject that holds one value keeps the first. */
function joinText(subject: string, one: string, other: string): string {
  if (blank(other) || one === other) return one
  if (blank(one)) return other
  const shape = answerShape(subject)
  if (shape === 'value') return one
  return `${one}${shape === 'line' ? ' / ' : '\n'}${other}`
}

/** Whether an amount is kept at a company: as money, or as words that cannot be read as money. */
const hasFigure = ({ answers, salaries }: Dossier, companyId: string, figure: 'target' | 'floor') =>
  salaries.some((card) => card[figure] !== null) ||
  !blank(answerOf(answers, companyId, payFigureSubject(figure))?.text)

export function joinedAnswers(into: Dossier, from: Dossier, companyId: string): Joined<Answer>[] {
  const keptFigures = new Set(
    payFigures.filter((figure) => hasFigure(into, companyId, figure)).map(payFigureSubject),
  )
  return from.answers
    .filter(({ subject }) => !keptFigures.has(subject))
    .map((answer): Joined<Answer> => {
      const { subject, updatedAt } = answer
      const before = answerOf(into.answers, companyId, subject)
      return {
        table: 'answers',
        before,
        row: {
          ...answer,
          id: answerId(companyId, subject),
          companyId,
          text: joinText(subject, before?.text ?? '', answer.text),
          updatedAt: Math.max(updatedAt, before?.updatedAt ?? 0),
        },
      }
    })
    .filter(({ before, row }) => row.text !== (before?.text ?? ''))
}

const joinQuestion = (one: Question | undefined, other: Question, companyId: string): Question =>
  one
    ? {
        ...one,
        wording: one.wording || other.wording,
        starred: one.starred || other.starred,
        said: one.said || other.said,
      }
    : { ...other, id: questionId(companyId, other.subject), companyId }

export const joinedQuestions = (into: Dossier, from: Dossier, companyId: string) =>
  from.questions
    .map((other): Joined<Question> => {
      const before = questionOf(into.questions, other.subject)
      return { table: 'questions', before, row: joinQuestion(before, other, companyId) }
    })
    .filter(isChanged)

export function joinedSalary(into: Dossier, from: Dossier, companyId: string): Joined<Salary>[] {
  const [before] = into.salaries
  const [other] = from.salaries
  if (!other) return []
  const figure = (name: 'target' | 'floor') =>
    hasFigure(into, companyId, name) ? (before?.[name] ?? null) : other[name]
  const row = {
    ...(before ?? { ...other, id: salaryId(companyId), companyId }),
    target: figure('target'),
    floor: figure('floor'),
    region: before?.region || other.region,
  }
  return [{ table: 'salaries' as const, before, row }].filter(isChanged)
}

/** The job if the first has none, the later stage, and the dates of both. */
export function joinedCompany(before: Company, other: Company): Joined<Company>[] {
  const stage = stages[Math.max(...[before, other].map((one) => stages.indexOf(one.stage)))]
  const row = {
    ...before,
    role: before.role || other.role,
    stage: stage ?? before.stage,
    stageDates: joinedStageDates(before.stageDates, other.stageDates),
  }
  return [{ table: 'companies' as const, before, row }].filter(isChanged)
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
const isChanged = ({ before, row }: Joined): boolean => !same(before, row)

/** The record after a merge is taken back. `now` is how it reads today, `row` how the merge wrote it. */
export function takenBack(
  { table, before, row }: Joined,
  now: AnyRow,
  generalPolicy: PayPolicy = DEFAULT_PAY_POLICY,
): AnyRow {
  if (table === 'answers') {
    const [was, merged, current] = [before, row, now] as [Answer | undefined, Answer, Answer]
    return { ...current, text: mergeText(merged.text, current.text, was?.text ?? '') }
  }
  if (!before)
    return isSameContent(row, now) ? { ...now, ...nothingOf(now, table, generalPolicy) } : now
  const fields = Object.keys(now) as (keyof AnyRow)[]
  const untouched = fields.filter((field) => field !== 'seq' && same(now[field], row[field]))
  const back = { ...now, ...Object.fromEntries(untouched.map((field) => [field, before[field]])) }
  return table === 'companies'
    ? withOwnDates(back as Company, before as Company, row as Company)
    : back
}

/** Without the dates that came from the other company, also if a later change of the stage stands behind them. */
const withOwnDates = (now: Company, before: Company, row: Company): Company => ({
  ...now,
  stageDates: stageDatesWithout(
    now.stageDates,
    stageDatesWithout(row.stageDates, before.stageDates),
  ),
})

const isSameContent = (one: AnyRow, other: AnyRow): boolean =>
  same({ ...one, seq: 0 }, { ...other, seq: 0 })

/** No command deletes a record. A record with this content reads as if there were none. */
function nothingOf(row: AnyRow, table: Table, policy: PayPolicy): object {
  if (table === 'salaries') return { policy, target: null, floor: null, region: '' }
  const isMethods = isPromptId((row as Question).subject)
  return { wording: '', starred: false, dropped: !isMethods, said: '' }
}
