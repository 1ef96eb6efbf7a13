// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { useMirror } from '@/components/mirror/mirror'
import { afterCover } from '@/components/cover/after-cover'
import { Cover } from '@/components/cover/Cover'
import { HiddenNote } from '@/components/cover/HiddenNote'
import { text } from '@/locales/text'
import type { Hidden, Privacy, Request, Situation } from '@/messages'
import { button } from '../on-screen'

let asked: Request[]

/** Sets what the background said last about the meeting of tab 7. */
function situation(privacy: Partial<Privacy>): void {
  const hidden = privacy.hidden ?? null
  const meeting = { tabId: 7, sharingSince: null, lastHidden: null, ...privacy, hidden }
  act(() => useMirror.setState({ situation: { meeting, hidden } as Situation }))
}
const sharing: Hidden = { why: 'sharing', since: 1000 }
const panic: Hidden = { why: 'panic', since: 2000 }

const panel = (
  <Cover>
    <textarea aria-label="note" />
    <HiddenNote />
  </Cover>
)
const note = () => screen.getByLabelText('note')
const showAnyway = () => button(text.privacy.showAnyway)

beforeEach(() => {
  asked = []
  fakeBrowser.runtime.onMessage.addListener(((message: Request) => {
    asked.push(message)
    return Promise.resolve({ answer: null })
  }) as never)
  situation({})
  render(panel)
})
afterEach(() => {
  cleanup()
  situation({})
  fakeBrowser.reset()
})

describe('the cover', () => {
  test('keeps what was typed, and makes it inert', async () => {
    await userEvent.type(note(), 'half a thou')
    const before = note()
    situation({ hidden: sharing })
    expect(screen.getByText(text.privacy.why.sharing)).toBeTruthy()
    expect(before.closest('[inert]')).not.toBeNull()
    situation({})
    expect(note()).toBe(before)
    expect([note().closest('[inert]'), (note() as HTMLTextAreaElement).value]).toEqual([
      null,
      'half a thou',
    ])
  })

  test('leaves its own button without the focus, and gives the focus back at its end', () => {
    note().focus()
    situation({ hidden: sharing })
    expect(document.activeElement).not.toBe(showAnyway())
    note().blur()
    situation({})
    expect(document.activeElement).toBe(note())
  })

  test('delays a jump to the note box until its own end, and then makes the jump once', () => {
    situation({ hidden: sharing })
    let wasGoneTo = 0
    afterCover(() => (wasGoneTo += 1))
    expect(wasGoneTo).toBe(0)
    situation({})
    expect(wasGoneTo).toBe(1)
    situation({ hidden: panic })
    situation({})
    expect(wasGoneTo).toBe(1)
  })
})

describe('show anyway', () => {
  test('uncovers only the panel, until the next share', async () => {
    situation({ hidden: sharing })
    await userEvent.click(showAnyway())
    expect(note().closest('[inert]')).toBeNull()
    expect(asked).toEqual([])
    // The next share covers the panel again.
    situation({ hidden: { why: 'sharing', since: 5000 } })
    expect(note().closest('[inert]')).not.toBeNull()
  })

  test('also shows the dock that the candidate’s own key has hidden', async () => {
    situation({ hidden: panic })
    await userEvent.click(showAnyway())
    expect(note().closest('[inert]')).toBeNull()
    expect(asked).toEqual([{ request: 'reveal', input: { tabId: 7 } }])
  })
})

test('the panel says how long it was hidden, and reports to the background that this was read', async () => {
  situation({ lastHidden: { since: 1000, until: 135_000 } })
  expect(screen.getByText(text.privacy.wasHidden('2:14'))).toBeTruthy()
  await userEvent.click(button(text.privacy.dismiss))
  expect(asked).toEqual([{ request: 'hiddenRead', input: { tabId: 7 } }])
})

test('a click that the background does not get is shown as not saved, and is not repeated later', async () => {
  situation({ hidden: panic, lastHidden: { since: 1000, until: 135_000 } })
  fakeBrowser.runtime.onMessage.removeAllListeners()
  let isAway = true
  fakeBrowser.runtime.onMessage.addListener(((message: Request) => {
    if (isAway) return Promise.reject(new Error('The background is away'))
    asked.push(message)
    const { situation: answer } = useMirror.getState()
    return Promise.resolve({
      answer: { ...answer, database: { kind: 'open' }, call: null, dossier: null },
    })
  }) as never)
  await userEvent.click(showAnyway())
  const state = () => useMirror.getState().saveState
  await vi.waitFor(() => expect(state()).toMatchObject({ reason: 'unreachable' }), 3000)
  await userEvent.click(button(text.privacy.dismiss))
  expect(screen.getByText(text.privacy.wasHidden('2:14'))).toBeTruthy()
  isAway = false
  await vi.waitFor(() => expect(state().kind).toBe('saved'), 3000)
  // Only the question how things stand is repeated, and not the two requests that failed.
  expect([...new Set(asked.map(({ request }) => request))]).toEqual(['situation'])
})
