// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { onceUnfolded, useIsCard } from '@/components/green-room/use-is-card'

const high = innerHeight

function resize(height: number): void {
  Object.defineProperty(window, 'innerHeight', { value: height, configurable: true })
  dispatchEvent(new Event('resize'))
}

afterEach(() => resize(high))

it('the frame is a card while it is low, and no card while it is not shown', () => {
  const { result } = renderHook(useIsCard)
  expect(result.current).toBe(false)
  for (const [height, isCard] of [
    [96, true],
    [0, false],
    [160, true],
    [161, false],
  ] as const) {
    act(() => resize(height))
    expect(result.current).toBe(isCard)
  }
})

it('what waits for the panel to unfold is done once, and at once in an unfolded panel', () => {
  const onCard = vi.fn()
  const unfolded = vi.fn()
  resize(96)
  onceUnfolded(onCard)
  resize(100)
  expect(onCard).not.toHaveBeenCalled()
  resize(700)
  resize(720)
  expect(onCard).toHaveBeenCalledOnce()
  onceUnfolded(unfolded)
  expect(unfolded).toHaveBeenCalledOnce()
})
