// @ts-check
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { killMutants } from '../tests/mutants/run.mjs'

const usage = `npm run stress                 does all nine
npm run stress -- --mutants    makes one mistake after another in the code: a unit test must notice each
npm run stress -- --kills N    kills the browser N times (100) while notes are typed
npm run stress -- --rare       runs the end to end tests that are slow and of what is rare
npm run stress -- --cookies    runs the end to end tests with third-party cookies blocked and allowed
npm run stress -- --months N   lives through N random months of calls (1000); CANDID_SEED repeats a run
npm run stress -- --commands N writes N commands (10000) from two surfaces at once; CANDID_SEED repeats a run
npm run stress -- --seeds N    runs the tests of properties from N seeds (20); CANDID_SEED is the first
npm run stress -- --imports N  opens N files, N pages and N tables with random changes (100000); CANDID_SEED repeats a run
npm run stress -- --soak N     follows N minutes of captions (180), speeded up: the call page's memory must not grow`

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const path = [bin, process.env['PATH']].join(delimiter)

/**
 * @param {string} command
 * @param {Record<string, string>} settings
 */
function run(command, settings) {
  const env = { ...process.env, PATH: path, ...settings }
  const { status } = spawnSync(command, { cwd: root, env, stdio: 'inherit', shell: true })
  if (status !== 0) process.exit(1)
}

/** @returns what is asked for, all if nothing is named; a number is null if that part is not asked for */
function wanted() {
  const { commands, cookies, imports, kills, months, mutants, rare, seeds, soak } = parseArgs({
    options: {
      commands: { type: 'string' },
      cookies: { type: 'boolean' },
      rare: { type: 'boolean' },
      imports: { type: 'string' },
      kills: { type: 'string' },
      months: { type: 'string' },
      mutants: { type: 'boolean' },
      seeds: { type: 'string' },
      soak: { type: 'string' },
    },
  }).values
  const isAll =
    [commands, kills, months, imports, seeds, soak].every((count) => count === undefined) &&
    !mutants &&
    !cookies &&
    !rare
  const counts = {
    commands: isAll ? '10000' : commands,
    imports: isAll ? '100000' : imports,
    kills: isAll ? '100' : kills,
    months: isAll ? '1000' : months,
    seeds: isAll ? '20' : seeds,
    soak: isAll ? '180' : soak,
  }
  for (const count of Object.values(counts))
    if (count !== undefined && !(Number.isInteger(Number(count)) && Number(count) > 0)) {
      console.error(usage)
      return process.exit(2)
    }
  return {
    cookies: isAll || cookies === true,
    mutants: isAll || mutants === true,
    rare: isAll || rare === true,
    ...counts,
  }
}

function testsOfProperties() {
  const folder = 'tests/unit'
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.test\.tsx?$/v.test(name))
    .filter((name) => readFileSync(join(root, name), 'utf8').includes("from 'fast-check'"))
}

// Each run makes up something else. The tests print the seed.
process.env['CANDID_SEED'] ??= String(Date.now() % 1_000_000)

const { cookies, mutants, rare, commands, imports, kills, months, seeds, soak } = wanted()
if (mutants && !killMutants()) process.exit(1)
if (months !== undefined) {
  // This is the same test as in `npm test`. It prints its seed.
  const settings = { CANDID_MONTHS: months }
  run('vitest run --config tests/vitest.config.ts tests/unit/background/month.test.ts', settings)
}
if (commands !== undefined) {
  // This is the same test as in `npm test`. It prints its seed.
  const test = 'tests/unit/components/mirror/two-surfaces.test.ts'
  run(`vitest run --config tests/vitest.config.ts ${test}`, { CANDID_COMMANDS: commands })
}
if (imports !== undefined) {
  // These are the same tests as in `npm test`. They print their seeds.
  const tests = [
    'tests/unit/storage/one-file/mutated-files.test.ts',
    'tests/unit/method/posting/mutated-pages.test.ts',
    'tests/unit/components/csv-import/mutated-tables.test.ts',
  ].join(' ')
  run(`vitest run --config tests/vitest.config.ts ${tests}`, { CANDID_IMPORTS: imports })
}
if (seeds !== undefined) {
  // These are the same tests as in `npm test`, where the seed does not change. One that fails names its seed.
  const tests = testsOfProperties().join(' ')
  const first = Number(process.env['CANDID_SEED'])
  for (let seed = first; seed < first + Number(seeds); seed += 1)
    run(`vitest run --config tests/vitest.config.ts ${tests}`, { CANDID_SEED: String(seed) })
}
if (kills !== undefined) {
  const settings = { CANDID_KILLS: kills }
  // A build that is named in the environment is tested as it is.
  if (!process.env['CANDID_EXTENSION']) run('wxt build', settings)
  // This is the same test as in `npm test`. It prints a line for each kill, and a summary.
  run('playwright test --config tests/playwright.config.ts e2e/kill.spec --reporter=list', settings)
}
if (rare) {
  if (!process.env['CANDID_EXTENSION']) run('wxt build', {})
  run('playwright test --config tests/playwright.config.ts --reporter=list', { CANDID_RARE: '1' })
}
if (cookies) {
  if (!process.env['CANDID_EXTENSION']) run('wxt build', {})
  run('playwright test --config tests/playwright.config.ts --reporter=list', {
    CANDID_COOKIES: 'both',
  })
}
if (soak !== undefined) {
  if (!process.env['CANDID_EXTENSION']) run('wxt build', {})
  const test = 'e2e/captions-soak.spec'
  run(`playwright test --config tests/playwright.config.ts ${test} --reporter=list`, {
    CANDID_SOAK: soak,
  })
}
