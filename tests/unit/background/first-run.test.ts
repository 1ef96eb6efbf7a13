import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { welcome } from '@/background/first-run'

const opened = vi.fn(async () => ({}))

beforeEach(() => {
  fakeBrowser.reset()
  opened.mockClear()
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(opened as never)
})

it('the welcome opens after the installation, once', async () => {
  await welcome({ reason: 'install' })
  expect(opened).toHaveBeenCalledExactlyOnceWith({
    url: expect.stringMatching(/\/workspace\.html#welcome$/),
  })
  await welcome({ reason: 'install' })
  expect(opened).toHaveBeenCalledOnce()
})

it.each(['update', 'chrome_update', 'shared_module_update'])(
  'after “%s” nothing opens',
  async (reason) => {
    await welcome({ reason })
    expect(opened).not.toHaveBeenCalled()
  },
)
