import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from '../../../scripts/setup.mjs'
import { type CallPages, serveCallPages } from '../../fixtures/pages/serve'
import { browserArguments, type Cookies, extensionPath, prepareProfile } from '../browser'
import { afterTest } from '../closing'
import { within } from '../within'

const STARTING_MS = 30_000
const DYING_MS = 15_000

/** A browser that is a process group of its own, so that it can be killed with everything it started. */
export interface KillableBrowser {
  context: BrowserContext
  calls: CallPages
  /** Sends SIGKILL before it returns. Resolves when no process of the browser uses the profile any more. */
  kill(): Promise<void>
}

/** Starts Chromium as a person does, without the switches that Playwright adds. */
export async function openKillable(profile: string, cookies: Cookies): Promise<KillableBrowser> {
  await prepareProfile(profile, cookies)
  await removeLocks(profile)
  const child = spawn(
    findChromium() ?? 'chromium',
    [
      `--user-data-dir=${profile}`,
      '--headless',
      '--remote-debugging-port=0',
      '--window-size=1280,800',
      ...browserArguments(extensionPath),
      // The strictest blocking: a docked frame has no storage at all, not even a partitioned one.
      ...(cookies === 'blocked' ? ['--disable-features=ThirdPartyStoragePartitioning'] : []),
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const exited = once(child, 'exit')
  const kill = () => killGroup(child, exited, profile)
  afterTest(kill)
  const address = await within(
    STARTING_MS,
    'Chromium did not say where it can be reached',
    debuggingAddress(child),
  )
  const browser = await chromium.connectOverCDP(address, { timeout: STARTING_MS })
  const context = browser.contexts()[0]!
  const calls = await serveCallPages(context)
  return { context, calls, kill }
}

async function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('The browser’s error output is not piped')
  const lines: string[] = []
  for await (const line of createInterface(stderr)) {
    const found = /^DevTools listening on (ws:\S+)/.exec(line)
    if (found?.[1]) {
      // The pipe must be read to the end. If it is full, the browser blocks.
      stderr.resume()
      return found[1]
    }
    lines.push(line)
  }
  throw new Error(`Chromium ended without being reachable:\n${lines.join('\n')}`)
}

async function killGroup(child: ChildProcess, exited: Promise<unknown>, profile: string) {
  if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL')
  await within(DYING_MS, `Chromium (process ${child.pid}) lives on after SIGKILL`, exited)
  // Its children die with it, but a little later.
  const deadline = Date.now() + DYING_MS
  while (await isNamedByProcess(profile)) {
    if (Date.now() > deadline) throw new Error(`A process of Chromium still names ${profile}`)
    await pause(10)
  }
}

/** Whether a process names the profile. On a system without /proc this is always false. */
async function isNamedByProcess(profile: string): Promise<boolean> {
  const entries = await readdir('/proc').catch(() => [])
  const lines = await Promise.all(
    entries
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  )
  return lines.some((line) => line.includes(profile))
}

/** A killed browser leaves its locks. With them no other browser can start. */
async function removeLocks(profile: string): Promise<void> {
  const names = await readdir(profile)
  const locks = names.filter((name) => name.startsWith('Singleton'))
  await Promise.all(locks.map((name) => rm(join(profile, name), { force: true })))
}
