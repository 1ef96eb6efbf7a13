// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { BriefSheet } from '@/components/take-out/BriefSheet'
import { pages } from '@/locales/pages'
import { companyRow, personRow } from '../../rows'
import { closeMirrorAfterEach, openCall } from '../background'

closeMirrorAfterEach()

it('the brief on paper says how many people are not on it', async () => {
  const { call } = await openCall(null, ({ companyId }) => ({
    companies: [companyRow({ id: companyId, companyId })],
    people: ['Ann', 'Bo', 'Cy', 'Di', 'Ed'].map((name, index) =>
      personRow({ id: name, companyId, name, role: '', createdAt: index }),
    ),
  }))
  const { companyId } = call
  render(<BriefSheet company={companyRow({ id: companyId, companyId })} />)
  const people = await screen.findByText('Ann · Bo · Cy')
  expect(people.nextElementSibling?.textContent).toBe(pages.takeOut.print.more(2))
})
