import type { BrowserContext, Page, Worker } from '@playwright/test'
import type { Reply, Request, RequestAnswer, RequestInput, RequestName } from '@/messages'
import type { AnyCommand } from '@/storage/records/dossier'
import { meetingKey } from './browsers'

export const companyId = 'northwind'
export const callId = 'call-northwind'

export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker')
}

/** Opens a page of the extension. It can send requests to the background, as a surface does. */
export async function openSurface(context: BrowserContext): Promise<Page> {
  const worker = await workerOf(context)
  const page = await context.newPage()
  await page.goto(new URL('/side-panel.html', worker.url()).href)
  return page
}

/** The part of an extension's page that is used here. */
export interface ExtensionPage {
  chrome: { runtime: { sendMessage(message: Request): Promise<Reply> } }
}

/** Asks the background. @returns its answer and how many milliseconds it took */
export async function ask<Name extends RequestName>(
  surface: Page,
  request: Name,
  input: RequestInput<Name>,
): Promise<{ answer: RequestAnswer<Name>; time: number }> {
  const { reply, time } = await surface.evaluate(
    async (message) => {
      const { runtime } = (globalThis as unknown as ExtensionPage).chrome
      const begun = performance.now()
      return { reply: await runtime.sendMessage(message), time: performance.now() - begun }
    },
    { request, input } satisfies Request,
  )
  if ('error' in reply) throw new Error(reply.error)
  return { answer: reply.answer as RequestAnswer<Name>, time }
}

/** Sends commands one after the other. Each is on disk before the next is sent. */
export async function run(surface: Page, commands: readonly AnyCommand[]): Promise<void> {
  for (const command of commands) {
    const { answer } = await ask(surface, 'command', command)
    if (!answer.ok) throw new Error(`${command.name}: ${answer.detail}`)
  }
}

/** Binds the meeting's link to a company that has this many kept notes. */
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
      const of = { companyId, id: `note-${n}`, callId, now: now + n, at: n, promptId: null }
      return { name: 'note.keep', input: { ...of, text, base: '', flag: null } }
    }),
  ])
  await surface.close()
}
