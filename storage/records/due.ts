import { type FollowUpId, type FollowUpKind, followUpPlan } from '@/method/follow-ups'
import type { Call } from './call'
import type { Company } from './company'
import type { Dossier } from './dossier'
import { findingId, findingOf } from './finding'
import { followUpId, type FollowUpRecord } from './follow-up'
import { contactOf, onList, type Person } from './person'

/** What the follow-ups of a company follow from. */
export type FollowUpSources = Pick<
  Dossier,
  'companies' | 'people' | 'calls' | 'findings' | 'followUps'
>

const channels = ['email', 'phone', 'other'] as const

/** One thing to do after a call, with what is told of it when its time comes. */
export interface DueFollowUp {
  /** The id of its record, whether there is one yet or not. */
  id: string
  companyId: string
  callId: string
  step: FollowUpId
  kind: FollowUpKind
  /** UTC milliseconds: the time that the candidate chose, else the plan's. */
  dueAt: number
  isMoved: boolean
  doneAt: number | null
  /** Whether the candidate has been told of it, for the time at which it is due now. */
  isTold: boolean
  /** Rises with every change of its record; 0 without one. */
  seq: number
  company: string
  /** Who is thanked and asked for news; null while nobody is known. */
  personId: string | null
  /** '' while their name is not known. */
  person: string
  email: string
  /** How they said they would be in touch (obligation 36); null while that is not known. */
  channel: (typeof channels)[number] | null
  /** The number to expect a call from, or what they named in place of mail and phone; '' when unknown. */
  reachedBy: string
  /** Whether the next step is the candidate's own. */
  isOurTurn: boolean
}

/**
 * The follow-ups of one company, the next one first, those that are done among them. There are none for a
 * rehearsal or a closed company. After a verdict to stop only the thanks are left (obligation 12), and once
 * they have talked again nothing else is waited for: the next step has happened.
 *
 * @param recruiting what the job of somebody who recruits reads like, in the candidate's language
 */
export function dueFollowUps(sources: FollowUpSources, recruiting: RegExp): readonly DueFollowUp[] {
  const [company] = sources.companies
  if (!company || company.practice || company.stage === 'closed') return []
  return sources.calls
    .flatMap((call) => afterCall(company, call, sources, recruiting))
    .toSorted((one, other) => one.dueAt - other.dueAt)
}

function afterCall(
  company: Company,
  call: Call,
  sources: FollowUpSources,
  recruiting: RegExp,
): DueFollowUp[] {
  const { endedAt } = call
  if (endedAt === null) return []
  const found = foundIn(call, sources)
  const onlyThanks = found('verdict') === 'stop' || talkedSince(endedAt, call, sources.calls)
  const words = whatIsTold(company, found, addresseeOf(call, sources, recruiting))
  const dateSetAt = findingOf(sources.findings, call.id, 'next-date')?.updatedAt ?? 0
  return followUpPlan({ endedAt, theirDate: found('next-date') || null })
    .filter(({ kind }) => kind === 'thank-you' || !onlyThanks)
    .map(({ id: step, kind, dueAt: plannedFor }) => {
      const id = followUpId(call.id, step)
      const record = sources.followUps.find((other) => other.id === id)
      const dueAt = record?.dueAt ?? plannedFor
      return {
        id,
        companyId: company.id,
        callId: call.id,
        step,
        kind,
        dueAt,
        isMoved: record?.dueAt != null,
        doneAt: record?.doneAt ?? null,
        // The day they named moves all but the thanks.
        isTold: isToldOf(record, dueAt, kind === 'thank-you' ? 0 : dateSetAt),
        seq: record?.seq ?? 0,
        ...words,
      }
    })
}

type Found = (field: 'verdict' | 'next-date' | 'next-owner' | 'channel' | 'channel-words') => string

/** What was learned in a call, field by field; '' for what was not. */
function foundIn(call: Call, { findings }: FollowUpSources): Found {
  return (field) => findings.find(({ id }) => id === findingId(call.id, field))?.text ?? ''
}

const talkedSince = (endedAt: number, call: Call, calls: readonly Call[]): boolean =>
  calls.some(({ id, startedAt }) => id !== call.id && startedAt !== null && startedAt >= endedAt)

/**
 * Who is thanked after a call, and asked for news: whom the candidate chose, else after a call with the manager
 * or the team the first whose job is known to be another than to recruit, else the contact.
 */
function addresseeOf(
  { id: callId, companyId, kind }: Call,
  { people, followUps }: FollowUpSources,
  recruiting: RegExp,
): Person | undefined {
  const present = onList(people, companyId)
  const chosen = followUps.find(({ id }) => id === followUpId(callId, 'thank-you'))?.to
  return (
    present.find(({ id }) => id === chosen) ??
    (kind === 'recruiter' ? undefined : present.find((one) => isColleague(one, recruiting))) ??
    contactOf(people, companyId)
  )
}

/** Whether their job is known, and known to be another than to recruit. */
const isColleague = ({ role, side }: Person, recruiting: RegExp): boolean =>
  role.trim() !== '' && side !== 'agency' && !recruiting.test(role)

function whatIsTold(company: Company, found: Found, person: Person | undefined) {
  const channel = channels.find((name) => name === found('channel')) ?? null
  const words = found('channel-words').trim()
  const number = channel === 'phone' ? (person?.phone.trim() ?? '') : ''
  return {
    company: company.name,
    personId: person?.id ?? null,
    person: person?.name.trim() ?? '',
    email: person?.email.trim() ?? '',
    channel,
    // Words that hold a number are newer than the person's card; others are said beside it.
    reachedBy: /\d{3}/.test(words) ? words : [words, number].filter(Boolean).join(', '),
    isOurTurn: found('next-owner') === 'me',
  }
}

/** From the clocks farthest west to those farthest east. */
const ZONES_APART_MS = 26 * 60 * 60_000

/**
 * The days of the plan are those of the machine's zone, so that a journey moves what was not moved by hand:
 * told of once, that is enough. It is told anew where the candidate chose a later time, or named another day.
 */
function isToldOf(record: FollowUpRecord | undefined, dueAt: number, dateSetAt: number): boolean {
  if (!record || record.notifiedFor === null) return false
  const later = dueAt - record.notifiedFor
  if (later <= 0) return true
  return record.dueAt === null && later <= ZONES_APART_MS && dateSetAt <= record.notifiedFor
}

/** Those of which the candidate is still to be told, whenever their time comes. */
export const isWaiting = ({ doneAt, isTold }: DueFollowUp): boolean => doneAt === null && !isTold
