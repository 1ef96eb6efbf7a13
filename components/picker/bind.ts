import { refresh, useMirror } from '@/components/mirror/mirror'
import { ask, type TabMeeting } from '@/messages'
import type { Refusal } from '@/storage/state'
import { isRunning } from '@/storage/records/call'
import { contactId } from '@/storage/records/person'
import type { AnyCommand } from '@/storage/records/dossier'

export interface NewCompany {
  name: string
  role: string
  person: string
}

/** A call may begin at most this long before or after its planned time. */
const ABOUT_NOW_MS = 12 * 60 * 60_000

/**
 * Binds the call at hand to a company. If its meeting runs, the background starts the call's clock. This surface
 * may not know yet that the meeting runs.
 *
 * @returns the refusal, or undefined
 */
export async function bindCall(
  companyId: string,
  meeting: TabMeeting | null,
  before: AnyCommand[] = [],
): Promise<Refusal | undefined> {
  const now = Date.now()
  const meetingKey = meeting?.key ?? null
  if (isRunningWith(companyId, meetingKey)) return undefined
  const planned = before.length === 0 ? await plannedCall(companyId, meetingKey, now) : undefined
  const id = planned ?? crypto.randomUUID()
  const title = meeting?.title ?? ''
  const commands: AnyCommand[] = [
    ...before,
    { name: 'call.open', input: { id, companyId, now, meetingKey, title } },
  ]
  for (const command of commands) {
    // One after the other: each needs the one before on disk.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask('command', command)
    if (!answer.ok) return answer
  }
  await ask('choose', { callId: id, meetingKey })
  await refresh()
  return undefined
}

/** Whether this company's call already runs. Then choosing the company again changes nothing. */
function isRunningWith(companyId: string, meetingKey: string | null): boolean {
  const { call } = useMirror.getState()
  if (!call || !isRunning(call)) return false
  return call.companyId === companyId && call.meetingKey === meetingKey
}

/**
 * @returns the id of the call that was planned with this company for about now. A call with another meeting's link is
 * left out: it belongs to that meeting.
 */
async function plannedCall(
  companyId: string,
  meetingKey: string | null,
  now: number,
): Promise<string | undefined> {
  const { calls } = await ask('dossier', { companyId })
  const planned = calls.find(
    (call) =>
      call.startedAt === null &&
      call.plannedAt !== null &&
      Math.abs(call.plannedAt - now) < ABOUT_NOW_MS &&
      (meetingKey === null || call.meetingKey === null || call.meetingKey === meetingKey),
  )
  return planned?.id
}

/** Adds a company, and the person if one is named, and binds the call at hand to the company. */
export function bindNewCompany(
  { name, role, person }: NewCompany,
  meeting: TabMeeting | null,
): Promise<Refusal | undefined> {
  const companyId = crypto.randomUUID()
  const now = Date.now()
  const add: AnyCommand[] = [{ name: 'company.create', input: { companyId, name, role, now } }]
  if (person)
    add.push({
      name: 'person.write',
      input: { id: contactId(companyId), companyId, name: person, now },
    })
  return bindCall(companyId, meeting, add)
}
