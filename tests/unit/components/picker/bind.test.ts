// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { bindCall } from '@/components/picker/bind'
import { ask, type TabMeeting } from '@/messages'
import { emptyDossier } from '@/storage/records/dossier'
import { callRow } from '../../rows'

vi.mock('@/messages', async (original) => ({ ...(await original<object>()), ask: vi.fn() }))
const asked = vi.mocked(ask)

const meeting = { key: 'meet:aaa-aaaa-aaa', title: '' } as TabMeeting

/** Answers with a call that is planned to begin now, by this link. */
function planned(meetingKey: string | null): void {
  const call = callRow({ id: 'planned', plannedAt: Date.now(), meetingKey })
  asked.mockImplementation((request) =>
    Promise.resolve(
      (request === 'dossier'
        ? { ...emptyDossier(), calls: [call] }
        : { ok: true, stored: null }) as never,
    ),
  )
}

/** The id of the call that was opened. */
async function opened(at: TabMeeting | null): Promise<unknown> {
  await bindCall('acme', at)
  const [, command] = asked.mock.calls.find(([request]) => request === 'command')!
  return (command as { input: { id: string } }).input.id
}

describe('a call planned for about now', () => {
  beforeEach(() => asked.mockReset())

  it('is opened, and no second call is made', async () => {
    planned(null)
    expect(await opened(meeting)).toBe('planned')
    asked.mockReset()
    planned(meeting.key)
    expect(await opened(meeting)).toBe('planned')
    asked.mockReset()
    planned('zoom:12345678901')
    expect(await opened(null)).toBe('planned')
  })

  it('with the link of another meeting stays planned, and a new call is opened', async () => {
    planned('zoom:12345678901')
    expect(await opened(meeting)).not.toBe('planned')
  })
})
