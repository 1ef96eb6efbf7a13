// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { useMirror } from '@/components/mirror/mirror'
import { Readable } from '@/components/recovery/Readable'
import type { RecoveryReport } from '@/components/recovery/Recovery'
import { text } from '@/locales/text'
import { ask, type Situation } from '@/messages'
import { button } from '../on-screen'

vi.mock('@/messages', async (original) => ({ ...(await original<object>()), ask: vi.fn() }))
const asked = vi.mocked(ask)

afterEach(cleanup)

const openOn = (database: Situation['database']) => {
  asked.mockReset().mockRejectedValue(new Error('nobody there'))
  const situation = {
    database,
    tabId: null,
    companyId: null,
    meeting: null,
    hidden: null,
    call: null,
    dossier: null,
  }
  useMirror.setState({ situation, pending: [] })
  render(<Readable>the panel</Readable>)
}
const after = (report: Partial<RecoveryReport>) =>
  openOn({
    kind: 'open',
    copyError: null,
    recovery: {
      at: 7,
      damage: 'wiped',
      companies: 3,
      notes: 1,
      records: 90,
      restoredUpTo: Date.UTC(2026, 4, 3, 12),
      writesLost: 0,
      unreadable: 0,
      ...report,
    },
  })
const said = () => screen.getByRole('main').textContent
const title = () => screen.getByRole('heading', { level: 1 }).textContent

test('a long restore says how far it has come', () => {
  openOn({ kind: 'restoring', companies: 3200, of: 10_000 })
  expect(title()).toBe(text.unreadable.restoring.title)
  expect(screen.getByRole('status').textContent).toBe('3,200 of 10,000 companies so far.')
  expect(screen.queryByText('the panel')).toBeNull()
})

describe('a loss', () => {
  test('that was mended whole says what is back and up to when', () => {
    after({})
    expect(title()).toBe(text.recovery.restoredTitle)
    expect(said()).toContain('3 companies and 1 note.')
    expect(said()).toContain('2026')
    expect(said()).toContain(text.recovery.complete)
    expect(screen.queryByText('the panel')).toBeNull()
  })

  test('that was mended in part says what is missing', () => {
    after({ damage: 'cut-short', writesLost: 2, unreadable: 1 })
    expect(title()).toBe(text.recovery.partlyRestoredTitle)
    expect(said()).toContain('2 later changes could not be brought back')
    expect(said()).toContain('1 entry of the copy could not be read')
    expect(said()).not.toContain(text.recovery.complete)
  })

  test('without a copy says that nothing can be brought back', () => {
    after({ restoredUpTo: null, companies: 0, notes: 0, records: 0, writesLost: 40 })
    expect(title()).toBe(text.recovery.lostTitle)
    expect(said()).toContain(text.recovery.nothingToRestore)
    expect(said()).not.toContain(text.recovery.complete)
  })

  test('of a part without a copy names only that part', () => {
    after({ damage: 'cut-short', restoredUpTo: null, companies: 0, notes: 0, records: 0 })
    expect(title()).toBe(text.recovery.partlyLostTitle)
    expect(said()).toContain(text.recovery.nothingForThatPart)
  })

  test.each([
    [4, '4 entries'],
    [0, text.recovery.restoredNone],
  ])('with %i records back, but no company and no note, says what is back', (records, words) => {
    after({ companies: 0, notes: 0, records })
    expect(said()).toContain(words)
  })

  test('that was read lets the candidate go on to the call, even without an answer', async () => {
    after({})
    await userEvent.click(button('Continue'))
    expect(screen.getByText('the panel')).toBeDefined()
    expect(asked).toHaveBeenCalledWith('recoveryRead', {})
  })
})

describe('data that cannot be read', () => {
  test('of a newer Candid names both formats', () => {
    openOn({ kind: 'newer', found: 3, known: 1 })
    expect(title()).toBe(text.unreadable.newer.title)
    expect(said()).toContain('format 3; this Candid reads up to 1')
  })

  test('in a closed database says so, and can be tried again', async () => {
    openOn({ kind: 'closed', detail: 'UnknownError' })
    expect(title()).toBe(text.unreadable.closed.title)
    expect(screen.getByText('UnknownError')).toBeDefined()
    expect(screen.queryByText('the panel')).toBeNull()
    const situation = useMirror.getState().situation!
    const database = { kind: 'open', recovery: null, copyError: null } as const
    asked.mockResolvedValue({ ...situation, database, call: null, dossier: null })
    await userEvent.click(button('Try again'))
    expect(await screen.findByText('the panel')).toBeDefined()
  })
})

test('the panel is not shown before it is known whether the data is whole', () => {
  useMirror.setState({ situation: undefined })
  const { container } = render(<Readable>the panel</Readable>)
  expect(container.textContent).not.toContain('the panel')
  expect(container.textContent).toContain(text.unreadable.closed.title)
})
