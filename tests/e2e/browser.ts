import { existsSync, rmSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from '@playwright/test'
import { findChromium } from '../../scripts/setup.mjs'
import { type CallPages, serveCallPages } from '../fixtures/pages/serve'
import { closerOf } from './closing'
import { welcomeOf } from './welcome'

export type Cookies = 'allowed' | 'blocked'

export const extensionPath =
  process.env['CANDID_EXTENSION'] ?? fileURLToPath(new URL('../../.output/chrome', import.meta.url))

export const browserArguments = (extension: string) => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

interface Preferences {
  profile?: object
  extensions?: { ui?: object }
}

/** Sets a profile's third-party cookies, and lets an extension in it reload itself. */
export async function prepareProfile(profile: string, cookies: Cookies): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true })
  const file = join(profile, 'Default', 'Preferences')
  // Keeps what else the browser wrote into a used profile.
  const known = await readPreferences(file)
  const preferences: Preferences = {
    ...known,
    profile: { ...known.profile, cookie_controls_mode: cookies === 'blocked' ? 1 : 0 },
    extensions: { ...known.extensions, ui: { ...known.extensions?.ui, developer_mode: true } },
  }
  await writeFile(file, JSON.stringify(preferences))
}

async function readPreferences(file: string): Promise<Preferences> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Preferences
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

/** A running browser with Candid in it and the stand-in call pages around it. */
export interface CandidBrowser {
  context: BrowserContext
  extensionId: string
  worker: Worker
  calls: CallPages
  close(): Promise<void>
}

interface Options {
  cookies?: Cookies
  extension?: string
  args?: string[]
  /** Whether the browser installs Candid anew. Else a new profile is one in which Candid was installed and greeted before. */
  installs?: boolean
  /** Whether the welcome of a new installation stays open. */
  keepsWelcome?: boolean
}

export async function openBrowser(
  profile: string,
  {
    extension = extensionPath,
    keepsWelcome = false,
    installs = keepsWelcome,
    ...options
  }: Options = {},
): Promise<CandidBrowser> {
  const isNew = !existsSync(profile)
  if (isNew && !installs && extension === extensionPath)
    await cp(await (greeted ??= greetedProfile()), profile, { recursive: true })
  const since = Date.now()
  const browser = await start(profile, { extension, ...options })
  const { context, worker } = browser
  if (!keepsWelcome) await (await welcomeOf(context, worker, since))?.close()
  return browser
}

/** A profile in which Candid was installed and has greeted. To copy it is much quicker than to install Candid. */
let greeted: Promise<string> | undefined

async function greetedProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'candid-greeted-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const since = Date.now()
  const { context, worker, close } = await start(folder, { extension: extensionPath })
  await (await welcomeOf(context, worker, since))?.close()
  await close()
  return folder
}

async function start(
  profile: string,
  { extension, cookies = 'blocked', args = [] }: Options & { extension: string },
): Promise<CandidBrowser> {
  await prepareProfile(profile, cookies)
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium; node scripts/setup.mjs --browser installs one')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...browserArguments(extension), ...args],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1280, height: 800 },
    headless: true,
    timeout: 30_000,
  })
  const close = await closerOf(context)
  const calls = await serveCallPages(context)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const extensionId = new URL(worker.url()).host
  return { context, extensionId, worker, calls, close }
}

/**
 * The frame of the panel that is docked in a call page. Polls for up to 20 s: an event of a frame in another
 * process can be missed, and then a test that waits for the event has no end.
 */
export async function dockedPanel(page: Page): Promise<Frame> {
  const deadline = Date.now() + 20_000
  while (Date.now() < deadline) {
    const found = page
      .frames()
      .find(
        (frame) =>
          frame.url().startsWith('chrome-extension://') && frame.parentFrame() === page.mainFrame(),
      )
    if (found) return found
    await pause(50)
  }
  throw new Error(
    `No panel is docked in ${page.url()}: ${page
      .frames()
      .map((frame) => frame.url())
      .join(', ')}`,
  )
}
