import { expect, it, vi } from 'vitest'

// If Chromium starts a worker while it reloads the extension, the worker's `browser` is empty.
vi.mock('wxt/browser', () => ({ browser: {} }))

it('a worker that is started too early ends without an error', async () => {
  vi.stubGlobal('navigator', {})
  const { default: background } = await import('@/entrypoints/background')
  expect(() => background.main()).not.toThrow()
  vi.unstubAllGlobals()
})
