import type { Page } from '@playwright/test'
import type { FieldId } from '@/method/findings'
import type { AnyCommand } from '@/storage/records/dossier'
import type { CandidBrowser } from './browser'

export const HOUR = 60 * 60_000

/** A page of the full tab, which also stands in for whatever sends commands. */
export async function openWorkspace(browser: CandidBrowser, hash = '#own'): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/workspace.html${hash}`)
  await page.getByRole('main').waitFor()
  return page
}

/** Runs commands, as a surface does. */
export async function command(page: Page, ...commands: AnyCommand[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const input of all) {
      const reply: { answer?: { ok: boolean } } = await chrome.runtime.sendMessage({
        request: 'command',
        input,
      })
      if (!reply.answer?.ok) throw new Error(`${input.name}: ${JSON.stringify(reply)}`)
    }
  }, commands)
}

/** A company after a call that ended then, as it would be after half an hour of talking. */
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

/** The times of all alarms, in UTC milliseconds. */
export const alarms = ({ worker }: CandidBrowser): Promise<number[]> =>
  worker.evaluate(async () => {
    const all = await chrome.alarms.getAll()
    return all.map(({ scheduledTime }) => scheduledTime)
  })

/** Lets the alarm come, whatever the time, and whatever the worker takes it to be. */
export const ring = ({ worker }: CandidBrowser): Promise<void> =>
  worker.evaluate(async () => {
    const [alarm] = await chrome.alarms.getAll()
    await chrome.alarms.create(alarm?.name ?? 'follow-ups', { delayInMinutes: 0 })
  })

export interface Shown {
  title: string
  message: string
}

/** From now on keeps what the browser is asked to show; that it is shown shows `onScreen`. */
export async function listen({ worker }: CandidBrowser): Promise<() => Promise<Shown[]>> {
  await worker.evaluate(() => {
    const { notifications } = chrome
    const create = notifications.create.bind(notifications) as unknown as (
      id: string,
      options: Shown,
    ) => Promise<string>
    const told: Shown[] = []
    Object.assign(globalThis, { told })
    Object.assign(notifications, {
      create(id: string, options: Shown) {
        told.push({ title: options.title, message: options.message })
        return create(id, options)
      },
    })
  })
  return () => worker.evaluate(() => (globalThis as unknown as { told: Shown[] }).told)
}

/** How many notifications the browser has on the screen. */
export const onScreen = ({ worker }: CandidBrowser): Promise<string[]> =>
  worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()))

/** Clicks a notification, which stands outside of every page. */
export const click = ({ worker }: CandidBrowser, notice: string): Promise<void> =>
  worker.evaluate((id) => {
    const { onClicked } = chrome.notifications as unknown as {
      onClicked: { dispatch(id: string): void }
    }
    onClicked.dispatch(id)
  }, notice)
