// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { send, typed, useMirror } from '@/components/mirror/mirror'
import type { NotSavedReason } from '@/components/mirror/outbox'
import { SaveStateLine } from '@/components/save-state/SaveStateLine'
import { text } from '@/locales/text'
import { closeMirrorAfterEach, type Background, saved } from '../background'
import { callAt } from '../call-at'
import { button } from '../on-screen'

closeMirrorAfterEach()

let background: Background
beforeEach(async () => {
  background = await callAt(12)
  useMirror.setState({ saveState: { kind: 'saved' } })
})

const line = () => screen.getByRole('status').textContent
const show = (reason: NotSavedReason) =>
  act(() => useMirror.setState({ saveState: { kind: 'not-saved', reason, detail: '' } }))
const write = (words: string) => {
  const { companyId, id } = background.call
  const note = { id: 'n', companyId, callId: id, at: 0, promptId: null, now: 1 }
  act(() => typed('note.write', { ...note, text: words }, { complete: true }))
}
const writeInVain = async (words: string) => {
  background.refuses = 'quota'
  write(words)
  await screen.findByRole('button', { name: 'Try again' })
}
const clipboard = (writeText: () => Promise<void>) =>
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText)

describe('the state line', () => {
  test('says that all is saved', () => {
    render(<SaveStateLine />)
    expect(line()).toBe('Saved')
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('says that a save is under way only if it takes long, and is busy until then', async () => {
    render(<SaveStateLine />)
    const isBusy = () => screen.getByRole('status').getAttribute('aria-busy')
    expect(isBusy()).toBe('false')
    write('a')
    expect([line(), isBusy()]).toEqual(['Saved', 'true'])
    await act(saved)
    expect([line(), isBusy()]).toEqual(['Saved', 'false'])
    act(() => useMirror.setState({ saveState: { kind: 'saving' } }))
    expect(await screen.findByText('Saving…')).toBeDefined()
    expect(line()).toBe('Saving…')
    act(() => useMirror.setState({ saveState: { kind: 'saved' } }))
    expect(line()).toBe('Saved')
  })

  test('is a sign with the same words where there is little room', async () => {
    render(<SaveStateLine asSign />)
    const sign = screen.getByTitle('Saved')
    expect(screen.getByText('Saved').parentElement).toBe(sign)
    expect(sign.querySelector('svg')?.closest('[aria-hidden=true]')).toBeTruthy()
    act(() => useMirror.setState({ saveState: { kind: 'saving' } }))
    expect((await screen.findByText('Saving…')).parentElement?.title).toBe('Saving…')
  })

  test('says in full what is wrong, also where a sign stands while all is well', () => {
    render(<SaveStateLine asSign />)
    show('quota')
    expect(line()).toBe(`Not saved. ${text.saveState.reasons.quota}`)
    expect(button('Try again')).toBeDefined()
  })

  const reasons = Object.keys(text.saveState.reasons) as NotSavedReason[]
  test.each(reasons)('says that text is not saved, why and what to do: %s', (reason) => {
    render(<SaveStateLine />)
    show(reason)
    expect(line()).toBe(`Not saved. ${text.saveState.reasons[reason]}`)
  })

  test('offers no “Try again” in a panel that can only be reloaded', () => {
    render(<SaveStateLine />)
    show('reloaded')
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  test('says that the spare copy is behind, beside “Saved”', () => {
    render(<SaveStateLine />)
    const situation = useMirror.getState().situation!
    const database = { kind: 'open', recovery: null, copyError: 'full' } as const
    act(() => useMirror.setState({ situation: { ...situation, database } }))
    expect(line()).toBe('Saved')
    expect(screen.getByText(text.saveState.copyBehind)).toBeDefined()
  })
})

describe('what will never be saved', () => {
  const alert = () => screen.findByRole('alert')

  test('is in sight with its text and the reason, while all else is saved', async () => {
    render(<SaveStateLine />)
    background.refuses = 'missing'
    write('ninety thousand')
    expect((await alert()).textContent).toContain('ninety thousand')
    expect((await alert()).textContent).toContain(text.saveState.aside.reasons.missing)
    expect(line()).toBe(text.saveState.aside.rest)
    background.refuses = null
    write('ninety thousand and more')
    await act(saved)
    expect(line()).toBe('Saved')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('can be copied, and dismissed', async () => {
    const copied = clipboard(() => Promise.resolve())
    render(<SaveStateLine />)
    background.refuses = 'missing'
    write('ninety thousand')
    await alert()
    await userEvent.click(button(text.saveState.copy))
    expect(copied).toHaveBeenCalledWith('ninety thousand')
    await userEvent.click(button(text.saveState.aside.dismiss))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(line()).toBe('Saved')
    expect(useMirror.getState().dossier?.notes).toEqual([])
    background.refuses = null
  })

  test('says so of a tap, which has no text', async () => {
    render(<SaveStateLine />)
    const { companyId, id } = background.call
    const far = { id, companyId, now: 1, meetingKey: 'x'.repeat(501) }
    act(() => send('call.edit', far))
    expect((await alert()).textContent).toContain(text.saveState.aside.change)
    await userEvent.click(button(text.saveState.aside.dismiss))
  })
})

describe('what is not saved', () => {
  test('is saved by “Try again” as soon as that is possible', async () => {
    render(<SaveStateLine />)
    await writeInVain('ninety thousand')
    background.refuses = null
    await userEvent.click(button('Try again'))
    await act(saved)
    expect(line()).toBe('Saved')
    expect(background.dossier.notes).toMatchObject([{ text: 'ninety thousand' }])
  })

  test('goes to the clipboard, and the button says so until there is more text', async () => {
    const copied = clipboard(() => Promise.resolve())
    render(<SaveStateLine />)
    await writeInVain('ninety thousand')
    await userEvent.click(button(text.saveState.copy))
    expect(copied).toHaveBeenCalledWith('ninety thousand')
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeDefined()
    write('ninety thousand and more')
    expect(button(text.saveState.copy)).toBeDefined()
    background.refuses = null
    await act(saved)
  })

  test('can be copied by hand if the page denies its frames the clipboard', async () => {
    clipboard(() => Promise.reject(new Error('denied')))
    render(<SaveStateLine />)
    await writeInVain('ninety thousand')
    await userEvent.click(button(text.saveState.copy))
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox')
    expect(screen.getByRole('dialog', { name: text.saveState.copy })).toBeDefined()
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('ninety thousand')
    await userEvent.click(button('Close'))
    background.refuses = null
    await act(saved)
  })
})
