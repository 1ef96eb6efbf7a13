import type { Call } from '@/storage/records/call'
import type { Company } from '@/storage/records/company'
import { type Dossier, emptyDossier } from '@/storage/records/dossier'
import { findingId, type Finding } from '@/storage/records/finding'
import { readingWords } from '@/locales/standalone'
import type { FieldId } from '@/method/findings'
import { dueFollowUps as dueIn, type FollowUpSources } from '@/storage/records/due'
import { contactId, newPerson, type Person } from '@/storage/records/person'

export const HOUR = 60 * 60_000
export const DAY = 24 * HOUR

/** A Wednesday, at noon where the test runs. */
export const noon = new Date(2026, 9, 14, 12).getTime()

export const companyOf = (change: Partial<Company> = {}): Company => ({
  id: 'acme',
  companyId: 'acme',
  seq: 0,
  name: 'Acme',
  role: 'Data engineer',
  createdAt: noon - 30 * DAY,
  stage: 'pre-interview',
  practice: false,
  ...change,
})

/** A call of 25 minutes that ended at that time. */
export const callOf = (endedAt: number | null, change: Partial<Call> = {}): Call => {
  const startedAt = (endedAt ?? noon) - 25 * 60_000
  return {
    id: 'call',
    companyId: 'acme',
    seq: 0,
    meetingKey: null,
    title: '',
    createdAt: startedAt - HOUR,
    startedAt,
    endedAt,
    plannedMinutes: 25,
    plannedAt: null,
    kind: 'recruiter',
    link: '',
    ...change,
  }
}

export const findingOf = (field: FieldId, text: string, callId = 'call'): Finding => ({
  id: findingId(callId, field),
  companyId: 'acme',
  seq: 0,
  callId,
  field,
  text,
  at: null,
  updatedAt: noon,
})

export const personOf = (change: Partial<Person> = {}): Person => ({
  ...newPerson(contactId('acme'), 'acme', noon),
  name: 'Mara',
  ...change,
})

/** Acme after a call that ended at noon. */
export const dossierOf = (change: Partial<Dossier> = {}): Dossier => ({
  ...emptyDossier(),
  companies: [companyOf()],
  people: [personOf()],
  calls: [callOf(noon)],
  ...change,
})

/** The follow-ups, as the surfaces and the worker read them. */
export const dueFollowUps = (sources: FollowUpSources) => dueIn(sources, readingWords.recruiting)
