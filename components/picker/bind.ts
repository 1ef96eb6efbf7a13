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

/** How far from its planned time a call may begin. */
const ABOUT_NOW_MS = 12 * 60 * 60_000

/**
 * Binds the call at hand to a company. If its meeting runs, the background starts the call's clock: here
 * one may not have heard of it yet.
 *
 * @returns why it could not be, or undefined
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
    // One after the other: each needs the one before it on disk.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask('command', command)
    if (!answer.ok) return answer
  }
  await ask('choose', { callId: id, meetingKey })
  await refresh()
  return undefined
}

/** Chosen once more, it stays the call that it is. */
function isRunningWith(companyId: string, meetingKey: string | null): boolean {
  const { call } = useMirror.getState()
  if (!call || !isRunning(call)) return false
  return call.companyId === companyId && call.meetingKey === meetingKey
}

/**
 * @returns the call that was planned with this company for about now: it is what has come. One that was
 * planned by another link stays that link's; this meeting would not find it again.
 */
async function plannedCall(
  companyId: string,
  meetingKey: string | null,
  now: number,
): Promise<string | undefined> {
  const { calls } = await ask('dossier', { companyId })
  const due = calls.find(
    (call) =>
      call.startedAt === null &&
      call.plannedAt !== null &&
      Math.abs(call.plannedAt - now) < ABOUT_NOW_MS &&
      (meetingKey === null || call.meetingKey === null || call.meetingKey === meetingKey),
  )
  return due?.id
}

/** Adds a company, with whom one talks to where that is known, and binds the call at hand to it. */
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
