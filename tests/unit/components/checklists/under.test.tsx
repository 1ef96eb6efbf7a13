// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Checklist } from '@/components/checklists/Checklist'
import { closeMirrorAfterEach } from '../background'
import { callAt } from '../call-at'
import { button } from '../on-screen'
import { newPanelBeforeEach } from '../prompts/call-with'

closeMirrorAfterEach()
newPanelBeforeEach()

test('the form under an item opens by the keyboard, for one item at a time', async () => {
  await callAt(12)
  render(<Checklist list="vetting" under={(item) => <p>under {item}</p>} />)
  expect(screen.queryByText(/^under/)).toBeNull()
  button('What I learned: Mission: do I believe it?').focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByText('under mission-judged')).toBeTruthy()

  await userEvent.click(button('What I learned: Their pay range'))
  expect(screen.getAllByText(/^under/).map(({ textContent }) => textContent)).toEqual([
    'under their-pay-range',
  ])
  expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1)
  await userEvent.click(button('What I learned: Their pay range'))
  expect(screen.queryByText(/^under/)).toBeNull()
})

test('an item with nothing to note has no button', async () => {
  await callAt(12)
  render(<Checklist list="rapport" under={(item) => <p>under {item}</p>} />)
  expect(screen.queryByRole('button')).toBeNull()
})
