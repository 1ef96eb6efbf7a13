import { answerShape } from '@/method/answer-shape'
import { topicOfField } from '@/method/findings'
import { type Stage, stages } from '@/method/stages'
import { mergeLineCopies, mergeTextCopies } from '@/storage/merge-text'
import { joinedStageDates, type StageDate } from '@/storage/records/company'
import type { Note } from '@/storage/records/note'
import type { AnyRow, Rows, Table } from '@/storage/records/dossier'

/**
 * How two copies of one record become one, if nobody knows what both began from. Each field has a rule. The order of
 * the copies matters only where both hold another value and no time says which is the newer: then the one here stays.
 */
type Rule =
  /** Each line of both stays. */
  | 'lines'
  /** Each part of both stays, in one line. */
  | 'line'
  /** A value beats none. Of two values, that of the record that was touched later. */
  | 'newer'
  /** The higher number. */
  | 'latest'
  /** The lower number. */
  | 'earliest'
  /** True, if one is. */
  | 'either'
  /** The later stage. */
  | 'further'
  /** The entries of both, each once, in the order of their dates. */
  | 'dates'
  /** A deleted text comes back if the other copy says more. */
  | 'deleted'
  /** What is here. It says where a record belongs, and that is decided by whoever brings the file in. */
  | 'stays'

type Fields<Row> = Exclude<keyof Row, 'id' | 'seq' | 'companyId'>

const rules: { [T in Table]: Record<Fields<Rows[T]>, Rule> } = {
  companies: {
    name: 'line',
    role: 'line',
    stage: 'further',
    stageDates: 'dates',
    createdAt: 'earliest',
    practice: 'stays',
    mergedInto: 'stays',
    merge: 'stays',
    deletedAt: 'latest',
  },
  people: {
    name: 'line',
    role: 'line',
    side: 'newer',
    email: 'line',
    phone: 'line',
    detail: 'lines',
    createdAt: 'earliest',
    removedAt: 'latest',
  },
  calls: {
    kind: 'newer',
    plannedAt: 'newer',
    plannedMinutes: 'newer',
    link: 'line',
    invitation: 'lines',
    uid: 'newer',
    sequence: 'newer',
    meetingKey: 'newer',
    title: 'newer',
    createdAt: 'earliest',
    begunAt: 'latest',
    resumedAt: 'latest',
    overAt: 'latest',
    chosenAt: 'latest',
    attendance: 'newer',
    movedTo: 'stays',
    deletedAt: 'latest',
    startedAt: 'newer',
    endedAt: 'newer',
    missed: 'newer',
    talk: 'newer',
  },
  answers: { subject: 'stays', text: 'lines', updatedAt: 'latest' },
  questions: {
    subject: 'stays',
    wording: 'line',
    starred: 'either',
    dropped: 'newer',
    said: 'lines',
    createdAt: 'earliest',
  },
  marks: {
    callId: 'stays',
    kind: 'stays',
    subject: 'stays',
    on: 'newer',
    at: 'newer',
    markedAt: 'latest',
  },
  notes: {
    callId: 'stays',
    text: 'lines',
    at: 'newer',
    createdAt: 'earliest',
    keptAt: 'newer',
    deletedAt: 'deleted',
    plain: 'stays',
    flag: 'newer',
    promptId: 'newer',
  },
  findings: {
    callId: 'stays',
    field: 'stays',
    text: 'lines',
    at: 'newer',
    updatedAt: 'latest',
  },
  salaries: {
    policy: 'newer',
    target: 'newer',
    floor: 'newer',
    region: 'newer',
    updatedAt: 'latest',
  },
  followUps: {
    callId: 'stays',
    step: 'stays',
    doneAt: 'latest',
    dueAt: 'newer',
    notifiedFor: 'latest',
    to: 'newer',
  },
  sittings: {
    meetingKey: 'stays',
    cameFrom: 'newer',
    from: 'earliest',
    to: 'latest',
    others: 'latest',
    metAt: 'earliest',
    ended: 'newer',
    callId: 'newer',
  },
  // A page as it was on one day never changes.
  postings: {
    link: 'stays',
    source: 'stays',
    title: 'stays',
    company: 'stays',
    place: 'stays',
    isRemote: 'stays',
    pay: 'stays',
    low: 'stays',
    high: 'stays',
    currency: 'stays',
    period: 'stays',
    postedOn: 'stays',
    closesOn: 'stays',
    text: 'stays',
    isCut: 'stays',
    takenAt: 'stays',
  },
  openings: { link: 'stays', jobs: 'stays', isCut: 'stays', takenAt: 'stays' },
  erasures: { erasedAt: 'latest' },
}

