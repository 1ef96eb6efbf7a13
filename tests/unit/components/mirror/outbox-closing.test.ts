import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { createOutbox } from '@/components/mirror/outbox'
import { ask } from '@/messages'
import type { AnyCommand } from '@/storage/records/dossier'

vi.mock('@/messages', () => ({
  ask: vi.fn(),
  FailedRequest: class extends Error {},
  RefusedRequest: class extends Error {},
}))
const asked = vi.mocked(ask)
const sent = () => asked.mock.calls.map(([, command]) => command)

const edit = (name: string): AnyCommand => ({
  name: 'company.edit',
  input: { companyId: 'acme', name },
})
const silent = () =>
  createOutbox({
    pending: () => undefined,
    stored: () => undefined,
    setAside: () => undefined,
    state: () => undefined,
  })

describe('a surface that is closed', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    asked.mockReset()
    fakeBrowser.reset()
    return () => vi.useRealTimers()
  })

  it('sends what was typed in the last 200 ms, at once and in order', () => {
    asked.mockImplementation(() => new Promise(() => undefined))
    const outbox = silent()
    outbox.put(edit('A'), 200)
    outbox.put(edit('B'), 200)
    expect(sent()).toEqual([])
    outbox.sendAll()
    expect(sent()).toEqual([edit('A'), edit('B')])
  })

  it('does not send again what is under way, but all that waits behind it', () => {
    asked.mockImplementation(() => new Promise(() => undefined))
    const outbox = silent()
    outbox.put(edit('A'), 0)
    outbox.put(edit('B'), 200)
    outbox.sendAll()
    expect(sent()).toEqual([edit('A'), edit('B')])
  })

  it('sends what a field keeps at the last moment, after all that was typed before it', () => {
    asked.mockImplementation(() => new Promise(() => undefined))
    const outbox = silent()
    outbox.put(edit('half a question'), 200)
    outbox.sendAll()
    outbox.put(edit('the question'), 0)
    expect(sent()).toEqual([edit('half a question'), edit('the question')])
  })

  it('goes on as usual if the page stays after all', async () => {
    asked.mockResolvedValue({ ok: true, stored: null })
    const outbox = silent()
    outbox.put(edit('A'), 200)
    outbox.sendAll()
    outbox.put(edit('B'), 0)
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent()).toEqual([edit('A'), edit('B'), edit('A'), edit('B')])
  })

  it('sends once more what has failed and waits to be tried again', async () => {
    asked.mockRejectedValue(new Error('no receiver'))
    const outbox = silent()
    outbox.put(edit('A'), 0)
    await vi.advanceTimersByTimeAsync(0)
    outbox.sendAll()
    expect(sent()).toEqual([edit('A'), edit('A')])
  })
})
