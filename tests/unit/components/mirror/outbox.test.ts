import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { createOutbox, type SaveState } from '@/components/mirror/outbox'
import { ask, RefusedRequest } from '@/messages'
import type { AnyCommand } from '@/storage/records/dossier'

vi.mock('@/messages', () => ({ ask: vi.fn(), RefusedRequest: class extends Error {} }))
const asked = vi.mocked(ask)

const edit = (name: string) =>
  ({ name: 'company.edit', input: { companyId: 'acme', name } }) satisfies AnyCommand
const sameCompany = (other: AnyCommand) => other.name === 'company.edit'
const saved = { ok: true, stored: null } as const
const quota = { ok: false, reason: 'quota', detail: '' } as const

function watchedOutbox() {
  const states: SaveState[] = []
  let pending: readonly AnyCommand[] = []
  const outbox = createOutbox({
    pending: (commands) => (pending = commands),
    stored: () => undefined,
    state: (state) => states.push(state),
  })
  return { outbox, states, pending: () => pending }
}

const sent = () => asked.mock.calls.map(([, command]) => (command as ReturnType<typeof edit>).input)

beforeEach(() => {
  vi.useFakeTimers()
  asked.mockReset()
  fakeBrowser.reset()
  return () => vi.useRealTimers()
})

describe('typing', () => {
  test('is sent 200 ms after the first key, however fast the candidate types on', async () => {
    asked.mockResolvedValue(saved)
    const { outbox } = watchedOutbox()
    for (const name of ['A', 'Ac', 'Acm', 'Acme']) {
      outbox.put(edit(name), 200, sameCompany)
      await vi.advanceTimersByTimeAsync(60)
    }
    expect(sent()).toEqual([{ companyId: 'acme', name: 'Acme' }])
  })

  test('that goes on during a save stays pending, and is sent after it', async () => {
    let answer: (answered: typeof saved) => void = () => undefined
    asked.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
    asked.mockResolvedValue(saved)
    const { outbox, states, pending } = watchedOutbox()
    outbox.put(edit('Ac'), 0, sameCompany)
    outbox.put(edit('Acme'), 200, sameCompany)
    expect(pending()).toEqual([edit('Ac'), edit('Acme')])
    answer(saved)
    await vi.advanceTimersByTimeAsync(0)
    expect(states.at(-1)).toEqual({ kind: 'saved' })
    expect(sent()).toHaveLength(2)
  })
})

describe('a command that fails', () => {
  test('is kept and sent again until it is on disk, before any later one', async () => {
    asked.mockResolvedValueOnce(quota).mockResolvedValueOnce(quota).mockResolvedValue(saved)
    const { outbox, states, pending } = watchedOutbox()
    outbox.put(edit('first'), 0)
    await vi.advanceTimersByTimeAsync(0)
    outbox.put(edit('second'), 0)
    expect(states.at(-1)).toEqual({ kind: 'not-saved', reason: 'quota', detail: '' })
    expect(pending()).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(3000)
    expect(sent().map(({ name }) => name)).toEqual(['first', 'first', 'first', 'second'])
    expect(states.at(-1)).toEqual({ kind: 'saved' })
    expect(pending()).toEqual([])
  })

  test('is sent at once when the candidate asks for it', async () => {
    asked.mockResolvedValueOnce(quota).mockResolvedValue(saved)
    const { outbox, states } = watchedOutbox()
    outbox.put(edit('first'), 0)
    await vi.advanceTimersByTimeAsync(0)
    outbox.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })

  test('without a background is reported as unreachable, and is kept', async () => {
    asked.mockRejectedValueOnce(new Error('no receiver'))
    const { outbox, states, pending } = watchedOutbox()
    outbox.put(edit('first'), 0)
    await vi.advanceTimersByTimeAsync(0)
    expect(states.at(-1)).toMatchObject({ kind: 'not-saved', reason: 'unreachable' })
    expect(pending()).toHaveLength(1)
  })

  test('that the background refuses is reported as an unknown error', async () => {
    asked.mockRejectedValueOnce(new RefusedRequest('not of the form'))
    const { outbox, states } = watchedOutbox()
    outbox.put(edit('first'), 0)
    await vi.advanceTimersByTimeAsync(0)
    expect(states.at(-1)).toMatchObject({ kind: 'not-saved', reason: 'unknown' })
  })

  test('that fails after an update of the extension asks for a reload, and is kept', async () => {
    const { outbox, states, pending } = watchedOutbox()
    const { id } = fakeBrowser.runtime
    Object.assign(fakeBrowser.runtime, { id: undefined })
    outbox.put(edit('first'), 0)
    await vi.advanceTimersByTimeAsync(10_000)
    Object.assign(fakeBrowser.runtime, { id })
    expect(states.at(-1)).toMatchObject({ kind: 'not-saved', reason: 'reloaded' })
    expect(pending()).toEqual([edit('first')])
    expect(asked).not.toHaveBeenCalled()
  })
})

test('a command whose record is missing is dropped, and the next one is sent', async () => {
  asked.mockResolvedValueOnce({ ok: false, reason: 'missing', detail: '' }).mockResolvedValue(saved)
  const { outbox, pending } = watchedOutbox()
  outbox.put(edit('gone'), 0)
  outbox.put(edit('next'), 0)
  await vi.advanceTimersByTimeAsync(0)
  expect(pending()).toEqual([])
  expect(sent().map(({ name }) => name)).toEqual(['gone', 'next'])
})

test('text whose answer was lost is sent again as it was, before what was typed after it', async () => {
  asked.mockRejectedValueOnce(new Error('stopped before it answered')).mockResolvedValue(saved)
  const { outbox } = watchedOutbox()
  outbox.put(edit('Ac'), 0, sameCompany)
  await vi.advanceTimersByTimeAsync(0)
  outbox.put(edit('Acme'), 200, sameCompany)
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent().map(({ name }) => name)).toEqual(['Ac', 'Ac', 'Acme'])
})

test('text without an answer after an update is shown as not saved', async () => {
  asked.mockImplementation(() => new Promise(() => undefined))
  const { outbox, states } = watchedOutbox()
  outbox.put(edit('Ac'), 0, sameCompany)
  outbox.freeze()
  outbox.put(edit('Acme'), 200, sameCompany)
  expect(states.at(-1)).toMatchObject({ kind: 'not-saved', reason: 'reloaded' })
})
