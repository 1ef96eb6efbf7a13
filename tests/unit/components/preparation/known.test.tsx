// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Checklist } from '@/components/checklists/Checklist'
import { KnownFacts } from '@/components/preparation/KnownFacts'
import { contactId } from '@/storage/records/person'
import { answerRow, personRow } from '../../rows'
import { closeMirrorAfterEach, openCall } from '../background'
import { callWith } from '../prompts/call-with'

closeMirrorAfterEach()

describe('what was read of a company', () => {
  it('is one click away when they ask about it', async () => {
    await callWith({
      answers: { 'makes-money': 'seats, by the year', trend: 'four in data', 'fits-the-job': 'x' },
    })
    render(<KnownFacts />)
    expect(screen.getByText('seats, by the year').closest('details')?.open).toBe(false)
    await userEvent.click(screen.getByText('What you know of them'))
    expect(screen.getByText('seats, by the year').closest('details')?.open).toBe(true)
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'How they make money',
      'A trend in their openings',
    ])
  })

  it('takes no room if nothing was read', async () => {
    await callWith()
    const { container } = render(<KnownFacts />)
    expect(container.innerHTML).toBe('')
  })

  it('stands beside the item it is for', { tags: ['obligation-7', 'obligation-8'] }, async () => {
    await openCall(3, ({ companyId }) => ({
      people: [personRow({ id: contactId(companyId), companyId, detail: 'Runs marathons\nTwins' })],
      answers: [answerRow('backup-roles', 'Analytics lead', { companyId })],
    }))
    render(<Checklist list="rapport" />)
    expect(screen.getByText('Runs marathons · Twins')).toBeTruthy()
    render(<Checklist list="close" />)
    expect(screen.getByText('Analytics lead')).toBeTruthy()
  })
})
