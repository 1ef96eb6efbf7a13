import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { obligations, problemsOf, tagOf } from '@/tests/obligations.mjs'

const folder = mkdtempSync(join(tmpdir(), 'candid-obligations-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(name: string, content: object) {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(content))
  return file
}

const unitTest = (status: string, ...tags: string[]) => ({ status, tags })
const e2eTest = (status: string, ...tags: string[]) => ({
  tags,
  tests: [{ status: status === 'passed' ? 'expected' : status, results: [{ status }] }],
})

/** What the check finds if these tests ran. */
const problems = (unit: object[], e2e: object[]) =>
  problemsOf(
    report('unit.json', { testResults: [{ assertionResults: unit }] }),
    report('e2e.json', { suites: [{ specs: [], suites: [{ specs: e2e }] }] }),
  )

const all = obligations.map(tagOf)
const without3 = unitTest('passed', ...all.filter((tag) => tag !== 'obligation-3'))
const missing3 = ['obligation-3 has no test that passed']

describe('the check on the obligations', () => {
  it('finds nothing if unit tests and end-to-end tests together show all forty', () => {
    expect(all).toHaveLength(40)
    expect(
      problems([unitTest('passed', ...all.slice(0, 20))], [e2eTest('passed', ...all.slice(20))]),
    ).toEqual([])
    expect(problems([without3], [e2eTest('passed', 'obligation-3')])).toEqual([])
  })

  it('names an obligation that no test carries', () => {
    expect(problems([without3, unitTest('passed')], [e2eTest('passed')])).toEqual(missing3)
  })

  it.each(['skipped', 'todo', 'failed', 'pending'])(
    'does not count a unit test whose status is %s',
    (status) => {
      expect(problems([without3, unitTest(status, 'obligation-3')], [])).toEqual(missing3)
    },
  )

  it.each(['skipped', 'failed', 'timedOut'])(
    'does not count an end-to-end test whose status is %s',
    (status) => {
      expect(problems([without3], [e2eTest(status, 'obligation-3')])).toEqual(missing3)
    },
  )

  it('names an obligation that the chapter does not have, even on a test that was skipped', () => {
    expect(
      problems(
        [unitTest('passed', ...all), unitTest('skipped', 'obligation-41')],
        [e2eTest('passed', 'obligation-0', 'slow')],
      ),
    ).toEqual(
      ['obligation-41', 'obligation-0'].map(
        (tag) => `${tag} is the tag of a test, but the chapter has no such obligation`,
      ),
    )
  })

  it('names all forty if no report was written', () => {
    const nowhere = join(folder, 'missing.json')
    expect(problemsOf(nowhere, nowhere)).toHaveLength(40)
  })
})
