import type { BrowserContext, Page, Worker } from '@playwright/test'
import type { Reply } from '@/messages'
import type { AnyCommand } from '@/storage/records/dossier'
import { meetingKey } from './browsers'

export const companyId = 'northwind'
export const callId = 'call-northwind'

export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker')
}

/** A page of the extension, from which the background can be asked as a surface asks it. */
export async function openSurface(context: BrowserContext): Promise<Page> {
  const worker = await workerOf(context)
  const page = await context.newPage()
  await page.goto(new URL('/panel.html', worker.url()).href)
  return page
}

/** Sends commands one after the other; each is on disk when the next is sent. */
export async function run(surface: Page, commands: readonly AnyCommand[]): Promise<void> {
  const failure = await surface.evaluate(async (all) => {
    for (const input of all) {
      const message = { request: 'command', input }
      const reply: Reply = await chrome.runtime.sendMessage(message)
      const done = 'answer' in reply && (reply.answer as { ok: boolean }).ok
      if (!done) return JSON.stringify(reply)
    }
    return null
  }, commands)
  if (failure) throw new Error(failure)
}

/** Binds the meeting's link to a company with so many kept notes. */
export async function bindMeeting(context: BrowserContext, notes: number): Promise<void> {
  const surface = await openSurface(context)
  const now = Date.now()
  const common = { companyId, now }
  await run(surface, [
    { name: 'company.create', input: { ...common, name: 'Northwind', role: 'Data engineer' } },
    { name: 'call.open', input: { ...common, id: callId, meetingKey, title: 'Northwind' } },
    { name: 'call.start', input: { ...common, id: callId } },
    ...Array.from({ length: notes }, (_, n): AnyCommand => {
      const text = `${n}: growing 30 % a year, six people in the team, two of them new`
      const of = { ...common, id: `note-${n}`, callId, at: n * 5000, promptId: null }
      return { name: 'note.keep', input: { ...of, text, base: '', flag: null } }
    }),
  ])
  await surface.close()
}
