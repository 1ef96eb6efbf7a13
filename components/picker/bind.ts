import { flushTyping, refresh, useMirror } from '@/components/mirror/mirror'
import { ask, type TabMeeting, type TakeFor } from '@/messages'
import { type Call, canResume, hasEnded, isRunning } from '@/storage/records/call'
import type { AnyCommand, Dossier } from '@/storage/records/dossier'
import type { Note } from '@/storage/records/note'
import { contactId } from '@/storage/records/person'
import type { Refusal } from '@/storage/state'

export interface NewCompany {
  name: string
  role: string
  person: string
}

export type How = TakeFor['how']

/** Takes the call at hand for a call with this company. @returns the refusal, or undefined */
export async function bindCall(
  companyId: string,
  meeting: TabMeeting | null,
  how: How = 'next',
  add: AnyCommand[] = [],
): Promise<Refusal | undefined> {
  await allSaved()
  for (const command of add) {
    // One after the other: each needs the one before on disk.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask('command', command)
    if (!answer.ok) return answer
  }
  const answer = await ask('takeFor', {
    companyId,
    newCallId: crypto.randomUUID(),
    meetingKey: meeting?.key ?? null,
    title: meeting?.title ?? '',
    before: useMirror.getState().call?.id ?? null,
    how,
  })
  if (!answer.ok) return answer
  await refresh()
  return undefined
}

/** Adds a company, and the person if one is named, and takes the call at hand for a call with it. */
export function bindNewCompany(
  { name, role, person }: NewCompany,
  meeting: TabMeeting | null,
  how?: How,
): Promise<Refusal | undefined> {
  const companyId = crypto.randomUUID()
  const now = Date.now()
  const add: AnyCommand[] = [{ name: 'company.create', input: { companyId, name, role, now } }]
  if (person)
    add.push({
      name: 'person.write',
      input: { id: contactId(companyId), companyId, name: person, now },
    })
  return bindCall(companyId, meeting, how, add)
}

const LONGEST_WAIT_MS = 2000

/** Waits until what was typed last is on disk: it may have to go along to another company. */
function allSaved(): Promise<void> {
  flushTyping()
  return new Promise((resolve) => {
    const done = () => {
      if (useMirror.getState().pending.length > 0) return
      stop()
      clearTimeout(timer)
      resolve()
    }
    const stop = useMirror.subscribe(done)
    const timer = setTimeout(() => {
      stop()
      resolve()
    }, LONGEST_WAIT_MS)
    done()
  })
}

/** What the candidate most likely wants who chooses another company while this call is at hand. */
export function likelyHow(call: Call | null, meeting: TabMeeting | null, now: number): How {
  if (!call) return 'next'
  if (hasEnded(call)) return meeting && canResume(call, now) ? 'correct' : 'next'
  return isRunning(call) || call.plannedAt === null ? 'correct' : 'next'
}

/** Whether it makes a difference: the call has begun, or something was noted in it. */
export function hasContent(call: Call | null, dossier: Dossier | null): boolean {
  if (!call || !dossier) return false
  const ofCall = ({ callId, text }: { callId: string; text: string }) =>
    callId === call.id && text.trim() !== ''
  return call.startedAt !== null || dossier.notes.some(ofCall) || dossier.findings.some(ofCall)
}

/** Adds a company if it is new, and takes the call in which the notes were written for a call with it. */
export async function bindNotes(
  noteIds: string[],
  company: Pick<NewCompany, 'name'> | { companyId: string },
): Promise<Refusal | undefined> {
  const isNew = !('companyId' in company)
  const companyId = isNew ? crypto.randomUUID() : company.companyId
  if (isNew) {
    const input = { companyId, name: company.name, role: '', now: Date.now() }
    const created = await ask('command', { name: 'company.create', input })
    if (!created.ok) return created
  }
  const named = await ask('nameNotes', { noteIds, companyId, newCallId: crypto.randomUUID() })
  return named.ok ? undefined : named
}

/** Deletes notes that are of no company. If the background does not answer, then they are still there. */
export async function deleteNotes(notes: readonly Pick<Note, 'id' | 'companyId'>[]): Promise<void> {
  const now = Date.now()
  const deleting = notes.map(({ id, companyId }) =>
    ask('command', { name: 'note.delete', input: { id, companyId, now, deleted: true } }),
  )
  await Promise.allSettled(deleting)
}
