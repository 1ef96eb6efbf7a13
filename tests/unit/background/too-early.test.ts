import { expect, it, vi } from 'vitest'

// What a worker is given that Chromium starts while the extension is being reloaded.
vi.mock('wxt/browser', () => ({ browser: {} }))

it('a worker that was started too early would fail, and every panel be lost with it', async () => {
  vi.stubGlobal('navigator', {})
  const { default: background } = await import('@/entrypoints/background')
  expect(() => background.main()).not.toThrow()
  vi.unstubAllGlobals()
})
