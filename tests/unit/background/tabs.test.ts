import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { hideNow, shareChanged } from '@/background/visibility'
import { meetingOf, rememberMeeting } from '@/background/tabs'
import type { MeetingSeen } from '@/meetings/meeting'
import { stubLocks } from './locks'

vi.mock('@/background/store', () => ({ store: { opened: () => Promise.resolve({ db: null }) } }))
vi.mock('@/background/announce', () => import('./silent-announce'))

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
    ['is another meeting’s', { ...seen, key: 'meet:def' }],
  ])('keeps the panel hidden if its page %s, until the share ends', async (_, page) => {
    await rememberMeeting(1, seen, now)
    await shareChanged(1, true)
    const { after } = await rememberMeeting(1, page, now + 60_000)
    expect(after).toMatchObject({ hidden: { why: 'sharing' }, lastHidden: null })
    expect(after?.sharingSince).not.toBeNull()
    expect(await shareChanged(1, false)).toBe(false)
    const ended = await meetingOf(1)
    expect(ended).toMatchObject({ sharingSince: null, hidden: null })
    expect(ended?.lastHidden).not.toBeNull()
  })

  it('keeps the panel hidden while the screen is still shared', async () => {
    await rememberMeeting(1, seen, now)
    await shareChanged(1, true)
    const { after } = await rememberMeeting(1, { ...seen, title: 'Acme' }, now + 60_000)
    expect(after).toMatchObject({ title: 'Acme', hidden: { why: 'sharing' }, lastHidden: null })
    expect(after?.sharingSince).not.toBeNull()
  })

  it('keeps the panel hidden if the candidate’s own key has hidden it, even after the meeting and the share', async () => {
    await rememberMeeting(1, seen, now)
    await hideNow(1)
    await shareChanged(1, true)
    await rememberMeeting(1, { ...seen, state: 'left' }, now + 60_000)
    expect(await shareChanged(1, false)).toBe(true)
    expect(await meetingOf(1)).toMatchObject({ sharingSince: null, hidden: { why: 'panic' } })
  })

  it('leaves the panel visible in the next meeting of the same tab if nothing is shared any more', async () => {
    await rememberMeeting(1, seen, now)
    await shareChanged(1, true)
    await shareChanged(1, false)
    await hideNow(1)
    const { after } = await rememberMeeting(1, { ...seen, key: 'meet:def' }, now + 60_000)
    expect(after).toMatchObject({
      key: 'meet:def',
      sharingSince: null,
      hidden: null,
      lastHidden: null,
    })
  })
})
