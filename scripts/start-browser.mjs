// @ts-check
// It is loaded before `npm ci` has run, so packages are imported only inside the functions.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { findChromium } from './setup.mjs'
import { StartError } from './start-report.mjs'

/**
 * @typedef {typeof import('../tests/e2e/browser') & typeof import('../tests/e2e/target')} Opening
 * @typedef {Opening & typeof import('../tests/e2e/state-line')} Driving
 * @typedef {typeof import('../tests/fixtures/pages/serve')} Serving
 * @typedef {typeof import('../locales/text')} Wording
 * @typedef {typeof import('../method/prompts')} Prompting
 * @typedef {Driving & Serving & Wording & Prompting} Parts what start shares with the tests and the product
 * @typedef {object} OpenCandid
 * @property {import('@playwright/test').BrowserContext} context
 * @property {import('@playwright/test').Page} page
 * @property {import('../tests/fixtures/pages/serve').CallPages} calls
 */

const root = fileURLToPath(new URL('..', import.meta.url))
/** Inside the checkout, so that what it imports is found. */
const bundle = join(root, 'node_modules', '.cache', 'candid', 'start-parts.mjs')

const shared = `
  export * from './tests/e2e/browser'
  export * from './tests/e2e/state-line'
  export * from './tests/e2e/target'
  export * from './tests/fixtures/pages/serve'
  export * from './locales/text'
  export * from './method/prompts'
`

/** Each module reads its neighbours from its own address. A bundle has another address, so the module keeps its own. */
const keepAddress = {
  name: 'keep-address',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /\.(ts|mjs)$/ }, async ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href)
      const source = await readFile(path, 'utf8')
      const loader = path.endsWith('.ts') ? 'ts' : 'js'
      return { contents: source.replaceAll('import.meta.url', address), loader }
    })
  },
}

/**
 * The stand-in pages, the control of the browser and the visible texts are TypeScript, which Node 20 cannot load.
 * @returns {Promise<Parts>}
 */
export async function loadParts() {
  const { build } = await import('esbuild')
  await build({
    stdin: { contents: shared, resolveDir: root, loader: 'ts' },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [keepAddress],
  })
  return import(pathToFileURL(bundle).href)
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function hasDisplay(platform, env) {
  if (platform === 'win32' || platform === 'darwin') return true
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/** The message if the environment names a display that does not exist. */
export class NoDisplayError extends Error {}

/**
 * Why Chromium did not start, for a person.
 * @param {unknown} error
 * @param {string} profile
 */
function launchError(error, profile) {
  const log = stripVTControlCharacters(String(error))
  if (/missing x server|wayland.*failed|platform failed to initialize/i.test(log))
    return new NoDisplayError('The display does not answer.', { cause: error })
  if (/existing browser session|ProcessSingleton/i.test(log))
    return new StartError(
      `The profile ${profile} is open in another Chromium: close that one first. If there is none, delete the Singleton files in it.`,
    )
  return new StartError(`${log}\nChromium did not start, see above.`)
}

/**
 * Starts Chromium with the built extension. The stand-in call pages replace the real ones, and there is no other page.
 * @param {Parts} parts
 * @param {string} profile
 * @param {{ headless: boolean }} how
 * @returns {Promise<OpenCandid>}
 */
export async function openCandid(parts, profile, { headless }) {
  const { chromium } = await import('@playwright/test')
  // Debian's Chromium blocks third-party cookies. What works if they are blocked also works if they are allowed.
  await parts.prepareProfile(profile, 'blocked')
  const executablePath = findChromium()
  const context = await chromium
    .launchPersistentContext(profile, {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...parts.browserArguments(parts.extensionPath), '--window-size=1280,800'],
      // Without this the browser shows a bar which says that a program controls it.
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      headless,
      viewport: headless ? { width: 1280, height: 800 } : null,
      // On Ctrl-C, start.mjs closes the window itself, as a click does.
      handleSIGINT: false,
    })
    .catch((/** @type {unknown} */ error) => {
      throw launchError(error, profile)
    })
  const calls = await parts.serveCallPages(context)
  const page = context.pages()[0] ?? (await context.newPage())
  // In a new profile the welcome opens, too. The call stays in front of it.
  const keepInFront = (/** @type {import('@playwright/test').Page} */ other) =>
    other.waitForURL(/#welcome$/, { timeout: 5000 }).then(
      () => page.bringToFront(),
      () => {},
    )
  for (const other of context.pages()) if (other !== page) void keepInFront(other)
  context.on('page', (other) => void keepInFront(other))
  return { context, page, calls }
}
