// @ts-check
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { problemsOf } from '../tests/obligations.mjs'
import { setup } from './setup.mjs'
import {
  countPlaywright,
  countStep,
  countVitest,
  failedInPlaywright,
  failedInVitest,
} from './test-counts.mjs'

/**
 * @typedef {import('./test-counts.mjs').Count} Count
 * @typedef {object} Step
 * @property {string} name the name that --only accepts; steps may share one
 * @property {string} title
 * @property {string} [command] run by the shell
 * @property {() => string[]} [check] run instead of a command: what is wrong, one sentence each
 * @property {string[]} [needs] the steps whose reports the check reads; it runs only with all of them
 * @property {(succeeded: boolean) => Count} [count] for a test runner: reads its report
 * @property {() => string[]} [failures] for a test runner: the tests that did not pass, by name
 * @property {boolean} [usesBuild] not run, and failed, when the build before it has failed
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'candid-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))
const unitReport = join(reports, 'unit.json')
const e2eReport = join(reports, 'e2e.json')
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
  PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport,
}

/** @type {Step[]} */
const steps = [
  { name: 'types', title: 'types', command: 'tsc --noEmit' },
  { name: 'lint', title: 'lint', command: 'oxlint --type-aware' },
  { name: 'format', title: 'formatting', command: 'oxfmt --check' },
  { name: 'unused', title: 'unused code', command: 'knip' },
  {
    name: 'unit',
    title: 'unit tests',
    command: `vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json="${unitReport}"`,
    count: (succeeded) => countVitest(unitReport, succeeded),
    failures: () => failedInVitest(unitReport),
  },
  { name: 'build', title: 'build for Chrome', command: 'wxt build' },
  { name: 'build', title: 'build for Firefox', command: 'wxt build -b firefox' },
  {
    name: 'bundle',
    title: 'bundle check',
    command: 'node scripts/check-bundle.mjs',
    usesBuild: true,
  },
  {
    name: 'e2e',
    title: 'end to end tests',
    command: 'playwright test --config tests/playwright.config.ts --reporter=list,json',
    count: (succeeded) => countPlaywright(e2eReport, succeeded),
    failures: () => failedInPlaywright(e2eReport),
    usesBuild: true,
  },
  {
    name: 'obligations',
    title: 'obligations',
    check: () => problemsOf(unitReport, e2eReport),
    needs: ['unit', 'e2e'],
    usesBuild: true,
  },
]

/** @returns {Step[]} all, or those named by `--only lint,unit` and the checks on their reports */
function chosenSteps() {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
  if (only === undefined) return steps
  const names = only.split(',')
  const known = new Set(steps.filter(({ needs }) => !needs).map(({ name }) => name))
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}; there are ${[...known].join(', ')}.`)
    process.exit(2)
  }
  return steps.filter(({ name, needs = [name] }) => needs.every((step) => names.includes(step)))
}

/**
 * @param {Step} step
 * @returns {boolean} whether it succeeded
 */
function execute({ command = '', check }) {
  if (!check)
    return spawnSync(command, { cwd: root, env, stdio: 'inherit', shell: true }).status === 0
  const problems = check()
  for (const problem of problems) console.error(problem)
  return problems.length === 0
}

/**
 * @param {Step} step
 * @param {boolean} buildFailed
 * @returns {Count & { seconds: number }}
 */
function runStep(step, buildFailed) {
  console.log(`\n── ${step.title}`)
  if (step.usesBuild && buildFailed) {
    console.log('not run: the build failed')
    return { ...countStep(false), seconds: 0 }
  }
  const began = performance.now()
  const succeeded = execute(step)
  const count = step.count?.(succeeded) ?? countStep(succeeded)
  return { ...count, seconds: (performance.now() - began) / 1000 }
}

const chosen = chosenSteps()
setup({ browser: true })

let buildFailed = false
const lines = []
const total = { passed: 0, failed: 0 }
for (const step of chosen) {
  const { passed, failed, seconds } = runStep(step, buildFailed)
  if (step.name === 'build' && failed > 0) buildFailed = true
  total.passed += passed
  total.failed += failed
  const time = `${seconds.toFixed(1)} s`.padStart(8)
  lines.push(`${step.title.padEnd(18)}${time}   ${passed} passed, ${failed} failed`)
  // The names stand beside the counts, as the output above is long.
  if (failed > 0) lines.push(...(step.failures?.() ?? []).map((name) => `  failed: ${name}`))
}

console.log(`\n${lines.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
