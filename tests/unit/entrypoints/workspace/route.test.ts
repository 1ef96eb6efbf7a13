import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyPage } from '@/components/mirror/company-page'
import { routeOf } from '@/entrypoints/workspace/route'

const places = [undefined, 'company', 'call', 'people', 'facts', 'answers', 'pay'] as const

describe('the address of a company’s page', () => {
  it('would lead to another company, or to another place of its page', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uuid(), fc.string({ minLength: 1, unit: 'grapheme' })),
        fc.constantFrom(...places),
        (companyId, place) => {
          const { hash } = new URL(companyPage(companyId, place), 'https://candid.invalid')
          expect(routeOf(hash)).toEqual({ page: 'company', companyId, place })
        },
      ),
    )
  })
})
