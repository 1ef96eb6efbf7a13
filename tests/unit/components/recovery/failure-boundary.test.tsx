// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { typed } from '@/components/mirror/mirror'
import { FailureBoundary } from '@/components/recovery/FailureBoundary'
import { closeMirrorAfterEach, saved } from '../background'
import { callAt } from '../call-at'
import { button } from '../on-screen'

closeMirrorAfterEach()

let broken = true
function Notes() {
  if (broken) throw new Error('a bug')
  return <p>the notes</p>
}

beforeEach(() => {
  broken = true
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  return () => vi.restoreAllMocks()
})

const renderBoth = () =>
  render(
    <>
      <FailureBoundary feature="Notes">
        <Notes />
      </FailureBoundary>
      <p>the checklists</p>
    </>,
  )

test('a bug in one feature leaves the others at work, and the message names that feature', async () => {
  await callAt(12)
  renderBoth()
  expect(screen.getByRole('alert').textContent).toContain('Notes stopped working')
  expect(screen.getByText('the checklists')).toBeDefined()
})

test('a feature that failed can be opened again', async () => {
  await callAt(12)
  renderBoth()
  broken = false
  await userEvent.click(button('Open it again'))
  expect(screen.getByText('the notes')).toBeDefined()
})

test('text that is not on disk yet stays in sight, and can be copied', async () => {
  const background = await callAt(12)
  background.refuses = 'quota'
  const { companyId, id } = background.call
  const note = { id: 'n', companyId, callId: id, at: 0, promptId: null, now: 1, text: 'ninety' }
  act(() => typed('note.write', note))
  renderBoth()
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
  const box = screen.getByRole<HTMLTextAreaElement>('textbox')
  expect(box.value).toBe('ninety')
  await userEvent.click(button('Copy your text'))
  expect(copied).toHaveBeenCalledWith('ninety')
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('ninety')
  background.refuses = null
  await act(saved)
  expect(screen.queryByRole('textbox')).toBeNull()
})
