import type { FieldId } from '@/method/findings'
import type { AnyCommand } from '@/storage/records/dossier'
import type { CandidBrowser } from './browser'

export const HOUR = 60 * 60_000

/** A company after a call of half an hour that ended at `endedAt`. */
export function calledAt(companyId: string, name: string, endedAt: number): AnyCommand[] {
  const call = { id: `${companyId}-call`, companyId }
  const startedAt = endedAt - 30 * 60_000
  return [
    { name: 'company.create', input: { companyId, name, role: 'Data engineer', now: startedAt } },
    {
      name: 'person.write',
      input: { id: `${companyId}:contact`, companyId, now: startedAt, name: 'Mara' },
    },
    { name: 'call.open', input: { ...call, meetingKey: null, title: '', now: startedAt } },
    { name: 'call.start', input: { ...call, now: startedAt } },
    { name: 'call.end', input: { ...call, now: endedAt } },
  ]
}

export const learned = (companyId: string, field: FieldId, text: string): AnyCommand => ({
  name: 'finding.set',
  input: { companyId, callId: `${companyId}-call`, field, text, at: null, now: Date.now() },
})

export const setStep = (
  companyId: string,
  step: string,
  change: { dueAt?: number; done?: boolean },
): AnyCommand => ({
  name: 'followUp.set',
  input: { companyId, callId: `${companyId}-call`, step, now: Date.now(), ...change },
})

/** The times of the alarms for follow-ups, in UTC milliseconds. */
export const alarms = ({ worker }: CandidBrowser): Promise<number[]> =>
  worker.evaluate(async () => {
    const all = await chrome.alarms.getAll()
    return all.filter(({ name }) => name === 'follow-ups').map(({ scheduledTime }) => scheduledTime)
  })

/** Makes the alarm come now, whatever time it was set for. */
export const ring = ({ worker }: CandidBrowser): Promise<void> =>
  worker.evaluate(async () => {
    await chrome.alarms.create('follow-ups', { delayInMinutes: 0 })
  })

export interface Shown {
  title: string
  message: string
}

/** Records every notification that the worker asks for from now on. `onScreen` says whether the browser shows it. */
export async function listen({ worker }: CandidBrowser): Promise<() => Promise<Shown[]>> {
  await worker.evaluate(() => {
    const { notifications } = chrome
    const create = notifications.create.bind(notifications) as unknown as (
      id: string,
      options: Shown,
    ) => Promise<string>
    const requested: Shown[] = []
    Object.assign(globalThis, { requested })
    Object.assign(notifications, {
      create(id: string, options: Shown) {
        requested.push({ title: options.title, message: options.message })
        return create(id, options)
      },
    })
  })
  return () => worker.evaluate(() => (globalThis as unknown as { requested: Shown[] }).requested)
}

/** The ids of the notifications that the browser shows. */
export const onScreen = ({ worker }: CandidBrowser): Promise<string[]> =>
  worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()))

/** Clicks a notification, which stands outside of every page. */
export const click = ({ worker }: CandidBrowser, notification: string): Promise<void> =>
  worker.evaluate((id) => {
    const { onClicked } = chrome.notifications as unknown as {
      onClicked: { dispatch(id: string): void }
    }
    onClicked.dispatch(id)
  }, notification)
