// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { focusNoteBox } from '@/components/notes/focus'
import { AllNotes, NewestNotes } from '@/components/notes/NoteList'
import { noteActs } from '@/components/notes/note-acts'
import { Notes } from '@/components/notes/Notes'
import { questionRow } from '../../rows'
import { closeMirrorAfterEach, saved } from '../background'
import { callAt } from '../call-at'
import { newPanelBeforeEach } from '../prompts/call-with'

closeMirrorAfterEach()
newPanelBeforeEach()

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Write a note/ })
const rows = () =>
  within(screen.getByRole('list', { name: 'Notes' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent)
const openNotes = (linkTo: string | null = null) => render(<Notes linkTo={linkTo} />)

describe('a note being taken', () => {
  test('is a record from its first key on, with the time of that key', async () => {
    const background = await callAt(12)
    openNotes()
    await userEvent.type(box(), 'growing')
    await saved()
    expect(background.dossier.notes).toMatchObject([{ text: 'growing', keptAt: null }])
    expect(Math.floor(background.dossier.notes[0]!.at! / 60_000)).toBe(12)
  })

  test('is kept by Enter, and the box is empty for the next one', async () => {
    const background = await callAt(12)
    openNotes()
    await userEvent.type(box(), 'first{Enter}second{Enter}')
    expect(box().value).toBe('')
    expect(rows()).toEqual(['first12:00', 'second12:00'])
    await saved()
    expect(background.dossier.notes.map(({ text }) => text)).toEqual(['first', 'second'])
    expect(background.dossier.notes.every(({ keptAt }) => keptAt !== null)).toBe(true)
  })

  test('goes on over several lines with Shift+Enter', async () => {
    await callAt(12)
    openNotes()
    await userEvent.type(box(), 'one{Shift>}{Enter}{/Shift}two')
    expect(box().value).toBe('one\ntwo')
    expect(screen.queryByRole('list')).toBeNull()
  })

  test('goes on when Enter completes a word of an input method', async () => {
    await callAt(12)
    openNotes()
    await userEvent.type(box(), 'かいしゃ')
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true })
    expect(box().value).toBe('かいしゃ')
    expect(screen.queryByRole('list')).toBeNull()
  })

  test.each(['', '   ', '\n'])('is not kept when it is %j', async (blank) => {
    const background = await callAt(12)
    openNotes()
    if (blank) fireEvent.change(box(), { target: { value: blank } })
    fireEvent.keyDown(box(), { key: 'Enter' })
    await saved()
    expect(background.dossier.notes.filter(({ keptAt }) => keptAt !== null)).toEqual([])
  })

  test('that is emptied and begun again is a new record', async () => {
    const background = await callAt(12)
    openNotes()
    await userEvent.type(box(), 'no')
    await userEvent.clear(box())
    await userEvent.type(box(), 'yes{Enter}')
    await saved()
    const [emptied, kept] = background.dossier.notes
    expect(emptied).toMatchObject({ text: '', keptAt: null })
    expect(kept).toMatchObject({ text: 'yes' })
    expect(rows()).toEqual(['yes12:00'])
  })

  test.each([
    ['+ growing', 'good', 'growing'],
    ['- on-call', 'bad', 'on-call'],
    ['$ 90–105k', 'pay', '90–105k'],
    ['> send link', 'todo', 'send link'],
    ['-5 % churn', null, '-5 % churn'],
  ])('is flagged by how it begins: %s', async (input, flag, said) => {
    const background = await callAt(12)
    openNotes()
    await userEvent.type(box(), `${input}{Enter}`)
    await saved()
    expect(background.dossier.notes).toMatchObject([{ flag, text: said }])
  })

  test.each([
    ['- mentoring\n- a budget', '- mentoring\n- a budget'],
    ['$ 120k base', '$ 120k base'],
    ['> from their mail', '> from their mail'],
    ['+ 49 170 1234567', '+ 49 170 1234567'],
  ])('keeps the sign at its beginning if that was pasted: %j', async (pasted, said) => {
    const background = await callAt(12)
    openNotes()
    await userEvent.click(box())
    await userEvent.paste(pasted)
    await userEvent.type(box(), '{Enter}')
    await saved()
    expect(background.dossier.notes).toMatchObject([{ flag: null, text: said, plain: true }])
  })

  test('is flagged by a sign that is typed before what was pasted', async () => {
    const background = await callAt(12)
    openNotes()
    await userEvent.click(box())
    await userEvent.paste('120k base')
    await userEvent.type(box(), '$ ', { initialSelectionStart: 0, initialSelectionEnd: 0 })
    await userEvent.type(box(), '{Enter}')
    await saved()
    expect(background.dossier.notes).toMatchObject([{ flag: 'pay', text: '120k base' }])
  })

  test('is flagged by a typed sign although the rest was pasted', async () => {
    const background = await callAt(12)
    openNotes()
    await userEvent.type(box(), '- ')
    await userEvent.paste('no budget')
    await userEvent.type(box(), '{Enter}')
    await saved()
    expect(background.dossier.notes).toMatchObject([{ flag: 'bad', text: 'no budget' }])
  })

  test('keeps its dash in a panel that was opened again before Enter', async () => {
    const background = await callAt(12, {
      notes: [{ text: '- a\n- b', keptAt: null, plain: true }],
    })
    openNotes()
    await userEvent.type(box(), '{Enter}')
    await saved()
    expect(background.dossier.notes).toMatchObject([{ flag: null, text: '- a\n- b' }])
  })

  test('that is too long stays in the box, which says so, and the next note is saved', async () => {
    const background = await callAt(12)
    openNotes()
    await userEvent.click(box())
    const long = 'x'.repeat(100_001)
    await userEvent.paste(long)
    fireEvent.keyDown(box(), { key: 'Enter' })
    expect(box().value).toBe(long)
    expect(screen.getByRole('alert')).toBeDefined()
    expect(screen.queryByRole('list')).toBeNull()
    fireEvent.change(box(), { target: { value: 'short' } })
    fireEvent.keyDown(box(), { key: 'Enter' })
    await saved()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(background.dossier.notes.filter(({ keptAt }) => keptAt !== null)).toMatchObject([
      { text: 'short' },
    ])
  })

  test('does not render the lists of notes again at every key', async () => {
    await callAt(12, { notes: Array.from({ length: 200 }, (_, n) => ({ text: `note ${n}` })) })
    const drawn = vi.fn()
    render(
      <>
        <Profiler id="lists" onRender={drawn}>
          <NewestNotes {...noteActs} />
          <AllNotes />
        </Profiler>
        <div data-testid="notes">
          <Notes linkTo={null} />
        </div>
      </>,
    )
    drawn.mockClear()
    await userEvent.type(box(), 'key')
    expect(drawn).not.toHaveBeenCalled()
  })
})

