import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  briefPage,
  companyPage,
  comparePage,
  outPage,
  recordPage,
} from '@/components/shared/company-page'
import { routeOf } from '@/entrypoints/workspace/route'

const sections = [undefined, 'company', 'call', 'people', 'facts', 'answers', 'pay'] as const

describe('any address', () => {
  it('leads to a page', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('company/%', 'company/%E0%A4%A', 'call/%', 'rehearsal/%/%', 'company//', '%'),
    )
    fc.assert(fc.property(text, (hash) => Boolean(routeOf(`#${hash}`).page)))
    expect(routeOf('#company/%')).toEqual({ page: 'company', companyId: '%', section: undefined })
  })
})

describe('the address of a company’s page', () => {
  it('leads to that company, and to that section of its page', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uuid(), fc.string({ minLength: 1, unit: 'grapheme' })),
        fc.constantFrom(...sections),
        (companyId, section) => {
          const { hash } = new URL(companyPage(companyId, section), 'https://candid.invalid')
          expect(routeOf(hash)).toEqual({ page: 'company', companyId, section })
        },
      ),
    )
  })
})

describe('other addresses', () => {
  it('name the companies that stand side by side, four at most and each once', () => {
    const hash = (ids: string[]) => new URL(comparePage(ids), 'https://candid.invalid').hash
    expect(routeOf(hash(['a/b', 'c', 'c']))).toEqual({ page: 'compare', companyIds: ['a/b', 'c'] })
    expect(routeOf(hash(['a', 'b', 'c', 'd', 'e']))).toMatchObject({
      companyIds: ['a', 'b', 'c', 'd'],
    })
    expect(routeOf('#compare')).toEqual({ page: 'compare', companyIds: [] })
  })

  it('lead to the pages from which a company is printed, copied and saved', () => {
    const hash = (path: string) => new URL(path, 'https://candid.invalid').hash
    expect(routeOf(hash(outPage('a/b')))).toEqual({ page: 'out', companyId: 'a/b' })
    expect(routeOf(hash(briefPage('a/b')))).toEqual({ page: 'brief', companyId: 'a/b' })
    expect(routeOf(hash(recordPage('a/b')))).toEqual({ page: 'record', companyId: 'a/b' })
    expect(routeOf('#brief')).toEqual({ page: 'home', adds: null })
    expect(routeOf('#overview')).toEqual({ page: 'overview' })
  })

  it('lead to the home with a form', () => {
    expect(routeOf('#new/company')).toEqual({ page: 'home', adds: 'company' })
    expect(routeOf('#new/call')).toEqual({ page: 'home', adds: 'call' })
    expect(routeOf('#new/else')).toEqual({ page: 'home', adds: null })
  })
})
