// @ts-check
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const usage = 'npm run stress -- --kills N   kills the browser N times (100) while notes are typed'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const path = [bin, process.env['PATH']].join(delimiter)

/** @param {string} command */
function run(command) {
  const env = { ...process.env, PATH: path, CANDID_KILLS: String(kills) }
  const { status } = spawnSync(command, { cwd: root, env, stdio: 'inherit', shell: true })
  if (status !== 0) process.exit(1)
}

function wantedKills() {
  const { kills: wanted } = parseArgs({ options: { kills: { type: 'string' } } }).values
  const count = Number(wanted ?? 100)
  if (Number.isInteger(count) && count > 0) return count
  console.error(usage)
  return process.exit(2)
}

const kills = wantedKills()
// A build that is named in the environment is tested as it is.
if (!process.env['CANDID_EXTENSION']) run('wxt build')
// The same test as in `npm test`, which prints a line a kill and a summary.
run('playwright test --config tests/playwright.config.ts e2e/kill.spec --reporter=list')