describe('a flag', () => {
  const flag = (name: string) => screen.getByRole('button', { name })
  const on = () =>
    screen.getAllByRole('button', { pressed: true }).map((each) => each.getAttribute('aria-label'))
  const off = () => screen.queryAllByRole('button', { pressed: true })

  test('is put on and taken off by a tap, in the middle of the words', async () => {
    const background = await callAt(12)
    openNotes()
    await userEvent.type(box(), 'no budget')
    await userEvent.click(flag('Bad'))
    expect([box().value, on()]).toEqual(['- no budget', ['Bad']])
    expect(document.activeElement).toBe(box())
    await userEvent.click(flag('To do'))
    expect([box().value, on()]).toEqual(['> no budget', ['To do']])
    await userEvent.click(flag('To do'))
    expect([box().value, off()]).toEqual(['no budget', []])
    await userEvent.click(flag('Pay'))
    await userEvent.type(box(), '{Enter}')
    await saved()
    expect(background.dossier.notes).toMatchObject([{ flag: 'pay', text: 'no budget' }])
    expect(off()).toEqual([])
  })

  test('can be tapped before the first word, and waits for it', async () => {
    const background = await callAt(12)
    openNotes()
    await userEvent.click(flag('Good'))
    expect([box().value, on()]).toEqual(['+ ', ['Good']])
    await userEvent.keyboard('{Enter}')
    expect([box().value, on()]).toEqual(['+ ', ['Good']])
    await userEvent.keyboard('growing{Enter}')
    await saved()
    expect(background.dossier.notes).toMatchObject([{ flag: 'good', text: 'growing' }])
  })

  test('is on as soon as its sign is typed, and off for a sign in a number', async () => {
    await callAt(12)
    openNotes()
    await userEvent.type(box(), '-')
    expect(on()).toEqual(['Bad'])
    await userEvent.type(box(), '5 % churn')
    expect(off()).toEqual([])
    await saved()
  })

  test('is put before a pasted list, whose own dashes are no flags', async () => {
    const background = await callAt(12)
    openNotes()
    await userEvent.click(box())
    await userEvent.paste('- mentoring\n- a budget')
    expect(off()).toEqual([])
    await userEvent.click(flag('Good'))
    expect([box().value, on()]).toEqual(['+ - mentoring\n- a budget', ['Good']])
    await userEvent.type(box(), '{Enter}')
    await saved()
    expect(background.dossier.notes).toMatchObject([
      { flag: 'good', text: '- mentoring\n- a budget' },
    ])
  })
})

