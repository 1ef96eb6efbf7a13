// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { typed, useMirror } from '@/components/mirror/mirror'
import { bringUp } from '@/components/prompts/current'
import { Prompts } from '@/components/prompts/Prompts'
import { theyAskIds } from '@/method/answer-parts'
import { markRow } from '../../rows'
import { closeMirrorAfterEach, saved } from '../background'
import { callWith, firstPromptBeforeEach } from './call-with'
import { button, large } from '../on-screen'

closeMirrorAfterEach()
firstPromptBeforeEach()

const points = () =>
  within(screen.getByRole('list', { name: 'Your points' }))
    .getAllByRole('listitem')
    .map((point) => point.textContent)
const lines = () =>
  screen.getAllByRole('button', { name: /^Show “/ }).map((line) => line.getAttribute('aria-label'))

describe('a question they may ask', () => {
  it('shows its points when it becomes large', async () => {
    await callWith({ answers: { 'why-us': '- Their data\n\n• Small teams\nJoana' } })
    render(<Prompts />)
    await userEvent.click(button(/^Show “Why us\?”/))

    expect(large()).toBe('Why us?')
    expect(points()).toEqual(['Their data', 'Small teams', 'Joana'])
  })

  it('says which point is to land there', { tags: ['obligation-3'] }, async () => {
    await callWith({ answers: { 'fits-the-company': 'I like it small', 'fits-the-job': 'Nights' } })
    render(<Prompts />)
    await userEvent.click(button(/^Show “Why us\?”/))
    expect(screen.getByText('To land: I like it small')).toBeTruthy()
    expect(screen.queryByText(/weigh whether/)).toBeNull()
    await userEvent.click(button('Next question'))
    expect(screen.getByText('To land: Nights')).toBeTruthy()
  })

  it('shows its points as text, whatever is pasted', async () => {
    await callWith({ answers: { 'found-us': '<img src=x onerror=alert(1)>' } })
    const { container } = render(<Prompts />)

    expect(points()).toEqual(['<img src=x onerror=alert(1)>'])
    expect(container.querySelector('img')).toBeNull()
  })

  it('keeps what was typed when the editing ends', async () => {
    const background = await callWith({ answers: { 'found-us': 'Their blog' } })
    render(<Prompts />)
    await userEvent.click(button('Edit your points'))
    await userEvent.keyboard('{Enter}Joana{Escape}')

    expect(points()).toEqual(['Their blog', 'Joana'])
    expect(document.activeElement).toBe(button('Edit your points'))
    await saved()
    expect(background.dossier.answers.map(({ text }) => text)).toEqual(['Their blog\nJoana'])
  })

  it('keeps what was typed when another question becomes large', async () => {
    const background = await callWith()
    render(<Prompts />)
    await userEvent.click(button('Edit your points'))
    await userEvent.keyboard('A friend')
    act(() => bringUp('contribute'))

    await saved()
    expect(background.dossier.answers[0]).toMatchObject({ subject: 'found-us', text: 'A friend' })
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('says what to write while it is empty', async () => {
    await callWith()
    render(<Prompts />)
    expect(screen.getByText('The place, and who pointed you to it')).toBeTruthy()
    await userEvent.click(button('Edit your points'))

    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your points' })
    expect(field.placeholder).toBe('The place, and who pointed you to it')
    expect(document.activeElement).toBe(field)
    await userEvent.click(button('Done'))
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('keeps that it was answered, and when, until that is taken back', async () => {
    const background = await callWith()
    render(<Prompts />)
    const box = () => screen.getByRole<HTMLInputElement>('checkbox')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Answered' }))

    expect(screen.getByRole('checkbox', { name: /^Answered 12:0\d$/ })).toBe(box())
    expect(box().checked).toBe(true)
    expect(button(`They may ask 1/${theyAskIds.length}`)).toBeTruthy()
    await saved()
    expect(background.dossier.marks).toMatchObject([
      { kind: 'answered', subject: 'found-us', on: true },
    ])

    await userEvent.click(box())
    expect(box().checked).toBe(false)
    expect(button(`They may ask 0/${theyAskIds.length}`)).toBeTruthy()
  })

  it('does not count as answered because of another call', async () => {
    const { call, dossier } = await callWith()
    const { companyId } = call
    const marks = [markRow('answered', 'found-us', { companyId, callId: 'earlier' })]
    useMirror.setState({ dossier: { ...dossier, marks } })
    render(<Prompts />)

    expect(button(`They may ask 0/${theyAskIds.length}`)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
  })

  it('shows in the list whether it is answered or unprepared', async () => {
    await callWith({ answers: { 'found-us': 'Joana', 'why-us': 'Their data' } })
    render(<Prompts />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Answered' }))
    await userEvent.click(button('Next question'))

    expect(lines()).toEqual([
      'Show “How did you find us?”, Answered',
      'Show “What would you bring?”, No points yet',
      'Show “What do you like to do?”, No points yet',
      'Show “What do you earn, and want?”, No points yet',
    ])
  })
})

describe('the large question', () => {
  it('stays the same until the candidate acts', async () => {
    await callWith({ questions: [{ subject: 'growth', starred: true }] })
    render(<Prompts />)
    await userEvent.click(button(/^You ask/))
    expect(large()).toBe('How could I grow here?')

    const { dossier } = useMirror.getState()
    const starred = dossier!.questions.map((row) => ({ ...row, starred: false }))
    act(() => useMirror.setState({ dossier: { ...dossier!, questions: starred } }))
    expect(large()).toBe('How could I grow here?')
  })

  it('can be changed by the keyboard alone', async () => {
    await callWith()
    render(<Prompts />)
    button('Next question').focus()
    await userEvent.keyboard('{Enter}{Enter}')
    expect(large()).toBe('What would you bring?')
    button('Previous question').focus()
    await userEvent.keyboard('{Enter}{Enter}{Enter}')
    expect(large()).toBe('What do you earn, and want?')

    button(/^Show “Why us/).focus()
    await userEvent.keyboard('{Enter}')
    expect(large()).toBe('Why us?')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }))
    await userEvent.tab()
    expect(document.activeElement).toBe(button('Previous question'))
  })

  it('does not render again for the letters of a note', async () => {
    await callWith()
    const rendered = vi.fn()
    render(
      <Profiler id="prompts" onRender={rendered}>
        <Prompts />
      </Profiler>,
    )
    rendered.mockClear()
    const { companyId, id } = useMirror.getState().call!
    const note = { id: 'note', companyId, callId: id, at: 1, promptId: null, now: 1 }
    act(() => typed('note.write', { ...note, text: 'growing' }))

    expect(useMirror.getState().dossier?.notes).toHaveLength(1)
    expect(rendered).not.toHaveBeenCalled()
  })
})
