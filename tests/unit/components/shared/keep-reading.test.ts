import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { keepReading } from '@/components/shared/keep-reading'
import type { Announcement } from '@/messages'
import { callRow, noteRow } from '../../rows'

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

const announce = (announcement: Announcement) =>
  fakeBrowser.runtime.sendMessage<Announcement>(announcement)
const call = { kind: 'changed', stored: { table: 'calls', row: callRow() } } as const
const note = { kind: 'changed', stored: { table: 'notes', row: noteRow('Hi') } } as const
const progress = { step: 'writing', done: 1, of: 2 } as const

it('what is shown is read at once, again once after many changes of it, and after no others', async () => {
  const giveUp = vi.fn()
  const read = vi.fn(() => giveUp)
  const stop = keepReading(read, { tables: new Set(['calls']), everyMs: 10_000 })
  expect(read).toHaveBeenCalledTimes(1)
  await announce(note)
  await announce({ kind: 'file', name: 'one.json', progress })
  await vi.advanceTimersByTimeAsync(1000)
  expect(read).toHaveBeenCalledTimes(1)
  await announce(call)
  await announce({ kind: 'database' })
  await vi.advanceTimersByTimeAsync(1000)
  expect([read.mock.calls.length, giveUp.mock.calls.length]).toEqual([2, 1])
  await vi.advanceTimersByTimeAsync(8000)
  expect(read).toHaveBeenCalledTimes(3)
  await announce(call)
  stop()
  await vi.advanceTimersByTimeAsync(20_000)
  expect([read.mock.calls.length, giveUp.mock.calls.length]).toEqual([3, 3])
})
