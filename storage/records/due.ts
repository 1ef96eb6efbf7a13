import {
  dayOf,
  type FollowUp,
  type FollowUpId,
  type FollowUpKind,
  followUpPlan,
  newTimePlan,
  toDoDueAt,
  toDoStep,
} from '@/method/follow-ups'
import { type Call, isRunning } from './call'
import type { Company } from './company'
import type { Dossier } from './dossier'
import { findingId, findingOf } from './finding'
import { followUpId, type FollowUpRecord } from './follow-up'
import { keptNotes, type Note } from './note'
import { contactOf, onList, type Person } from './person'
import { isListed } from './present'

/** The records from which the follow-ups of a company are worked out. */
export type FollowUpSources = Pick<
  Dossier,
  'companies' | 'people' | 'calls' | 'findings' | 'followUps'
> & {
  /** Only those that are to-dos are read. */
  notes: readonly Note[]
}

/** How the candidate's words are read, in the language of the texts. */
export interface FollowUpWords {
  /** Matches the job of a person who recruits. */
  recruiting: RegExp
  /** The one day that a sentence names, `YYYY-MM-DD`, if it was written `today`; null for none. */
  dayIn(sentence: string, today: string): string | null
}

const channels = ['email', 'phone', 'other'] as const

/** One thing to do after a call, with what its notification says. */
export interface DueFollowUp {
  /** The id of its record, whether there is one yet or not. */
  id: string
  companyId: string
  callId: string
  step: FollowUpId
  kind: FollowUpKind
  /** UTC milliseconds: the time that the candidate chose, else the time of the plan. */
  dueAt: number
  isMoved: boolean
  /** It names no day, and the candidate chose none. It is due with the thanks, and is not late later. */
  isUndated: boolean
  /** The note that is to be done; '' for the other kinds. */
  note: string
  doneAt: number | null
  /** Whether a notification was shown for the time at which it is due now. */
  isNotified: boolean
  /** The `seq` of its record: it rises with every change. 0 without a record. */
  seq: number
  company: string
  /** The person to write to; null while nobody is known. */
  personId: string | null
  /** '' while their name is not known. */
  person: string
  email: string
  /** How they said that they would be in touch (obligation 36); null while that is not known. */
  channel: (typeof channels)[number] | null
  /** The number that they will call from, or what they named in place of mail and phone; '' when unknown. */
  reachedBy: string
  /** Whether the next step is the candidate's own. */
  isOurTurn: boolean
}

/**
 * The follow-ups of one company, the next one first. Those that are done are among them. A rehearsal, a closed company
 * and one that was deleted have none, nor has a call that was deleted. After a verdict to stop, only the thanks are left (obligation 12). After another call, too:
 * the next step has happened. If nobody else came to a call, then all that is due is to ask for a new time. A note that
 * is a to-do stays until it is done.
 */
export function dueFollowUps(
  sources: FollowUpSources,
  words: FollowUpWords,
): readonly DueFollowUp[] {
  const [company] = sources.companies
  if (!company || !isListed(company) || company.stage === 'closed') return []
  const calls = sources.calls.filter(({ deletedAt }) => deletedAt === null)
  return calls
    .flatMap((call) => afterCall(company, call, { ...sources, calls }, words))
    .toSorted(
      (one, other) => Number(one.isUndated) - Number(other.isUndated) || one.dueAt - other.dueAt,
    )
}

function afterCall(
  company: Company,
  call: Call,
  sources: FollowUpSources,
  words: FollowUpWords,
): DueFollowUp[] {
  const plan: readonly Planned[] = [...planOf(call, sources), ...toDosOf(call, sources, words)]
  if (plan.length === 0) return []
  const found = foundIn(call, sources)
  const facts = wordsOf(company, found, addresseeOf(call, sources, words.recruiting))
  const dateSetAt = findingOf(sources.findings, call.id, 'next-date')?.updatedAt ?? 0
  return plan.map(({ id: step, kind, dueAt: plannedFor, note = '', isUndated = false }) => {
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
      isUndated: isUndated && record?.dueAt == null,
      note,
      doneAt: record?.doneAt ?? null,
      // Only these two move with the day that they named.
      isNotified: wasNotified(
        record,
        dueAt,
        kind === 'their-date' || kind === 'check-in' ? dateSetAt : 0,
      ),
      seq: record?.seq ?? 0,
      ...facts,
    }
  })
}

interface Planned extends FollowUp {
  note?: string
  isUndated?: boolean
}

/** The notes of a call that are to-dos. After a verdict to stop there is nothing more to do. */
function toDosOf(
  call: Call,
  { notes, findings }: FollowUpSources,
  { dayIn }: FollowUpWords,
): readonly Planned[] {
  if (isRunning(call) || (call.endedAt === null && !call.missed)) return []
  if (findingOf(findings, call.id, 'verdict')?.text === 'stop') return []
  const endedAt = call.endedAt ?? awaitedAt(call)
  return keptNotes(notes, call.id)
    .filter(isToDo)
    .map(({ id, text, createdAt }) => {
      const day = dayIn(text, dayOf(createdAt))
      return {
        id: toDoStep(id),
        kind: 'to-do',
        dueAt: toDoDueAt(endedAt, day),
        note: text.replace(/\s+/gu, ' ').trim(),
        isUndated: day === null,
      }
    })
}