type Values = Record<string, unknown>

/**
 * Merges a copy of a record into the stored one. To merge it twice does no harm.
 *
 * @returns the stored record itself if nothing in it changes; its place and its `seq` stay
 */
export function mergeCopies<T extends Table>(table: T, stored: Rows[T], copy: Rows[T]): Rows[T] {
  const [one, other] = [stored as Values, copy as Values]
  const isNewer = touchedAt(copy) > touchedAt(stored)
  const merged: Values = { ...one }
  for (const [field, rule] of Object.entries(rules[table] as Record<string, Rule>)) {
    const value = mergedField(ruleOf(table, field, rule, one), one, other, field, isNewer)
    // A field that may be absent stays absent.
    if (!same(value, one[field])) merged[field] = value
  }
  return same(merged, one) ? stored : (merged as Rows[T])
}

/** A text that holds one value, as an amount or a choice, is no list of lines. */
function ruleOf(table: Table, field: string, rule: Rule, row: Values): Rule {
  if (field !== 'text') return rule
  if (table === 'answers') {
    const shape = answerShape(String(row['subject']))
    return shape === 'value' ? 'newer' : shape
  }
  if (table !== 'findings') return rule
  const id = String(row['field'])
  const kind = topicOfField(id)?.fields.find((one) => one.id === id)?.kind
  if (kind === undefined || kind === 'words') return 'lines'
  return kind === 'short' ? 'line' : 'newer'
}

function mergedField(rule: Rule, one: Values, other: Values, field: string, isNewer: boolean) {
  const [stored, mine] = [one[field], other[field]]
  if (same(stored, mine)) return stored
  switch (rule) {
    case 'lines':
      return mergeTextCopies(String(stored), String(mine))
    case 'line':
      return mergeLineCopies(String(stored), String(mine))
    case 'newer':
      if (isNone(stored) || isNone(mine)) return isNone(stored) ? mine : stored
      return isNewer ? mine : stored
    case 'latest':
      return outermost(Math.max, stored, mine)
    case 'earliest':
      return outermost(Math.min, stored, mine)
    case 'either':
      return stored === true || mine === true
    case 'further':
      return stages[Math.max(...[stored, mine].map((stage) => stages.indexOf(stage as Stage)))]
    case 'dates':
      return joinedStageDates(stored as StageDate[], mine as StageDate[])
    case 'deleted':
      return deletedAt(one as unknown as Note, other as unknown as Note)
    case 'stays':
      break
  }
  return stored
}

function deletedAt(one: Note, other: Note): number | null {
  const latest = outermost(Math.max, one.deletedAt, other.deletedAt)
  if (one.deletedAt !== null && other.deletedAt !== null) return latest
  const deleted = one.deletedAt === null ? other : one
  return mergeTextCopies(one.text, other.text) === deleted.text ? latest : null
}

const isNone = (value: unknown): boolean => value === null || value === undefined || value === ''

const outermost = (of: typeof Math.max, ...values: unknown[]): number | null => {
  const times = values.filter((value) => typeof value === 'number')
  return times.length === 0 ? null : of(...times)
}

/** The times that are set by an act on the record, and that never go back when it is merged. */
const acts = [
  'updatedAt',
  'markedAt',
  'keptAt',
  'chosenAt',
  'overAt',
  'resumedAt',
  'begunAt',
  'doneAt',
  'removedAt',
  'to',
]

/** When a record was last touched, as far as it says. */
function touchedAt(row: AnyRow): number {
  const values = row as Values
  const times = acts.map((act) => values[act]).filter((time) => typeof time === 'number')
  return Math.max(0, ...times)
}

const same = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
