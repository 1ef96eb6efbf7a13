// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { CopyNotes } from '@/components/take-out/CopyNotes'
import { pages } from '@/locales/pages'
import { companyRow, noteRow } from '../../rows'
import { closeMirrorAfterEach, openCall } from '../background'

const words = pages.takeOut.copy
closeMirrorAfterEach()

const write = vi.fn<(text: string) => Promise<void>>()
let callId = ''
beforeEach(async () => {
  const { call } = await openCall(5, ({ id, companyId }) => ({
    companies: [companyRow({ id: companyId, companyId })],
    notes: [noteRow('growing fast', { companyId, callId: id, at: 61_000 })],
  }))
  callId = call.id
  render(<CopyNotes callId={callId} />)
})

/** The test's own user comes with a clipboard. Here is the one of the browser. */
async function press() {
  const user = userEvent.setup()
  write.mockReset()
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } })
  return { press: () => user.click(screen.getByRole('button', { name: new RegExp(words.call) })) }
}

it('the notes of a call are in the clipboard, and that is said', async () => {
  const user = await press()
  write.mockResolvedValue()
  await user.press()
  expect(write).toHaveBeenCalledWith(expect.stringContaining('# Acme'))
  expect(write).toHaveBeenCalledWith(expect.stringContaining('- 1:01 growing fast'))
  expect(await screen.findByText(words.done)).toBeDefined()
})

it('if the browser refuses, the text stands there, marked', async () => {
  const user = await press()
  write.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await user.press()
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: words.text })
  expect(field.value).toContain('growing fast')
  expect(document.activeElement).toBe(field)
  expect(screen.getByRole('alert').textContent).toBe(words.refused)
})
