// @ts-check
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { meet } from '../meetings/sites.mjs'
import { setup } from './setup.mjs'
import { hasDisplay, loadParts, NoDisplayError, openCandid } from './start-browser.mjs'
import { playCall } from './start-play.mjs'
import { shortcutsOf, StartError } from './start-report.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Any code of Meet's form works, because the stand-in page answers all of them. */
const call = `https://${meet.hosts[0]}/nwr-data-eng`

/** The build that is shipped, not that of `npm run dev`. */
function build() {
  console.log('Building Candid …')
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  const done = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' })
  if (done.status === 0) return
  throw new StartError(`${done.stdout}${done.stderr}\nThe build failed, see above.`)
}

/**
 * Opens the call in a window and ends when the window is closed.
 * @param {import('./start-browser.mjs').Parts} parts
 * @param {string} profile
 */
async function open(parts, profile) {
  const { context, page } = await openCandid(parts, profile, { headless: false })
  const closed = new Promise((done) => context.on('close', done))
  // The person may have closed it already.
  const close = () => void context.close().catch(() => {})
  process.once('SIGINT', close)
  // On a Mac the program still runs after its last window is closed.
  const closeWithLast = () => context.pages().length === 0 && close()
  context.on('page', (added) => added.on('close', closeWithLast))
  page.on('close', closeWithLast)

  await page.goto(`${call}?play=1`)
  const manifest = JSON.parse(readFileSync(join(parts.extensionPath, 'manifest.json'), 'utf8'))
  console.log(
    'Mara is speaking: say on the right whom the call is with, then mark, tick, and keep notes with Enter. Close the window to end.',
  )
  console.log(shortcutsOf(manifest))
  await closed
}

async function start() {
  const { headless, pictures } = parseArgs({
    options: { headless: { type: 'boolean' }, pictures: { type: 'string' } },
  }).values
  setup({ browser: true })
  build()
  const parts = await loadParts()
  const kept = join(root, '.profile')
  if (!headless && hasDisplay(process.platform, process.env)) {
    try {
      return await open(parts, join(kept, 'chromium'))
    } catch (error) {
      if (!(error instanceof NoDisplayError)) throw error
    }
  }
  console.log('No display here: the call is played without a window.')
  return playCall({
    parts,
    // A profile of its own, because the one for trying things by hand may be in any state.
    profile: join(kept, 'played'),
    pictures: pictures === undefined ? join(kept, 'pictures') : resolve(pictures),
    address: call,
  })
}

try {
  await start()
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
