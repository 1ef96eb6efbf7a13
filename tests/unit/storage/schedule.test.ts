import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ledgerWriter, type Ledger, type SmallStore } from '@/storage/ledger'
import { firstPlace } from '@/storage/database-place'
import { schedule } from '@/storage/schedule'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the schedule of the checkpoint', () => {
  it('runs while the candidate types', async () => {
    const run = vi.fn(async () => {})
    const { touched } = schedule(run, () => {})
    for (let time = 0; time < 10_000; time += 200) {
      touched()
      await vi.advanceTimersByTimeAsync(200)
    }
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(4)
  })

  it.each([-60, 60])('runs in time if the clock is set by %i minutes', async (minutes) => {
    const run = vi.fn(async () => {})
    const { touched } = schedule(run, () => {})
    touched()
    vi.setSystemTime(Date.now() + minutes * 60_000)
    for (let time = 0; time < 2000; time += 200) {
      touched()
      await vi.advanceTimersByTimeAsync(200)
    }
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('copies the last words exactly once', async () => {
    const run = vi.fn(async () => {})
    const { touched } = schedule(run, () => {})
    touched()
    await vi.advanceTimersByTimeAsync(1000)
    expect(run).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('writes one copy at a time', async () => {
    let running = 0
    let most = 0
    let runs = 0
    const { touched, now } = schedule(
      async () => {
        most = Math.max(most, ++running)
        runs += 1
        await new Promise((resolve) => setTimeout(resolve, 5000))
        running -= 1
      },
      () => {},
    )
    for (let time = 0; time < 12_000; time += 300) {
      touched()
      if (time % 900 === 0) void now()
      await vi.advanceTimersByTimeAsync(300)
    }
    await vi.advanceTimersByTimeAsync(30_000)
    expect(most).toBe(1)
    expect(runs).toBeLessThan(6)
  })

  it('tries again after a failure', async () => {
    const run = vi.fn(() => Promise.reject(new Error('no disk')))
    const report = vi.fn()
    schedule(run, report).touched()
    await vi.advanceTimersByTimeAsync(1000)
    expect(report).toHaveBeenLastCalledWith(new Error('no disk'))
    run.mockResolvedValue(undefined as never)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(report).toHaveBeenLastCalledWith(null)
  })
})

describe('the ledger', () => {
  const ledger = (seq: number): Ledger => ({
    installId: 'one',
    schema: 1,
    seq,
    count: seq,
    place: firstPlace,
    left: [],
  })

  it('is written in order', async () => {
    const written: number[] = []
    let writing = 0
    const slow = {
      set: async (items: { ledger: Ledger }) => {
        expect(++writing).toBe(1)
        await new Promise((resolve) => setTimeout(resolve, 300))
        writing -= 1
        written.push(items.ledger.seq)
      },
    } as unknown as SmallStore
    const writer = ledgerWriter(slow, () => {})
    for (let seq = 1; seq <= 100; seq += 1) {
      writer.note(ledger(seq))
      await vi.advanceTimersByTimeAsync(20)
    }
    await vi.advanceTimersByTimeAsync(1000)
    await writer.settled()
    expect(written.at(-1)).toBe(100)
    expect(written).toEqual(written.toSorted((a, b) => a - b))
    expect(written.length).toBeLessThan(8)
  })

  it('is written within a quarter of a second', async () => {
    const set = vi.fn(async () => {})
    ledgerWriter({ set } as unknown as SmallStore, () => {}).note(ledger(1))
    await vi.advanceTimersByTimeAsync(250)
    expect(set).toHaveBeenCalledWith({ ledger: ledger(1) })
  })
})
