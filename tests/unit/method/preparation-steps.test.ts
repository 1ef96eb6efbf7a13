import { describe, expect, it } from 'vitest'
import { stepIds, stepsDone } from '@/method/preparation-steps'

const done = (written: readonly string[], starredQuestions = 0, personName = '') =>
  stepsDone({ written: new Set(written), starredQuestions, personName })

describe('the five short steps', () => {
  it('are done by their content alone', () => {
    expect(done([])).toEqual([])
    expect(done([], 0, 'Priya')).toEqual(['people'])
    expect(done(['contribute'])).toEqual(['contribute'])
    expect(done(['why-us', 'why-us/fact', 'contribute', 'pay/value'], 2, 'Priya')).toEqual(stepIds)
  })

  it('want a fact about the company with the points', { tags: ['obligation-21'] }, () => {
    expect(done(['why-us'])).toEqual([])
    expect(done(['why-us/fact'])).toEqual([])
  })

  it('want a sentence on pay, not a figure alone', { tags: ['obligation-18'] }, () => {
    expect(done(['pay/floor', 'pay/fact'])).toEqual([])
    expect(done(['pay'])).toEqual(['pay'])
  })

  it('want two starred questions', { tags: ['obligation-11'] }, () => {
    expect(done([], 1)).toEqual([])
    expect(done([], 3)).toEqual(['questions'])
  })
})
