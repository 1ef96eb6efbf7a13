// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mutants } from './list.mjs'

/**
 * @typedef {import('./list.mjs').Mutant} Mutant
 * @typedef {'killed' | 'survived' | 'timed out' | 'broken'} Result `broken`: the tests did not run, which proves nothing
 */

const LIMIT_MS = 3 * 60_000
const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * @param {string} text the text of the mutant's file
 * @param {Mutant} mutant
 * @returns {string}
 * @throws if the text to replace does not stand in it exactly once
 */
export function mutate(text, { file, before, after }) {
  const parts = text.split(before)
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${before}`)
  return parts.join(after)
}

/**
 * @param {{ success: boolean, numFailedTests: number } | null} report of Vitest; null if there is none
 * @param {boolean} isLate whether the time limit ended the run
 * @returns {Result}
 */
export function resultOf(report, isLate) {
  if (isLate) return 'timed out'
  if (report?.success) return 'survived'
  return report && report.numFailedTests > 0 ? 'killed' : 'broken'
}

/**
 * Runs unit tests. The mutant is made while Vitest loads its file, so no file is ever changed.
 *
 * @param {string[]} tests
 * @param {number | ''} mutant its index, or '' for the code as it is
 * @param {string} report where Vitest writes its report
 */
function run(tests, mutant, report) {
  rmSync(report, { force: true })
  const files = tests.map((file) => join('tests', 'unit', file))
  // Threads end together with their process, also if a mutant loops for ever.
  const options = [
    '--pool=threads',
    '--bail=1',
    '--testTimeout=60000',
    '--reporter=json',
    `--outputFile=${report}`,
  ]
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const { error } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', 'tests/mutants/vitest.config.ts', ...options, ...files],
    {
      cwd: root,
      env: { ...process.env, CANDID_MUTANT: String(mutant) },
      // The whole list of tests runs at first, without a mutant.
      ...(mutant !== '' && { timeout: LIMIT_MS }),
      killSignal: 'SIGKILL',
      stdio: 'ignore',
    },
  )
  return resultOf(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, !!error)
}

/** Makes every mutant and prints a line for each. @returns {boolean} whether all were killed */
export function killMutants() {
  const folder = mkdtempSync(join(tmpdir(), 'candid-mutants-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const report = join(folder, 'report.json')
  for (const mutant of mutants) mutate(readFileSync(join(root, mutant.file), 'utf8'), mutant)
  const all = [...new Set(mutants.flatMap(({ tests }) => tests))]
  if (run(all, '', report) !== 'survived') {
    console.error('The tests fail without a mutant: run `npm test` first.')
    return false
  }
  const results = mutants.map(({ file, before, tests }, index) => {
    const result = run(tests, index, report)
    console.log(`${result.padEnd(9)}  ${file}: ${before}`)
    return result
  })
  const killed = results.filter((result) => result === 'killed').length
  console.log(`${killed} of ${mutants.length} mutants killed`)
  return killed === mutants.length
}
