import { expect, it, vi } from 'vitest'

// What a worker is given that Chromium starts while the extension is being reloaded.
vi.mock('wxt/browser', () => ({ browser: {} }))

it('a worker that is started too early does not throw', async () => {
  vi.stubGlobal('navigator', {})
  const { default: background } = await import('@/entrypoints/background')
  expect(() => background.main()).not.toThrow()
  vi.unstubAllGlobals()
})
