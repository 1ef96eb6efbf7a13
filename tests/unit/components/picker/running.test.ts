// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useMirror } from '@/components/mirror/mirror'
import { bindCall } from '@/components/picker/bind'
import { ask, type TabMeeting } from '@/messages'
import type { Call } from '@/storage/records/call'
import { emptyDossier } from '@/storage/records/dossier'
import { callRow } from '../../rows'

vi.mock('@/messages', async (original) => ({ ...(await original<object>()), ask: vi.fn() }))
const asked = vi.mocked(ask)

const meeting = { key: 'meet:aaa-aaaa-aaa', title: '' } as TabMeeting

/** Which requests choosing a company makes while this call is at hand. */
async function requestsOf(companyId: string, at: TabMeeting | null, call: Partial<Call>) {
  useMirror.setState({ call: callRow({ startedAt: 1, meetingKey: meeting.key, ...call }) })
  await bindCall(companyId, at)
  return asked.mock.calls.map(([request]) => request)
}

describe('choosing the company of the call at hand', () => {
  beforeEach(() => {
    asked.mockReset()
    asked.mockImplementation((request) =>
      Promise.resolve(
        (request === 'dossier' ? emptyDossier() : { ok: true, stored: null }) as never,
      ),
    )
    return () => useMirror.setState({ call: null })
  })

  it('changes nothing while the call with it runs', async () => {
    expect(await requestsOf('acme', meeting, {})).toEqual([])
  })

  it.each([
    ['it has not begun', 'acme', meeting, { startedAt: null }],
    ['it has ended', 'acme', meeting, { endedAt: 2 }],
    ['it is with another company', 'borealis', meeting, {}],
    ['it is in another meeting', 'acme', { ...meeting, key: 'meet:bbb-bbbb-bbb' }, {}],
    ['it is a call by phone', 'acme', null, {}],
  ])('opens a call if %s', async (_, companyId, at, call) => {
    expect(await requestsOf(companyId, at, call)).toContain('command')
  })
})
