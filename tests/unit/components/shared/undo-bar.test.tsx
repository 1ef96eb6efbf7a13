// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { closeUndo, offerUndo } from '@/components/shared/undo'
import { UndoBar } from '@/components/shared/UndoBar'
import { pages } from '@/locales/pages'

const words = pages.deleted
const undo = () => screen.queryByRole('button', { name: words.undo })

afterEach(() => {
  act(closeUndo)
  cleanup()
})

function offered(what: string) {
  const bringBack = vi.fn<() => void>()
  act(() => offerUndo({ words: what, bringBack }))
  return bringBack
}

it('what was removed comes back by one key, and the page gets the focus', async () => {
  render(
    <main>
      <UndoBar />
    </main>,
  )
  const bringBack = offered('Acme is deleted')
  expect(screen.getByRole('button', { description: 'Acme is deleted' })).toBe(undo())
  expect(document.activeElement).toBe(undo())
  await userEvent.keyboard('{Enter}')
  expect(bringBack).toHaveBeenCalledOnce()
  expect(undo()).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('main'))
})

it('the offer stays until something else is removed', () => {
  vi.useFakeTimers()
  render(<UndoBar />)
  const first = offered('Acme is deleted')
  vi.advanceTimersByTime(60 * 60_000)
  expect(undo()).not.toBeNull()
  const second = offered('Bolt is deleted')
  expect(screen.queryByText('Acme is deleted')).toBeNull()
  act(() => undo()?.click())
  expect(first).not.toHaveBeenCalled()
  expect(second).toHaveBeenCalledOnce()
  vi.useRealTimers()
})

it.each(['{Escape}', '{Tab}{Enter}'])(
  '%s closes the offer and brings nothing back',
  async (keys) => {
    render(<UndoBar />)
    const bringBack = offered('Acme is deleted')
    await userEvent.keyboard(keys)
    expect(undo()).toBeNull()
    expect(bringBack).not.toHaveBeenCalled()
  },
)
