import { describe, expect, it } from 'vitest'
import { companyPage, companyTabs, everythingPage } from '@/components/shared/company-page'
import { placeOf } from '@/entrypoints/workspace/company-place'
import { routeOf } from '@/entrypoints/workspace/route'

/** Where an address leads on the page of a company. */
const placeIn = (address: string) => {
  const route = routeOf(address.slice(address.indexOf('#')))
  return route.page === 'company' ? placeOf(route.section) : null
}

describe('the address of a company’s page', () => {
  it('leads to the preparation if it names no part', () => {
    expect(placeIn(companyPage('acme'))).toEqual({ tab: 'prepare', section: '' })
  })

  it.each(companyTabs)('leads to the top of a part: %s', (tab) => {
    expect(placeIn(companyPage('acme', tab))).toEqual({ tab, section: '' })
  })

  it('leads to a section, on the part where it stands', () => {
    expect(placeIn(companyPage('acme', 'why-us'))).toEqual({ tab: 'prepare', section: 'why-us' })
    expect(placeIn(companyPage('acme', 'learned'))).toEqual({ tab: 'calls', section: 'learned' })
    expect(placeIn(companyPage('acme', 'call'))).toEqual({ tab: 'next', section: 'call' })
    expect(placeIn(everythingPage('a/b', 'why-us'))).toEqual({
      tab: 'everything',
      section: 'why-us',
    })
  })
})