const isToDo = ({ flag, text }: Note): boolean => flag === 'todo' && text.trim() !== ''

function planOf(call: Call, sources: FollowUpSources): readonly FollowUp[] {
  if (call.missed) return afterMissed(call, sources)
  const { endedAt } = call
  if (endedAt === null) return []
  const found = foundIn(call, sources)
  const onlyThanks = found('verdict') === 'stop' || talkedSince(endedAt, call, sources.calls)
  return followUpPlan({ endedAt, theirDate: found('next-date') || null }).filter(
    ({ kind }) => kind === 'thank-you' || !onlyThanks,
  )
}

/** Nothing is due any more if they talked later, or if the new time is already planned. */
function afterMissed(call: Call, { calls }: FollowUpSources): readonly FollowUp[] {
  const from = awaitedAt(call)
  const isPlannedAnew = calls.some(
    ({ plannedAt, createdAt }) => plannedAt !== null && plannedAt > from && createdAt > from,
  )
  if (isRunning(call) || isPlannedAnew || talkedSince(from, call, calls)) return []
  return newTimePlan(from, call.endedAt ?? from)
}

/** When a call to which nobody else came was to begin, in UTC milliseconds. */
export const awaitedAt = ({ plannedAt, startedAt, createdAt }: Call): number =>
  plannedAt ?? startedAt ?? createdAt

type Found = (field: 'verdict' | 'next-date' | 'next-owner' | 'channel' | 'channel-words') => string

/** What was learned in a call, field by field; '' for a field on which nothing was learned. */
function foundIn(call: Call, { findings }: FollowUpSources): Found {
  return (field) => findings.find(({ id }) => id === findingId(call.id, field))?.text ?? ''
}

const talkedSince = (then: number, call: Call, calls: readonly Call[]): boolean =>
  calls.some(
    ({ id, startedAt, missed }) =>
      id !== call.id && startedAt !== null && startedAt >= then && !missed,
  )

/**
 * The person to write to after a call: the person that the candidate chose. Else, after a call with
 * the manager or the team, the first person whose job is known and is not to recruit. Else the contact.
 */
function addresseeOf(
  { id: callId, companyId, kind, missed }: Call,
  { people, followUps }: FollowUpSources,
  recruiting: RegExp,
): Person | undefined {
  const present = onList(people, companyId)
  const letter: FollowUpId = missed ? 'new-time' : 'thank-you'
  const chosen = followUps.find(({ id }) => id === followUpId(callId, letter))?.to
  return (
    present.find(({ id }) => id === chosen) ??
    (kind === 'recruiter' ? undefined : present.find((one) => isColleague(one, recruiting))) ??
    contactOf(people, companyId)
  )
}

/** Whether their job is known, and is not to recruit. */
const isColleague = ({ role, side }: Person, recruiting: RegExp): boolean =>
  role.trim() !== '' && side !== 'agency' && !recruiting.test(role)

function wordsOf(company: Company, found: Found, person: Person | undefined) {
  const channel = channels.find((name) => name === found('channel')) ?? null
  const words = found('channel-words').trim()
  const number = channel === 'phone' ? (person?.phone.trim() ?? '') : ''
  return {
    company: company.name,
    personId: person?.id ?? null,
    person: person?.name.trim() ?? '',
    email: person?.email.trim() ?? '',
    channel,
    // If the words hold a number, then that is newer than the number on the person's card.
    reachedBy: /\d{3}/.test(words) ? words : [words, number].filter(Boolean).join(', '),
    isOurTurn: found('next-owner') === 'me',
  }
}

/** Time between the most western and the most eastern time zone. */
const ZONES_APART_MS = 26 * 60 * 60_000

/**
 * Whether a notification was shown for this due time. The plan counts days in the machine's time zone, so a
 * journey changes the due time. One notification is enough for that. A new one is due if the candidate chose a
 * later time, or if the day that they named changed after the last notification.
 *
 * @param dateSetAt when the candidate last wrote the day that they named, in UTC milliseconds
 */
function wasNotified(
  record: FollowUpRecord | undefined,
  dueAt: number,
  dateSetAt: number,
): boolean {
  if (!record || record.notifiedFor === null) return false
  const later = dueAt - record.notifiedFor
  if (later <= 0) return true
  return record.dueAt === null && later <= ZONES_APART_MS && dateSetAt <= record.notifiedFor
}

/** Whether a notification is still to come, now or later. */
export const needsNotification = ({ doneAt, isNotified, isUndated }: DueFollowUp): boolean =>
  doneAt === null && !isNotified && !isUndated
