import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Frame, type Page } from '@playwright/test'
import { text } from '@/locales/text'
import { findChromium } from '../../scripts/setup.mjs'
import { browserArguments, dockedPanel, extensionPath, prepareProfile } from '../e2e/browser'
import { welcomeOf } from '../e2e/welcome'
import { serveCallPages } from '../fixtures/pages/serve'

export const meetingKey = 'meet:abc-defg-hij'
export const meetingUrl = 'https://meet.google.com/abc-defg-hij'

/** The note box, in Candid's panel and in the empty React page. */
export const noteBox = `textarea[aria-label="${text.panel.notes.box}"]`

export interface BenchBrowser {
  context: BrowserContext
  /** Opens an empty page, works in it and closes it. So two pages never share a process. */
  inPage<Result>(work: (page: Page) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** A browser of its own with one extension in it, and a new profile. */
export async function openBench(extension: string, more: string[] = []): Promise<BenchBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'candid-bench-'))
  await prepareProfile(profile, 'blocked')
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium found')
  const since = Date.now()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...browserArguments(extension), ...more],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1280, height: 800 },
    headless: true,
  })
  await serveCallPages(context)
  if (extension === extensionPath) await closeWelcome(context, since)
  return {
    context,
    async inPage(work) {
      const page = await context.newPage()
      try {
        return await work(page)
      } finally {
        await page.close()
      }
    },
    async close() {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

/** The welcome would stand beside what is measured. */
async function closeWelcome(context: BrowserContext, since: number): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await (await welcomeOf(context, worker, since))?.close()
}

/** Opens the meeting. @returns the frame docked in it, once the note box is there */
export async function openMeeting(page: Page): Promise<Frame> {
  await page.goto(meetingUrl)
  const frame = await dockedPanel(page)
  await frame.waitForSelector(noteBox)
  return frame
}
