import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { hideNow, shareChanged } from '@/background/visibility'
import { meetingOf, rememberMeeting } from '@/background/tabs'
import type { MeetingSeen } from '@/meetings/meeting'
import { stubLocks } from './locks'

vi.mock('@/background/announce', () => ({ announce: vi.fn(), updateDock: vi.fn() }))

const seen: MeetingSeen = {
  platform: 'meet',
  key: 'meet:abc',
  title: '',
  state: 'in-call',
  others: 1,
}
const now = Date.now()

beforeEach(stubLocks)
afterEach(() => {
  vi.unstubAllGlobals()
  fakeBrowser.reset()
})

describe('a meeting in which the screen was shared', () => {
  it.each([
    ['says that it was left', { ...seen, state: 'left' } as const],
    ['is no meeting’s any more', null],
  ])('shows the panel again if its page %s', async (_, page) => {
    await rememberMeeting(1, seen, now)
    await shareChanged(1, true)
    expect(await meetingOf(1)).toMatchObject({ hidden: { why: 'sharing' } })
    const { after } = await rememberMeeting(1, page, now + 60_000)
    expect(after).toMatchObject({ state: 'left', sharingSince: null, hidden: null })
    expect(after?.lastHidden).toMatchObject({ until: now + 60_000 })
  })

  it('keeps the panel hidden while the screen is still shared', async () => {
    await rememberMeeting(1, seen, now)
    await shareChanged(1, true)
    const { after } = await rememberMeeting(1, { ...seen, title: 'Acme' }, now + 60_000)
    expect(after).toMatchObject({ title: 'Acme', hidden: { why: 'sharing' }, lastHidden: null })
    expect(after?.sharingSince).not.toBeNull()
  })

  it('keeps the panel hidden if the candidate’s own key has hidden it, even after the meeting is left', async () => {
    await rememberMeeting(1, seen, now)
    await hideNow(1)
    await shareChanged(1, true)
    const { after } = await rememberMeeting(1, { ...seen, state: 'left' }, now + 60_000)
    expect(after).toMatchObject({ sharingSince: null, hidden: { why: 'panic' } })
  })

  it('leaves the panel visible in the next meeting of the same tab', async () => {
    await rememberMeeting(1, seen, now)
    await shareChanged(1, true)
    const { after } = await rememberMeeting(1, { ...seen, key: 'meet:def' }, now + 60_000)
    expect(after).toMatchObject({ key: 'meet:def', sharingSince: null, hidden: null })
  })
})
