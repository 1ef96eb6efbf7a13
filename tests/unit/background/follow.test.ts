import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing'
import { dockSettings, setDock } from '@/background/dock-settings'
import { follow } from '@/background/follow'
import { hideNow } from '@/background/visibility'
import { store } from '@/background/store'
import type { MeetingSeen } from '@/meetings/meeting'
import { stubLocks } from './locks'

vi.mock('@/background/store', () => ({ store: { opened: vi.fn() } }))
vi.mock('@/background/execute', () => ({ execute: vi.fn(), onWritten: vi.fn() }))
vi.mock('@/background/announce', () => import('./silent-announce'))

const seen: MeetingSeen = {
  platform: 'meet',
  key: 'meet:abc',
  title: '',
  state: 'in-call',
  others: 1,
}

beforeEach(stubLocks)
afterEach(() => {
  vi.unstubAllGlobals()
  fakeBrowser.reset()
})

it('the panel stays hidden by the key, even if the page reports its meeting at the same moment', async () => {
  // The key is pressed while the meeting that the page reported is written.
  vi.mocked(store.opened).mockImplementation(async () => {
    await hideNow(1)
    return { db: null, state: { kind: 'open' } } as never
  })
  expect(await follow(1, seen)).toMatchObject({ key: 'meet:abc', hidden: { why: 'panic' } })
})

it('two changes of the dock at once are both kept', async () => {
  await Promise.all([setDock({ width: 500 }, null), setDock({ place: 'handle' }, null)])
  expect(await dockSettings(null)).toMatchObject({ place: 'handle', side: 'right', width: 500 })
})

it('a panel that only asks where the dock stands writes nothing', async () => {
  const set = vi.spyOn(browser.storage.local, 'set')
  await setDock({}, 1, { focus: false })
  expect(set).not.toHaveBeenCalled()
})
