import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { text } from '@/locales/text'
import { type CandidBrowser, dockedPanel, openBrowser } from './browser'
import { panelIn } from './panel'
import { stateLine } from './state-line'
import { candidNotepad } from './support/candid-note'
import { beginTyping, type OpenNotepad, type Typist } from './support/notepad'
import { type Loss, Transcript, UNACKNOWLEDGED_MS } from './support/transcript'
import { reload, reloadInMidCommand, stopWorkersInMidCommand, untilUpdated } from './support/worker'
import { expect, test } from './test'

interface Setting {
  browser: CandidBrowser
  notepad: ReturnType<typeof candidNotepad>
  open: OpenNotepad
  page: Page
  transcript: Transcript
  /** Another browser on the same profile. */
  restart(): Promise<OpenNotepad>
}

async function inCall(run: (setting: Setting) => Promise<void>): Promise<void> {
  const profile = test.info().outputPath('profile')
  const notepad = candidNotepad()
  let browser = await openBrowser(profile)
  const restart = async () => {
    await browser.close()
    browser = await openBrowser(profile)
    return notepad.open(browser.context)
  }
  const open = await notepad.open(browser.context)
  const transcript = new Transcript()
  await run({ browser, notepad, open, page: open.page, transcript, restart })
  expect(browser.calls.strayRequests).toEqual([])
}

/**
 * Reloads the page after an update. Playwright halts the new worker at its start. On a busy machine the worker
 * may stay halted (5 of 60 updates, and 0 of 75 without a debugger). Then only a new browser can read the
 * notes, and the test logs that it uses one.
 */
async function reloadPage({ notepad, page, restart }: Setting): Promise<OpenNotepad> {
  await page.reload()
  try {
    await dockedPanel(page)
  } catch (error) {
    console.log(`After the update the notes are read in a new browser. ${String(error)}`)
    return restart()
  }
  return notepad.openIn(page)
}

/** Waits for a few acknowledgements, and then for a random moment between two savings. */
async function typeAWhile(typist: Typist): Promise<void> {
  for (let saved = 0; saved < 6; saved += 1) await typist.acknowledgement()
  await pause(Math.random() * 250)
}

function expectKept({ acknowledged, ms, strange }: Loss): void {
  expect(acknowledged, 'acknowledged characters that are gone').toBe(0)
  expect(strange, 'text that was not typed so').toBe('')
  expect(ms, 'milliseconds of unacknowledged typing that are gone').toBeLessThanOrEqual(
    UNACKNOWLEDGED_MS,
  )
}

test('every acknowledged note survives a crash of the panel, and the dock comes back by itself', async () => {
  await inCall(async ({ browser, notepad, open, page, transcript }) => {
    const typist = await beginTyping(open, transcript)
    await typeAWhile(typist)
    const crashed = await dockedPanel(page)
    const devTools = await browser.context.newCDPSession(crashed)
    const endedAt = typist.stop()
    // A key that is sent to a crashing frame may never be answered.
    await typist.done
    // A crashed frame does not answer.
    devTools.send('Page.crash').catch(() => {})
    // Playwright treats this as a crash of the whole page and refuses to wait in it, so the test polls.
    await expect.poll(() => page.frames().includes(crashed), { timeout: 15_000 }).toBe(false)
    await expect
      .poll(async () => panelIn(await dockedPanel(page)).noteBox.count(), { timeout: 15_000 })
      .toBe(1)
    const again = await notepad.openIn(page)
    expectKept(transcript.lossOf(await again.read(), endedAt))
  })
})

test('all typed text survives a worker that is stopped in the middle of saving', async () => {
  await inCall(async ({ notepad, open, page, transcript }) => {
    const typist = await beginTyping(open, transcript)
    await stopWorkersInMidCommand(page, 5)
    typist.stop()
    await typist.done
    const state = stateLine(await dockedPanel(page))
    await expect(state).toHaveText(text.saveState.saved, { timeout: 15_000 })
    expect(await open.read()).toBe(transcript.text)
    await page.reload()
    const again = await notepad.openIn(page)
    expect(await again.read()).toBe(transcript.text)
  })
})

for (const { moment, update } of [
  { moment: 'between two savings', update: reload },
  { moment: 'in the middle of saving', update: reloadInMidCommand },
])
  test(`an update of Candid ${moment} leaves the typed text on the screen, and says what to do`, async () => {
    await inCall(async (setting) => {
      const { open, page, transcript } = setting
      const panel = await dockedPanel(page)
      const typist = await beginTyping(open, transcript)
      await typeAWhile(typist)
      const reloadedAt = await untilUpdated(page.context(), () => update(panel))
      await expect(stateLine(panel)).toContainText(text.saveState.reasons.reloaded)
      // If the candidate types on, the state line still says it.
      const { length } = transcript.text
      await expect.poll(() => transcript.text.length).toBeGreaterThan(length + 5)
      typist.stop()
      await typist.done
      await expect(stateLine(panel)).toContainText(text.saveState.reasons.reloaded)
      await expect(panel.getByRole('button', { name: text.saveState.copy })).toBeVisible()
      expect(await open.read()).toBe(transcript.text)

      const again = await reloadPage(setting)
      expectKept(transcript.lossOf(await again.read(), reloadedAt))
    })
  })

test('every acknowledged note survives a tab that is closed in the middle of a word', async () => {
  await inCall(async ({ browser, notepad, open, page, transcript }) => {
    const typist = await beginTyping(open, transcript)
    await typeAWhile(typist)
    const endedAt = typist.stop()
    await page.close()
    await typist.done
    const again = await notepad.open(browser.context)
    expectKept(transcript.lossOf(await again.read(), endedAt))
  })
})

test(
  'every acknowledged note survives a call page that is left in the middle of a word',
  { tag: '@rare' },
  async () => {
    await inCall(async ({ browser, notepad, open, page, transcript }) => {
      const typist = await beginTyping(open, transcript)
      await typeAWhile(typist)
      const endedAt = typist.stop()
      await page.goto('https://meet.google.com/landing')
      await typist.done
      const again = await notepad.open(browser.context)
      expectKept(transcript.lossOf(await again.read(), endedAt))
    })
  },
)
