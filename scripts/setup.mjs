// @ts-check
// Runs before `npm ci`, so it may use nothing but Node itself.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const lockfile = join(root, 'package-lock.json')
const lockStamp = join(root, 'node_modules', '.candid-lock')
const preparedTypes = join(root, '.wxt', 'tsconfig.json')

/** An error whose message is for the person at the keyboard. It is printed without a stack. */
class SetupError extends Error {}

/**
 * Runs a command in the project's folder, silently unless it fails.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  // On Windows npm and npx are .cmd files, which only a shell can start.
  const shell = process.platform === 'win32'
  // apt asks no questions; its output is longer than the megabyte that Node buffers by default.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const maxBuffer = 64 * 1024 * 1024
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell, env, maxBuffer })
  if (done.status === 0) return
  const output = done.error ? done.error.message : `${done.stdout}${done.stderr}`
  throw new SetupError(`${output.trim()}\n\n"${command} ${args.join(' ')}" failed, see above.`)
}

/** @param {string} version `20.19` or `20.19.1` */
function versionNumbers(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return { major, minor }
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const wanted = versionNumbers(String(engines.node).replace('>=', ''))
  const here = versionNumbers(process.versions.node)
  const tooOld =
    here.major < wanted.major || (here.major === wanted.major && here.minor < wanted.minor)
  if (tooOld)
    throw new SetupError(
      `Candid needs Node ${wanted.major}.${wanted.minor} or newer; this is ${process.versions.node}. Install one from your system's packages or nodejs.org, then try again.`,
    )
}

/** A hash, not a date: a checkout gives every file a new date. */
function installDependencies() {
  const lock = createHash('sha256').update(readFileSync(lockfile)).digest('hex')
  if (existsSync(lockStamp) && readFileSync(lockStamp, 'utf8') === lock) return
  console.log('Installing the dependencies of package-lock.json …')
  run('npm', ['ci', '--no-audit', '--no-fund'])
  writeFileSync(lockStamp, lock)
}

/** WXT writes the TypeScript configuration that the checks extend; its settings decide the content. */
function prepareTypes() {
  const sources = [lockStamp, join(root, 'wxt.config.ts'), join(root, 'entrypoints')]
  const newest = Math.max(...sources.map((path) => statSync(path).mtimeMs))
  if (existsSync(preparedTypes) && statSync(preparedTypes).mtimeMs >= newest) return
  run(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'])
  // WXT does not write a file that is unchanged. Then the file would stay older than its sources.
  utimesSync(preparedTypes, new Date(), new Date())
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    // It is missing or forbidden. In both cases this browser cannot be started.
    return false
  }
}

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const systemPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @param {string} path */
const isBranded = (path) => /google.chrome/i.test(path)

/** The path of Playwright's Chromium, downloaded or not. Another process reads it, because an import is async. */
function playwrightChromium() {
  const program =
    "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))"
  const asked = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  })
  return asked.stdout.trim()
}

/**
 * Where a Chromium is: CANDID_CHROMIUM, the system's, the one Playwright downloaded. Google Chrome
 * comes last, because branded builds no longer load an unpacked extension from the command line.
 * @returns {string | undefined} its path
 */
export function findChromium() {
  const chosen = process.env['CANDID_CHROMIUM']
  if (chosen) {
    if (isExecutable(chosen)) return chosen
    throw new SetupError(`CANDID_CHROMIUM names ${chosen}, which is not a program.`)
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const onPath = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  const installed = [...onPath, ...systemPlaces].filter(isExecutable)
  const unbranded = installed.find((path) => !isBranded(path))
  return unbranded ?? [playwrightChromium(), ...installed].find(isExecutable)
}

const ways = [
  {
    name: 'Installing Chromium from Debian …',
    fits: () => existsSync('/etc/debian_version') && process.getuid?.() === 0,
    install: () => {
      run('apt-get', ['update'])
      run('apt-get', ['install', '-y', 'chromium'])
    },
  },
  {
    name: "Downloading Playwright's Chromium …",
    fits: () => true,
    install: () => run('npx', ['playwright', 'install', 'chromium']),
  },
]

function ensureChromium() {
  const found = findChromium()
  if (found && (process.env['CANDID_CHROMIUM'] || !isBranded(found))) return
  for (const { name, install } of ways.filter(({ fits }) => fits())) {
    console.log(name)
    try {
      install()
      return
    } catch (error) {
      // The next way may work. If none works, then the error below says what to do.
      console.error(error instanceof Error ? error.message : String(error))
    }
  }
  if (!found)
    throw new SetupError(
      'No Chromium found: install the package "chromium", or set CANDID_CHROMIUM to the path of one.',
    )
  console.error(`Only ${found} is here, which may refuse to load an unpacked extension.`)
}

/**
 * Installs what a checkout needs to be built and, with a browser, to be tested. If nothing is missing, it does nothing.
 * If it fails, it exits with a sentence.
 * @param {{ browser: boolean }} wanted
 */
export function setup({ browser }) {
  try {
    checkNode()
    installDependencies()
    prepareTypes()
    if (browser) ensureChromium()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  setup({ browser: process.argv.includes('--browser') })
