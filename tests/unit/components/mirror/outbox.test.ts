import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { type AsideReason, createOutbox, type SaveState } from '@/components/mirror/outbox'
import { ask, FailedRequest, RefusedRequest } from '@/messages'
import type { AnyCommand } from '@/storage/records/dossier'

vi.mock('@/messages', () => ({
  ask: vi.fn(),
  FailedRequest: class extends Error {},
  RefusedRequest: class extends Error {},
}))
const asked = vi.mocked(ask)

const edit = (name: string) =>
  ({ name: 'company.edit', input: { companyId: 'acme', name } }) satisfies AnyCommand
const sameCompany = (other: AnyCommand) => other.name === 'company.edit'
const saved = { ok: true, stored: null } as const
const quota = { ok: false, reason: 'quota', detail: '' } as const

function watchedOutbox() {
  const states: SaveState[] = []
  const aside: [AnyCommand, AsideReason][] = []
  let pending: readonly AnyCommand[] = []
  const outbox = createOutbox({
    pending: (commands) => (pending = commands),
    stored: () => undefined,
    setAside: (...one) => aside.push(one),
    state: (state) => states.push(state),
  })
  return { outbox, states, aside, pending: () => pending }
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

  test('stays before another command for its record, and is sent again after it', async () => {
    asked.mockResolvedValue(saved)
    const { outbox, pending } = watchedOutbox()
    const deleted: AnyCommand = {
      name: 'company.delete',
      input: { companyId: 'acme', deleted: true, now: 0 },
    }
    outbox.put(edit('Ac'), 200, sameCompany)
    outbox.put(deleted, 200)
    outbox.put(edit('Acme'), 200, sameCompany)
    outbox.put(edit('Acme Ltd'), 200, sameCompany)
    expect(pending()).toEqual([edit('Ac'), deleted, edit('Acme Ltd')])
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

  test('at which the background fails is reported as an unknown error, and is kept', async () => {
    asked.mockRejectedValueOnce(new FailedRequest('a bug'))
    const { outbox, states, pending } = watchedOutbox()
    outbox.put(edit('first'), 0)
    await vi.advanceTimersByTimeAsync(0)
    expect(states.at(-1)).toMatchObject({ kind: 'not-saved', reason: 'unknown' })
    expect(pending()).toHaveLength(1)
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

describe('a command that will never be written', () => {
  const missing = { ok: false, reason: 'missing', detail: '' } as const
  const unknown = { ok: false, reason: 'unknown', detail: '' } as const
  const elsewhere = { name: 'company.edit', input: { companyId: 'bolt', name: 'B' } } as const

  test('because its record is missing is set aside, and the next one is sent', async () => {
    asked.mockResolvedValueOnce(missing).mockResolvedValue(saved)
    const { outbox, pending, aside } = watchedOutbox()
    outbox.put(edit('gone'), 0)
    outbox.put(edit('next'), 0)
    await vi.advanceTimersByTimeAsync(0)
    expect(pending()).toEqual([])
    expect(sent().map(({ name }) => name)).toEqual(['gone', 'next'])
    expect(aside).toEqual([[edit('gone'), 'missing']])
  })

  test('because the background refuses its form is set aside, and all later ones are saved', async () => {
    asked.mockRejectedValueOnce(new RefusedRequest('not of the form')).mockResolvedValue(saved)
    const { outbox, pending, aside, states } = watchedOutbox()
    outbox.put(edit('refused'), 0)
    outbox.put(edit('next'), 0)
    await vi.advanceTimersByTimeAsync(0)
    expect(aside).toEqual([[edit('refused'), 'form']])
    expect(pending()).toEqual([])
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })

  test('is no longer needed if its text was typed further meanwhile', async () => {
    asked.mockRejectedValueOnce(new RefusedRequest('not of the form')).mockResolvedValue(saved)
    const { outbox, aside } = watchedOutbox()
    outbox.put(edit('Ac'), 0, sameCompany)
    outbox.put(edit('Acme'), 0, sameCompany)
    await vi.advanceTimersByTimeAsync(0)
    expect(aside).toEqual([])
    expect(sent().map(({ name }) => name)).toEqual(['Ac', 'Acme'])
  })

  test('because the database fails at it alone is set aside as soon as another one is saved', async () => {
    asked.mockImplementation(async (_, command) =>
      (command as AnyCommand).input.companyId === 'acme' ? unknown : saved,
    )
    const { outbox, pending, aside, states } = watchedOutbox()
    outbox.put(edit('poison'), 0)
    outbox.put(elsewhere, 0)
    await vi.advanceTimersByTimeAsync(1500)
    expect(aside).toEqual([])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(aside).toEqual([[edit('poison'), 'failing']])
    expect(pending()).toEqual([])
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })

  test('is told from a disk that fails at all of them: then each is kept until it is written', async () => {
    asked.mockResolvedValue(unknown)
    const { outbox, pending, aside, states } = watchedOutbox()
    outbox.put(edit('first'), 0)
    outbox.put(elsewhere, 0)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(pending()).toEqual([edit('first'), elsewhere])
    asked.mockResolvedValue(saved)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(pending()).toEqual([])
    expect(aside).toEqual([])
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })
})

describe('a command without an answer', () => {
  test('is reported as not saved after ten seconds, and is sent again', async () => {
    asked.mockImplementationOnce(() => new Promise(() => undefined)).mockResolvedValue(saved)
    const { outbox, states, pending } = watchedOutbox()
    outbox.put(edit('first'), 0)
    await vi.advanceTimersByTimeAsync(9_900)
    expect(states.at(-1)).toEqual({ kind: 'saving' })
    await vi.advanceTimersByTimeAsync(100)
    expect(states.at(-1)).toMatchObject({ kind: 'not-saved', reason: 'unanswered' })
    await vi.advanceTimersByTimeAsync(300)
    expect(pending()).toEqual([])
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })

  test('is saved by a late answer, if the disk is always slower than that', async () => {
    asked.mockImplementation(
      () => new Promise((resolve) => setTimeout(() => resolve(saved), 25_000)),
    )
    const { outbox, states, pending } = watchedOutbox()
    outbox.put(edit('first'), 0)
    outbox.put(edit('second'), 0)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(pending()).toEqual([])
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })
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
