import type { FieldId } from '@/method/findings'
import type { Call } from '@/storage/records/call'
import type { Company } from '@/storage/records/company'
import { type Dossier, emptyDossier } from '@/storage/records/dossier'
import { followUpWords } from '@/locales/readings'
import { dueFollowUps as dueIn, type FollowUpSources } from '@/storage/records/due'
import type { Finding } from '@/storage/records/finding'
import type { Person } from '@/storage/records/person'
import { callRow, companyRow, findingRow, personRow } from './rows'

// The rows of a call that ended at noon of one day.

export const HOUR = 60 * 60_000
export const DAY = 24 * HOUR

/** A Wednesday, at noon where the test runs. */
export const noon = new Date(2026, 9, 14, 12).getTime()

export const companyOf = (change: Partial<Company> = {}): Company =>
  companyRow({ createdAt: noon - 30 * DAY, ...change })

/** A call of 25 minutes that ended at that time. */
export const callOf = (endedAt: number | null, change: Partial<Call> = {}): Call => {
  const startedAt = (endedAt ?? noon) - 25 * 60_000
  return callRow({ createdAt: startedAt - HOUR, startedAt, endedAt, ...change })
}

export const findingOf = (field: FieldId, text: string, callId = 'call'): Finding =>
  findingRow(field, text, { callId, updatedAt: noon })

export const personOf = (change: Partial<Person> = {}): Person =>
  personRow({ name: 'Mara', createdAt: noon, ...change })

/** Acme after a call that ended at noon. */
export const dossierOf = (change: Partial<Dossier> = {}): Dossier => ({
  ...emptyDossier(),
  companies: [companyOf()],
  people: [personOf()],
  calls: [callOf(noon)],
  ...change,
})

/** The follow-ups, as the surfaces and the worker read them. */
export const dueFollowUps = (sources: FollowUpSources) => dueIn(sources, followUpWords)
