import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Frame, type Page } from '@playwright/test'
import { findChromium } from '../../scripts/setup.mjs'
import { browserArguments, dockedPanel, prepareProfile } from '../e2e/browser'
import { serveCallPages } from '../fixtures/pages/serve'

export const meetingKey = 'meet:abc-defg-hij'
export const meetingUrl = 'https://meet.google.com/abc-defg-hij'

export interface BenchBrowser {
  context: BrowserContext
  /** Opens an empty page, uses it and closes it, so that two pages never share a process. */
  inPage<Result>(use: (page: Page) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** A browser of its own with one extension in it, and a new profile. */
export async function openBench(extension: string, more: string[] = []): Promise<BenchBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'candid-bench-'))
  await prepareProfile(profile, 'blocked')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: [...browserArguments(extension), ...more],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1280, height: 800 },
    headless: true,
  })
  await serveCallPages(context)
  return {
    context,
    async inPage(use) {
      const page = await context.newPage()
      try {
        return await use(page)
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

/** The frame an extension has docked in the page, once its note box is there. */
export async function frameWithBox(page: Page): Promise<Frame> {
  const frame = await dockedPanel(page)
  await frame.waitForSelector('textarea')
  return frame
}
