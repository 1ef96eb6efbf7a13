// @ts-check
import { passedAtOnce, readReport, specsOf } from '../scripts/test-counts.mjs'

/**
 * An obligation is a point of the chapter that the product has to meet. Each has a tag. A test that
 * shows one carries its tag, and the test runners write the tags into their reports.
 *
 * @typedef {{ tags: string[], passed: boolean }} Test
 */

/** The numbers of all obligations, in the order of the chapter. */
export const obligations = Array.from({ length: 40 }, (_, index) => index + 1)

/** @param {number} obligation */
export const tagOf = (obligation) => `obligation-${obligation}`

/**
 * @param {string} file Vitest's JSON report
 * @returns {Test[]}
 */
function vitestTests(file) {
  return (readReport(file)?.testResults ?? []).flatMap((/** @type {any} */ { assertionResults }) =>
    assertionResults.map((/** @type {any} */ { tags = [], status }) => ({
      tags,
      passed: status === 'passed',
    })),
  )
}

/**
 * @param {string} file Playwright's JSON report
 * @returns {Test[]}
 */
function playwrightTests(file) {
  return specsOf(readReport(file) ?? {}).map(({ tags = [], tests }) => ({
    tags,
    passed: tests.length > 0 && tests.every(passedAtOnce),
  }))
}

/**
 * Only a test that passed shows an obligation. A skipped test does not.
 *
 * @param {string} unitReport Vitest's JSON report
 * @param {string} e2eReport Playwright's JSON report
 * @returns {string[]} one sentence for each problem
 */
export function problemsOf(unitReport, e2eReport) {
  const tests = [...vitestTests(unitReport), ...playwrightTests(e2eReport)]
  const known = obligations.map(tagOf)
  const shown = new Set(tests.filter(({ passed }) => passed).flatMap(({ tags }) => tags))
  const named = new Set(tests.flatMap(({ tags }) => tags))
  return [
    ...known.filter((tag) => !shown.has(tag)).map((tag) => `${tag} has no test that passed`),
    ...[...named]
      .filter((tag) => tag.startsWith('obligation') && !known.includes(tag))
      .map((tag) => `${tag} is the tag of a test, but the chapter has no such obligation`),
  ]
}
