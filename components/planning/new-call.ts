import { flushTyping } from '@/components/mirror/mirror'
import { ask } from '@/messages'
import { companyKey } from '@/storage/records/company-name'
import type { AnyCommand } from '@/storage/records/dossier'
import type { Refusal } from '@/storage/state'

export interface NewCall {
  name: string
  role: string
  /** The invitation or the link as it was pasted; '' for none. */
  link: string
  /** UTC milliseconds; null while the time is not known. */
  plannedAt: number | null
}

export type Planned = { ok: true; companyId: string } | Pick<Refusal, 'ok' | 'reason'>

/**
 * Adds a company, and a call with it if one is to be planned. A company of this name is taken as it is.
 *
 * @param call null to add the company alone
 */
export async function addCompany(
  { name, role }: Pick<NewCall, 'name' | 'role'>,
  call: Pick<NewCall, 'link' | 'plannedAt'> | null,
): Promise<Planned> {
  flushTyping()
  const known = (await ask('companies', { search: name, tabId: null })).find(
    (company) => companyKey(company.name) === companyKey(name),
  )
  const companyId = known?.companyId ?? crypto.randomUUID()
  const now = Date.now()
  const commands: AnyCommand[] = known
    ? []
    : [{ name: 'company.create', input: { companyId, name, role, now } }]
  if (call) commands.push(...(await planning(companyId, call, now)))
  for (const command of commands) {
    // One after the other: each needs the one before on disk.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask('command', command)
    if (!answer.ok) return answer
  }
  return { ok: true, companyId }
}

async function planning(
  companyId: string,
  { link, plannedAt }: Pick<NewCall, 'link' | 'plannedAt'>,
  now: number,
): Promise<AnyCommand[]> {
  const meetingKey = link.trim() === '' ? null : (await ask('meetingOfLink', { link })).key
  const call = { id: crypto.randomUUID(), companyId, now }
  return [
    { name: 'call.open', input: { ...call, meetingKey, title: '' } },
    { name: 'call.edit', input: { ...call, link, plannedAt } },
  ]
}
