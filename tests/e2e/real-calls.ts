import type { BrowserContext, Page, Worker } from '@playwright/test'
import type { Situation } from '@/messages'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import { askIn, command } from './ask'
import type { CandidBrowser } from './browser'
import { movableClock } from './clock'
import { openPage } from './open-page'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A candidate's desk: a page of the extension that stays open, and a clock that can be moved in all of it. */
export async function deskIn(browser: CandidBrowser) {
  const desk = await openPage(browser, 'workspace.html')
  const clock = movableClock(browser.context)
  const clocks = () => [workerOf(browser.context), ...openPages(browser.context)]
  const calls = async (companyId: string): Promise<Call[]> =>
    (await askIn<Dossier>(desk, 'dossier', { companyId })).calls
  return {
    desk,
    now: clock.now,
    /** Moves the time in the worker and in every page of the extension. */
    forward: (by: number) => clock.forward(by, clocks()),
    calls,
    dossier: (companyId: string) => askIn<Dossier>(desk, 'dossier', { companyId }),
    atHand: () => askIn<Situation>(desk, 'situation', { tabId: null }),
    /** Plans a call with a company, which is added. */
    async plan(companyId: string, plannedAt: number, meetingKey: string | null, id = companyId) {
      const now = clock.now()
      const name = companyId[0]!.toUpperCase() + companyId.slice(1)
      await command(
        desk,
        { name: 'company.create', input: { companyId, name, role: 'Data engineer', now } },
        { name: 'call.open', input: { id, companyId, now, meetingKey, title: '' } },
        { name: 'call.edit', input: { id, companyId, now, plannedAt } },
      )
    },
  }
}

export const workerOf = (context: BrowserContext): Worker => context.serviceWorkers().at(-1)!

const openPages = (context: BrowserContext): Page[] =>
  context.pages().filter((page) => page.url().startsWith('chrome-extension:'))
