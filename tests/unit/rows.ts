import { type Answer, answerId } from '@/storage/records/answer'
import type { Call } from '@/storage/records/call'
import type { Company } from '@/storage/records/company'
import { type Finding, findingId } from '@/storage/records/finding'
import { followUpId, type FollowUpRecord } from '@/storage/records/follow-up'
import { type Mark, markId, type MarkKind } from '@/storage/records/mark'
import type { Note } from '@/storage/records/note'
import type { Openings } from '@/storage/records/openings'
import { contactId, newPerson, type Person } from '@/storage/records/person'
import type { Posting } from '@/storage/records/posting'
import { type Question, questionId } from '@/storage/records/question'
import { type Salary, salaryId } from '@/storage/records/salary'
import { type Sitting, SITTINGS_ID } from '@/storage/records/sitting'

// Rows of every table for tests: each is a whole record of the company Acme, or of its call `call`, and a test names
// only what matters to it.

const ofAcme = { companyId: 'acme', seq: 0 }
const inCall = { ...ofAcme, callId: 'call' }

export const companyRow = (change: Partial<Company> = {}): Company => ({
  ...ofAcme,
  id: 'acme',
  name: 'Acme',
  role: 'Data engineer',
  createdAt: 0,
  stage: 'pre-interview',
  stageDates: [],
  practice: false,
  mergedInto: null,
  merge: null,
  deletedAt: null,
  ...change,
})

export const personRow = (change: Partial<Person> = {}): Person => ({
  ...newPerson(contactId('acme'), 'acme', 0),
  ...change,
})

/** A call that was never planned and has not begun. */
export const callRow = (change: Partial<Call> = {}): Call => ({
  ...ofAcme,
  id: 'call',
  meetingKey: null,
  title: '',
  createdAt: 0,
  // What a test says of its times the candidate has said.
  begunAt: change.startedAt ?? null,
  resumedAt: null,
  overAt: change.endedAt ?? null,
  chosenAt: null,
  attendance: null,
  movedTo: null,
  deletedAt: null,
  startedAt: null,
  endedAt: null,
  missed: false,
  talk: null,
  plannedMinutes: 25,
  plannedAt: null,
  kind: 'recruiter',
  link: '',
  invitation: '',
  uid: null,
  sequence: null,
  ...change,
})

export const answerRow = (subject: string, text: string, change: Partial<Answer> = {}): Answer => {
  const row = { ...ofAcme, subject, text, updatedAt: 0, ...change }
  return { id: answerId(row.companyId, subject), ...row }
}

export const questionRow = (subject: string, change: Partial<Question> = {}): Question => {
  const row = {
    ...ofAcme,
    subject,
    wording: '',
    starred: false,
    dropped: false,
    said: '',
    createdAt: 0,
    ...change,
  }
  return { id: questionId(row.companyId, subject), ...row }
}

/** A mark that is set. */
export const markRow = (kind: MarkKind, subject: string, change: Partial<Mark> = {}): Mark => {
  const row = { ...inCall, kind, subject, on: true, at: null, markedAt: 0, ...change }
  return { id: markId(row.callId, kind, subject), ...row }
}

/** A note that Enter has kept. */
export const noteRow = (text: string, change: Partial<Note> = {}): Note => ({
  ...inCall,
  id: 'note',
  text,
  at: null,
  createdAt: 0,
  keptAt: 0,
  deletedAt: null,
  plain: false,
  flag: null,
  promptId: null,
  ...change,
})

export const findingRow = (field: string, text: string, change: Partial<Finding> = {}): Finding => {
  const row = { ...inCall, field, text, at: null, updatedAt: 0, ...change }
  return { id: findingId(row.callId, field), ...row }
}

export const salaryRow = (change: Partial<Salary> = {}): Salary => {
  const row: Omit<Salary, 'id'> = {
    ...ofAcme,
    policy: 'ladder',
    target: null,
    floor: null,
    region: '',
    updatedAt: 0,
    ...change,
  }
  return { id: salaryId(row.companyId), ...row }
}

export const followUpRow = (step: string, change: Partial<FollowUpRecord> = {}): FollowUpRecord => {
  const row = { ...inCall, step, dueAt: null, doneAt: null, notifiedFor: null, ...change }
  return { id: followUpId(row.callId, step), ...row }
}

/** A sitting that is over, in which somebody else was. */
export const sittingRow = (change: Partial<Sitting> = {}): Sitting => ({
  id: 'sitting',
  companyId: SITTINGS_ID,
  seq: 0,
  meetingKey: 'meet:aaa-aaaa-aaa',
  cameFrom: null,
  from: 0,
  to: 0,
  others: 1,
  metAt: 0,
  ended: 'left',
  callId: null,
  ...change,
})

/** A posting that says only what it is for. */
export const postingRow = (change: Partial<Posting> = {}): Posting => ({
  ...ofAcme,
  id: 'posting',
  link: 'https://jobs.example.com/acme/1',
  source: 'json-ld',
  title: 'Data engineer',
  company: 'Acme',
  place: '',
  isRemote: false,
  pay: '',
  low: null,
  high: null,
  currency: '',
  period: '',
  postedOn: '',
  closesOn: '',
  text: '',
  isCut: false,
  takenAt: 0,
  ...change,
})

export const openingsRow = (change: Partial<Openings> = {}): Openings => ({
  ...ofAcme,
  id: 'openings',
  link: 'https://jobs.example.com/acme',
  jobs: [],
  isCut: false,
  takenAt: 0,
  ...change,
})
