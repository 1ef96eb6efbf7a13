import { flushTyping } from '@/components/mirror/mirror'
import { ask } from '@/messages'
import type { Call } from '@/storage/records/call'
import { companyKey } from '@/storage/records/company-name'
import type { AnyCommand } from '@/storage/records/dossier'
import { newPersonId } from '@/storage/records/person'
import type { Refusal } from '@/storage/state'

type Plan = Pick<Call, 'link' | 'plannedAt' | 'title' | 'invitation' | 'uid' | 'sequence'> &
  Partial<Pick<Call, 'plannedMinutes'>> & {
    /** Whom it is with; without a name and an address nobody is added. */
    person: { name: string; email: string }
  }

export type NewCall = Plan & {
  name: string
  role: string
}

export type Planned = { ok: true; companyId: string } | Pick<Refusal, 'ok' | 'reason'>

/** The ids of what is added. With the same ids, a second try adds nothing twice. */
export interface NewIds {
  companyId: string
  callId: string
  /** UTC milliseconds. */
  now: number
}

/**
 * Adds a company, and a call with it if one is to be planned. A company of this name is taken as it is.
 *
 * @param plan null to add the company alone
 */
export async function addCompany(
  { name, role }: Pick<NewCall, 'name' | 'role'>,
  plan: Plan | null,
  ids: NewIds,
): Promise<Planned> {
  flushTyping()
  const known = (await ask('companies', { search: name, tabId: null })).find(
    (company) => companyKey(company.name) === companyKey(name),
  )
  const companyId = known?.companyId ?? ids.companyId
  const { now } = ids
  const commands: AnyCommand[] = known
    ? []
    : [{ name: 'company.create', input: { companyId, name, role, now } }]
  if (plan) commands.push(...(await planning(plan, { ...ids, companyId })))
  return run(companyId, commands)
}

/** What may change on a call that is planned. */
export type CallChange = Partial<Pick<Call, 'plannedAt' | 'plannedMinutes' | 'link'>> &
  Pick<Call, 'invitation' | 'sequence'>

/** Changes a planned call as the newer invitation says. */
export async function changeCall({ id, companyId }: Call, change: CallChange): Promise<Planned> {
  flushTyping()
  const { link } = change
  const meeting = link === undefined ? {} : { meetingKey: await keyOf(link) }
  const input = { id, companyId, now: Date.now(), ...change, ...meeting }
  return run(companyId, [{ name: 'call.edit', input }])
}

async function run(companyId: string, commands: readonly AnyCommand[]): Promise<Planned> {
  for (const command of commands) {
    // One after the other: each needs the one before on disk.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask('command', command)
    if (!answer.ok) return answer
  }
  return { ok: true, companyId }
}

const keyOf = async (link: string): Promise<string | null> =>
  link.trim() === '' ? null : (await ask('meetingOfLink', { link })).key

async function planning(
  { title, person, ...plan }: Plan,
  { companyId, callId, now }: NewIds,
): Promise<AnyCommand[]> {
  const call = { id: callId, companyId, now }
  return [
    {
      name: 'call.open',
      input: { ...call, meetingKey: await keyOf(plan.link), title },
    },
    { name: 'call.edit', input: { ...call, ...plan } },
    ...(await introducing(companyId, person, now)),
  ]
}

/** Adds the person whom the call is with, unless the company has somebody of this name or address. */
async function introducing(
  companyId: string,
  { name, email }: Plan['person'],
  now: number,
): Promise<AnyCommand[]> {
  if (name === '' && email === '') return []
  const known = await ask('dossier', { companyId })
  const { people } = known
  if (people.some((one) => isSame(one.email, email) || isSame(one.name, name))) return []
  const id = newPersonId(known, companyId)
  return [{ name: 'person.write', input: { id, companyId, now, name, email } }]
}

const isSame = (one: string, other: string) =>
  one.trim() !== '' && one.trim().toLowerCase() === other.toLowerCase()
