// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/**
 * What a step adds to the last line of `npm test`.
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * A step that is not a test runner.
 * @param {boolean} succeeded
 * @returns {Count}
 */
export function countStep(succeeded) {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * A runner may fail for another reason than a test: a crash, an error outside of any test, no test found. Then the
 * count must not be "0 failed".
 * @param {Count} count
 * @param {boolean} succeeded whether the runner left with exit code 0
 * @returns {Count}
 */
function neverSilently(count, succeeded) {
  const nothingRan = count.passed + count.failed === 0
  const unexplained = !succeeded && count.failed === 0
  return nothingRan || unexplained ? { ...count, failed: count.failed + 1 } : count
}

/**
 * @param {string} file
 * @returns {any} undefined when the runner wrote no readable report
 */
export function readReport(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(`${file} is no report: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

/**
 * Skipped and planned (`todo`) tests count as failed: a test that does not run keeps no promise.
 * @param {string} file Vitest's JSON report
 * @param {boolean} succeeded
 * @returns {Count}
 */
export function countVitest(file, succeeded) {
  const report = readReport(file)
  const count = { passed: 0, failed: 0 }
  for (const { status, assertionResults } of report?.testResults ?? []) {
    const passed = assertionResults.filter((/** @type {any} */ test) => test.status === 'passed')
    const failed = assertionResults.length - passed.length
    count.passed += passed.length
    // A file that could not be loaded has no tests. A file whose afterAll threw has no failed tests.
    count.failed += status === 'failed' && failed === 0 ? 1 : failed
  }
  return neverSilently(count, succeeded)
}

/**
 * Only a test that passed at its first run counts as passed. A flaky or skipped test does not count, and a test that
 * is expected to fail does not count.
 * @param {any} test an entry of Playwright's `spec.tests`
 */
export function passedAtOnce({ status, results }) {
  return status === 'expected' && results.length === 1 && results[0].status === 'passed'
}

/**
 * @param {any} suite a suite of Playwright's report, or the whole report
 * @returns {any[]} its specs, and those of the suites within it
 */
export function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

/**
 * @param {string} file Playwright's JSON report
 * @param {boolean} succeeded
 * @returns {Count}
 */
export function countPlaywright(file, succeeded) {
  const report = readReport(file)
  const tests = specsOf(report ?? {}).flatMap((spec) => spec.tests)
  const passed = tests.filter(passedAtOnce).length
  // Errors outside of any test: a file that does not load, a worker that does not start.
  const outside = report?.errors?.length ?? 0
  return neverSilently({ passed, failed: tests.length - passed + outside }, succeeded)
}

/**
 * @param {string} file Vitest's JSON report
 * @returns {string[]} the tests that did not pass, and the files that failed outside of a test
 */
export function failedInVitest(file) {
  return (readReport(file)?.testResults ?? []).flatMap((/** @type {any} */ result) => {
    const failed = result.assertionResults.filter(
      (/** @type {any} */ test) => test.status !== 'passed',
    )
    if (failed.length === 0) return result.status === 'failed' ? [result.name] : []
    return failed.map((/** @type {any} */ { fullName }) => `${result.name}: ${fullName}`)
  })
}

/**
 * @param {string} file Playwright's JSON report
 * @returns {string[]} the tests that did not pass at once
 */
export function failedInPlaywright(file) {
  return specsOf(readReport(file) ?? {})
    .filter((spec) => !spec.tests.every(passedAtOnce))
    .map((spec) => `${spec.file}: ${spec.title}`)
}
