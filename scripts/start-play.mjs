// @ts-check
import { once } from 'node:events'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openCandid } from './start-browser.mjs'
import { drivePanel } from './start-panel.mjs'
import { countsOf, differences, firstLine, linesOf, StartError } from './start-report.mjs'

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Frame} Frame
 * @typedef {ReturnType<typeof drivePanel>} Panel
 * @typedef {object} Play
 * @property {import('./start-browser.mjs').Parts} parts
 * @property {string} profile kept from start to start
 * @property {string} pictures the folder for them
 * @property {string} address the call's link
 * @typedef {Play & import('./start-browser.mjs').OpenCandid} Running
 */

/** The company, role and name that the recruiter of tests/fixtures/pages/recruiter.json says. */
const company = { name: 'Northwind Rail', role: 'Data engineer', person: 'Mara Lindqvist' }
const points = [
  'I take one of your trains every day',
  'Your post about forecasting in winter',
  'A team of six that owns the whole pipeline',
]

/**
 * What the candidate does as soon as these words are in the captions.
 * @type {{ caption: string, act(panel: Panel): Promise<void> }[]}
 */
const turns = [
  { caption: 'Loud and clear', act: (panel) => panel.tick('rapport', ['used-their-name']) },
  { caption: 'busy week', act: (panel) => panel.tick('rapport', ['small-talk']) },
  {
    caption: 'profitable since last year',
    act: (panel) => panel.keepNote('+ 200 people, profitable since last year'),
  },
  { caption: 'and why us', act: (panel) => panel.markPrompt('why-us', ['answered']) },
  { caption: 'what would you want to earn', act: (panel) => panel.markPrompt('pay', ['answered']) },
  {
    caption: 'the exact band',
    act: (panel) => panel.keepNote('$ the band depends on the level, she looks it up'),
  },
  { caption: 'Who decides', act: (panel) => panel.markPrompt('team', ['asked', 'answered']) },
  { caption: 'Jonas', act: (panel) => panel.tick('vetting', ['team-and-manager']) },
  {
    caption: 'technical talk',
    act: (panel) => panel.keepNote('> prepare the technical talk with Jonas'),
  },
]

/** Milliseconds for a turn of the recruiter. A person needs ten times as long. */
const interval = 300
/** After this many milliseconds a step has failed. */
const patience = 15_000
/**
 * Runs in the page and resolves when the page has this colour scheme.
 * @param {string} colorScheme
 */
const hasTurned = (colorScheme) => {
  const asked = matchMedia(`(prefers-color-scheme: ${colorScheme})`)
  if (asked.matches) return undefined
  return new Promise((resolve) => {
    asked.addEventListener('change', () => resolve(undefined), { once: true })
  })
}

const schemes = /** @type {const} */ (['dark', 'light'])

/**
 * Does one step of the call. The error of a step names the step.
 * @template T
 * @param {string} wanted
 * @param {() => Promise<T>} act
 */
async function step(wanted, act) {
  try {
    return await act()
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`Expected ${wanted}, but: ${firstLine(error)}`, { cause: error })
  }
}

/**
 * @template T
 * @param {Promise<T>} expected a promise without a time limit of its own
 * @returns {Promise<T>}
 */
async function inTime(expected) {
  const tooLate = once(AbortSignal.timeout(patience), 'abort').then(() => {
    throw new Error(`nothing came for ${patience / 1000} seconds`)
  })
  return Promise.race([expected, tooLate])
}

/**
 * @param {Page} page
 * @param {string} pictures
 * @param {string} name
 */
async function picture(page, pictures, name) {
  // The pointer moves away from the panel, so that nothing in it shows its hover state.
  await page.mouse.move(0, 0)
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme })
    // The panel's frame has a process of its own, which changes a little later.
    for (const frame of page.frames()) await frame.evaluate(hasTurned, colorScheme)
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) })
  }
}

/**
 * Opens the browser, acts in it, and closes it whatever happens.
 * @template T
 * @param {Play} play
 * @param {(running: Running) => Promise<T>} act
 */
async function inBrowser(play, act) {
  const open = await openCandid(play.parts, play.profile, { headless: true })
  const { context, page, calls } = open
  context.setDefaultTimeout(patience)
  try {
    const result = await act({ ...play, ...open })
    if (calls.strayRequests.length > 0)
      throw new StartError(
        `Expected no request to anywhere else, but: ${calls.strayRequests.join(', ')}`,
      )
    return result
  } catch (error) {
    const path = join(play.pictures, 'failed.png')
    // The picture is optional: the error is shown even if no picture can be made.
    await page.screenshot({ path }).then(
      () => console.error(`How it looked then: ${path}`),
      () => {},
    )
    throw error
  } finally {
    await context.close()
  }
}

