// @ts-check
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { killMutants } from '../tests/mutants/run.mjs'

const usage = `npm run stress                 does both
npm run stress -- --mutants    makes one mistake after another in the code: a unit test must notice each
npm run stress -- --kills N    kills the browser N times (100) while notes are typed`

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const path = [bin, process.env['PATH']].join(delimiter)

/**
 * @param {string} command
 * @param {number} kills
 */
function run(command, kills) {
  const env = { ...process.env, PATH: path, CANDID_KILLS: String(kills) }
  const { status } = spawnSync(command, { cwd: root, env, stdio: 'inherit', shell: true })
  if (status !== 0) process.exit(1)
}

/** @returns what is asked for, both if neither is named; `kills` is null if the browser is not to be killed */
function wanted() {
  const { kills, mutants = false } = parseArgs({
    options: { kills: { type: 'string' }, mutants: { type: 'boolean' } },
  }).values
  if (kills === undefined) return { mutants: true, kills: mutants ? null : 100 }
  if (Number.isInteger(Number(kills)) && Number(kills) > 0) return { mutants, kills: Number(kills) }
  console.error(usage)
  return process.exit(2)
}

const { mutants, kills } = wanted()
if (mutants && !killMutants()) process.exit(1)
if (kills !== null) {
  // A build that is named in the environment is tested as it is.
  if (!process.env['CANDID_EXTENSION']) run('wxt build', kills)
  // This is the same test as in `npm test`. It prints a line for each kill, and a summary.
  run('playwright test --config tests/playwright.config.ts e2e/kill.spec --reporter=list', kills)
}
