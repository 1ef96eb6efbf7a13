import { moveMirror } from '@/components/mirror/mirror'
import { theirQuestions } from '@/components/shared/their-questions'
import { pages } from '@/locales/pages'
import { ask } from '@/messages'
import { isTheyAsk } from '@/method/answer-parts'
import {
  type MoreAsked,
  type RehearsalLine,
  rehearsalScript,
  rehearsalSeed,
} from '@/method/rehearsal'
import { isReadyQuestion } from '@/method/ready-questions'
import { isRunning } from '@/storage/records/call'
import { OWN_ID, practiceId } from '@/storage/records/company'
import { type AnyCommand, type Dossier, emptyDossier } from '@/storage/records/dossier'
import { contactId } from '@/storage/records/person'
import { type Question, wordingOf } from '@/storage/records/question'
import { SHORT_LENGTH } from '@/storage/records/record'
import type { Refusal } from '@/storage/state'
import { copies } from './copies'

/** A practice call that runs. */
export interface Rehearsal {
  callId: string
  companyId: string
  script: readonly RehearsalLine[]
}

type Begun = { ok: true; rehearsal: Rehearsal } | Pick<Refusal, 'ok' | 'reason'>

/**
 * Opens a new call with the practice company, starts its clock and turns the mirror to it.
 *
 * @param of the real company that is rehearsed, whose preparation is copied; null for an invented one
 */
export async function beginRehearsal(of: string | null): Promise<Begun> {
  const companyId = practiceId(of)
  const [kept, own, from] = await Promise.all([
    ask('dossier', { companyId }),
    ask('dossier', { companyId: OWN_ID }),
    // Without a company the panel shows the general answers.
    of === null ? emptyDossier() : ask('dossier', { companyId: of }),
  ])
  const callId = crypto.randomUUID()
  const more = moreAsked([...from.questions, ...own.questions], of ?? OWN_ID)
  const script = rehearsalScript(rehearsalSeed(companyId, kept.calls.length), more)
  for (const command of opening({ companyId, callId, kept, from, now: Date.now() })) {
    // One after the other: each needs the one before on disk.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask('command', command)
    if (!answer.ok) return { ok: false, reason: answer.reason }
  }
  await moveMirror({ tabId: null, callId })
  return { ok: true, rehearsal: { callId, companyId, script } }
}

/** What the recruiter asks besides the five: all that the candidate put on the list for the company. */
const moreAsked = (questions: readonly Question[], of: string): readonly MoreAsked[] =>
  theirQuestions({ questions }, of)
    .filter((subject) => !isTheyAsk(subject))
    .map((subject) => ({ subject, words: wordingOf(questions, of, subject) }))
    .filter(({ subject, words }) => words !== '' || isReadyQuestion(subject))

interface Opening {
  companyId: string
  callId: string
  kept: Dossier
  from: Dossier
  now: number
}

function opening({ companyId, callId, kept, from, now }: Opening): readonly AnyCommand[] {
  const real = from.companies[0]
  const { practiceOf, company, person } = pages.rehearsal
  // Candid's own words make the name longer than the candidate could type it.
  const name = practiceOf(real?.name ?? company).slice(0, SHORT_LENGTH)
  const named = { companyId, name, role: (real?.role ?? '').slice(0, SHORT_LENGTH) }
  const call = { id: callId, companyId, now }
  return [
    { name: 'company.create', input: { ...named, now, practice: true } },
    { name: 'company.edit', input: named },
    { name: 'person.write', input: { id: contactId(companyId), companyId, name: person, now } },
    ...copies(from, kept, companyId, now),
    ...leftOpen(kept, now),
    { name: 'call.open', input: { ...call, meetingKey: null, title: '' } },
    { name: 'call.start', input: call },
  ]
}

/** Ends the practice calls that still run. The browser may have been killed in one. */
function leftOpen({ calls }: Dossier, now: number): AnyCommand[] {
  return calls
    .filter(isRunning)
    .map(({ id, companyId }) => ({ name: 'call.end', input: { id, companyId, now } }))
}
