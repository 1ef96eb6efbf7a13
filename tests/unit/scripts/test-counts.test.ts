import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  countPlaywright,
  countVitest,
  failedInPlaywright,
  failedInVitest,
} from '@/scripts/test-counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'candid-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown) {
  const file = join(folder, 'report.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const unitFile = (status: string, tests: string[]) => ({
  testResults: [{ status, assertionResults: tests.map((test) => ({ status: test })) }],
})

describe('the count of a Vitest run', () => {
  it.each([
    ['all passed', unitFile('passed', ['passed', 'passed']), true, 2, 0],
    ['one failed', unitFile('failed', ['passed', 'failed']), false, 1, 1],
    ['one skipped, one planned', unitFile('passed', ['passed', 'skipped', 'todo']), true, 1, 2],
    ['a file that does not load', unitFile('failed', []), false, 0, 1],
    ['an afterAll that throws', unitFile('failed', ['passed']), false, 1, 1],
    ['an error outside of any test', unitFile('passed', ['passed']), false, 1, 1],
    ['no test at all', { testResults: [] }, true, 0, 1],
    ['half a report', '{"testResults":', false, 0, 1],
  ])('is right with %s', (_, content, succeeded, passed, failed) => {
    expect(countVitest(report(content), succeeded)).toEqual({ passed, failed })
  })

  it('is one failure without a report', () => {
    expect(countVitest(join(folder, 'missing.json'), true)).toEqual({ passed: 0, failed: 1 })
  })
})

const e2eTest = (status: string, results: string[]) => ({
  status,
  results: results.map((result) => ({ status: result })),
})
const e2eRun = (tests: object[], errors: object[] = []) => ({
  suites: [{ specs: [], suites: [{ specs: [{ tests }] }] }],
  errors,
})
const good = e2eTest('expected', ['passed'])

describe('the count of a Playwright run', () => {
  it.each([
    ['all passed', e2eRun([good, good]), true, 2, 0],
    ['one failed', e2eRun([good, e2eTest('unexpected', ['failed'])]), false, 1, 1],
    ['one passed at the second try', e2eRun([e2eTest('flaky', ['failed', 'passed'])]), true, 0, 1],
    ['one skipped', e2eRun([good, e2eTest('skipped', [])]), true, 1, 1],
    ['one expected to fail', e2eRun([good, e2eTest('expected', ['failed'])]), true, 1, 1],
    ['a file that does not load', e2eRun([good], [{}]), false, 1, 1],
    ['a runner that crashed', e2eRun([good]), false, 1, 1],
    ['no test at all', e2eRun([]), true, 0, 1],
  ])('is right with %s', (_, content, succeeded, passed, failed) => {
    expect(countPlaywright(report(content), succeeded)).toEqual({ passed, failed })
  })
})

describe('the names of what failed', () => {
  it('are those of the tests, and of a file that failed outside of its tests', () => {
    const file = report({
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'one', status: 'passed' },
            { fullName: 'two', status: 'failed' },
          ],
        },
        { name: 'b.test.ts', status: 'failed', assertionResults: [] },
      ],
    })
    expect(failedInVitest(file)).toEqual(['a.test.ts: two', 'b.test.ts'])
  })

  it('are those of the end to end tests that did not pass at once', () => {
    const spec = (title: string, test: object) => ({ file: 'a.spec.ts', title, tests: [test] })
    const specs = [
      spec('one', e2eTest('expected', ['passed'])),
      spec('two', e2eTest('flaky', ['failed', 'passed'])),
    ]
    expect(failedInPlaywright(report({ suites: [{ specs }] }))).toEqual(['a.spec.ts: two'])
  })
})