/**
 * @param {Running} running
 * @returns {Promise<{ frame: Frame, panel: Panel }>}
 */
async function openCall({ page, parts, address }) {
  await page.goto(address)
  const frame = await inTime(parts.dockedPanel(page))
  await frame.getByRole('heading').first().waitFor()
  return { frame, panel: drivePanel(frame, parts) }
}

/**
 * Opens the popup and waits until it shows that the candidate is in the lobby.
 * @param {Running} running
 */
async function lookAtPopup({ context, parts, pictures }) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await worker.evaluate('chrome.action.openPopup()')
  const popup = await inTime(parts.attach(context, '/popup.html'))
  await inTime(
    popup.evaluate(`new Promise((shown) => {
    const look = () => document.body.innerText.includes(${JSON.stringify(parts.text.popup.lobby)}) && shown()
    new MutationObserver(look).observe(document, { subtree: true, childList: true })
    look()
  })`),
  )
  for (const value of schemes) {
    const features = [{ name: 'prefers-color-scheme', value }]
    await popup.send('Emulation.setEmulatedMedia', { features })
    await popup.screenshot(join(pictures, `popup-${value}.png`))
  }
  await popup.evaluate('window.close()')
}

/**
 * @param {Page} page
 * @param {Panel} panel
 */
async function listen(page, panel) {
  const playing = page.evaluate(async (pace) => {
    const script = await (await fetch('/stand-in/recruiter.json')).json()
    await window.standIn.play(script, { interval: pace })
  }, interval)
  const acting = async () => {
    for (const { caption, act } of turns) {
      const words = page.getByRole('region').filter({ hasText: caption })
      await step(`“${caption}” in the captions`, () => words.waitFor())
      await step(`to write down what follows “${caption}”`, () => act(panel))
    }
  }
  await Promise.all([playing, acting()])
}

/** @param {Running} running */
async function holdCall(running) {
  const { page, pictures } = running
  const { frame, panel } = await step('the panel beside the call', () => openCall(running))
  const width = await frame.evaluate(() => innerWidth)
  console.log(`docked beside ${new URL(page.url()).host} before joining, ${width} px wide`)
  const how = await step('the company to be chosen', () => panel.chooseCompany(company))
  console.log(`company chosen: ${company.name} (${how})`)

  await page.evaluate(() => window.standIn.show('lobby'))
  await step('the popup to see the lobby', () => lookAtPopup(running))
  await step('the points to be written', () => panel.writePoints('why-us', points))
  await picture(page, pictures, 'in-the-lobby')
  await page.evaluate(() => window.standIn.show('in-call'))
  await step('the clock to start on joining', () => panel.waitUntilInCall())
  await listen(page, panel)
  await step('all to be saved', () => panel.waitUntilSaved())
  const shown = await step('the panel to be read', () => panel.read('why-us'))
  await panel.openList('rapport')
  await picture(page, pictures, 'in-the-call')
  for (const line of linesOf(shown)) console.log(line)

  await page.evaluate(() => window.standIn.show('left'))
  await step('the clock to stop on leaving', () => panel.waitUntilLeft())
  await step('all to be saved', () => panel.waitUntilSaved())
  return shown
}

/** @param {Running} running */
async function readBack(running) {
  const { panel } = await step('the panel beside the call after a restart', () => openCall(running))
  const how = await step('the company to be known', () => panel.chooseCompany(company))
  if (how !== 'known by the link')
    throw new StartError('Expected the link to name the company after a restart, but it did not.')
  const shown = await step('the panel to be read after a restart', () => panel.read('why-us'))
  await panel.openList('rapport')
  await picture(running.page, running.pictures, 'after-a-restart')
  return shown
}

/**
 * Plays one call from the link to the notes read back after a restart of the browser, and prints what it saw.
 * @param {Play} play
 */
export async function playCall(play) {
  await mkdir(play.pictures, { recursive: true })
  // What an earlier play left would be known already.
  await rm(play.profile, { recursive: true, force: true })
  const before = await inBrowser(play, holdCall)
  const after = await inBrowser(play, readBack)
  const wrong = differences(before, after)
  if (wrong.length > 0) throw new StartError(`After a restart, ${wrong.join('; ')}.`)
  console.log(`read back after a restart: ${countsOf(after)}`)
  console.log(`pictures in ${play.pictures}`)
}
