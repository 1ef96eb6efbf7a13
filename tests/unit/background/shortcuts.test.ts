import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { announce, isHandled, updateDock } from '@/background/announce'
import { setDock } from '@/background/dock-settings'
import { hideNow, shareChanged } from '@/background/visibility'
import { runShortcut } from '@/background/shortcuts'
import { meetingOf, rememberMeeting } from '@/background/tabs'
import { consumeTarget } from '@/background/target'
import type { MeetingSeen } from '@/meetings/meeting'
import { stubLocks } from './locks'

vi.mock('@/background/store', () => ({ store: { opened: () => Promise.resolve({ db: null }) } }))
vi.mock('@/background/announce', () => import('./silent-announce'))

const CALL = 1
const OTHER = 2
const seen: MeetingSeen = {
  platform: 'meet',
  key: 'meet:abc',
  title: '',
  state: 'in-call',
  others: 1,
}

const press = (command: string, tabId = CALL) => runShortcut(command, { id: tabId } as never)
const hidden = async () => (await meetingOf(CALL))?.hidden?.why ?? null
const orders = () => vi.mocked(updateDock).mock.calls.map(([, order]) => order)
const opened = () => orders().filter(({ focus }) => focus)
const focused = () =>
  vi
    .mocked(announce)
    .mock.calls.flatMap(([announced]) => (announced.kind === 'focus' ? [announced] : []))

beforeEach(async () => {
  stubLocks()
  await rememberMeeting(CALL, seen, Date.now())
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
  fakeBrowser.reset()
})

describe.each(['focus-note', 'blank-card'])('%s', (command) => {
  it.each([CALL, OTHER])(
    'pressed by habit while a screen is shared, in tab %i, keeps the panel hidden',
    async (tabId) => {
      await shareChanged(CALL, true)
      await press(command, tabId)
      expect(await hidden()).toBe('sharing')
      expect(orders().filter((order) => !order.hidden)).toEqual([])
      expect(opened()).toEqual([])
      // No target is kept, so the focus does not move after the share.
      expect(await consumeTarget(Date.now())).toBeNull()
      expect(focused()).toMatchObject([{ to: 'uncovered-side-panel' }])
    },
  )

  it('keeps the panel hidden in a share if the candidate hid it before', async () => {
    await hideNow(CALL)
    await shareChanged(CALL, true)
    await press(command)
    expect(await hidden()).toBe('panic')
    expect(opened()).toEqual([])
  })

  it('shows the panel that the candidate hid, if nothing is shared', async () => {
    await hideNow(CALL)
    await press(command)
    expect(await hidden()).toBeNull()
    expect(opened()).toMatchObject([{ hidden: false, settings: { place: 'open' } }])
    expect(focused()).toMatchObject([{ tabId: CALL, to: 'all' }])
  })

  it('opens the dock if the panel moved to a side panel that is closed now', async () => {
    await setDock({ place: 'away' }, null)
    await press(command)
    expect(isHandled).toHaveBeenCalledWith(expect.objectContaining({ to: 'side-panel' }))
    expect(opened()).toMatchObject([{ hidden: false, settings: { place: 'open' } }])
    expect(await consumeTarget(Date.now())).toBe(command === 'focus-note' ? 'note' : 'blank')
  })

  it('opens no second panel beside the one in the side panel', async () => {
    await setDock({ place: 'away' }, null)
    vi.mocked(isHandled).mockResolvedValueOnce(true)
    await press(command)
    expect(opened()).toEqual([])
    expect(await consumeTarget(Date.now())).toBeNull()
  })
})

it('the key that opens the dock works even while a screen is shared', async () => {
  await shareChanged(CALL, true)
  await press('toggle-dock')
  expect(await hidden()).toBeNull()
})