describe('a panel that opens again', () => {
  test('goes on with the note that was being written, under the same record', async () => {
    const draft = { id: 'draft', text: 'they said', keptAt: null, at: 61_000 }
    const background = await callAt(12, { notes: [draft] })
    openNotes()
    expect(box().value).toBe('they said')
    await userEvent.type(box(), ' more{Enter}')
    expect(rows()).toEqual(['they said more1:01'])
    await saved()
    expect(background.dossier.notes).toMatchObject([{ id: 'draft', text: 'they said more' }])
  })

  test('restores no draft that is deleted, blank or of another call', async () => {
    await callAt(12, {
      notes: [
        { text: ' ', keptAt: null },
        { text: 'gone', keptAt: null, deletedAt: 1 },
        { text: 'elsewhere', keptAt: null, callId: 'another call' },
      ],
    })
    openNotes()
    expect(box().value).toBe('')
  })
})

describe('a link to a question', () => {
  const link = (name = 'Link to “Why us?”') => screen.getByRole('button', { name })
  const isOn = (name?: string) => link(name).getAttribute('aria-pressed') === 'true'

  test('is made only when it is switched on', async () => {
    const background = await callAt(12)
    openNotes('why-us')
    await userEvent.type(box(), 'unlinked{Enter}')
    await userEvent.click(link())
    await userEvent.type(box(), 'linked{Enter}')
    await saved()
    expect(background.dossier.notes.map(({ promptId }) => promptId)).toEqual([null, 'why-us'])
    expect(rows()[1]).toContain('Linked to “Why us?”')
  })

  test('stays with the note while another question becomes large', async () => {
    const background = await callAt(12)
    const { rerender } = openNotes('why-us')
    await userEvent.type(box(), 'half')
    await userEvent.click(link())
    rerender(<Notes linkTo="team" />)
    expect(isOn()).toBe(true)
    await userEvent.type(box(), ' done{Enter}')
    expect(isOn('Link to “What about the team?”')).toBe(false)
    await saved()
    expect(background.dossier.notes).toMatchObject([{ text: 'half done', promptId: 'why-us' }])
  })

  test('shows the candidate’s own wording, as text', async () => {
    const { dossier, call } = await callAt(12)
    const { companyId } = call
    dossier.questions.push(
      questionRow('own', { companyId, wording: '<img src=x onerror=alert(1)>' }),
    )
    openNotes('own')
    expect(isOn('Link to “<img src=x onerror=alert(1)>”')).toBe(false)
    expect(document.querySelector('img')).toBeNull()
  })
})

test('the keyboard command moves the focus to the note box', async () => {
  await callAt(12)
  openNotes()
  focusNoteBox()
  expect(document.activeElement).toBe(box())
})
