import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyPage } from '@/components/shared/company-page'
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
