// @vitest-environment happy-dom
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { typed } from '@/components/mirror/mirror'
import { Notes } from '@/components/notes/Notes'
import { Card } from '@/components/panel/Card'
import { bringUp } from '@/components/prompts/turn-to'
import { changePanel, panelNow, toFront } from '@/components/shared/panel-state'
import { announce, closeMirrorAfterEach, saved } from '../background'
import { callAt } from '../call-at'
import { button } from '../on-screen'
import { newPanelBeforeEach } from '../prompts/call-with'

closeMirrorAfterEach()
newPanelBeforeEach()

const editor = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Edit the note' })
const box = () => screen.getByRole('textbox', { name: /^Write a note/ })
const rows = () => screen.queryAllByRole('listitem').map((row) => row.textContent)
const openNotes = async (written: Parameters<typeof callAt>[1] = {}) => {
  const background = await callAt(12, written)
  render(<Notes linkTo={null} />)
  return background
}

describe('the list of notes', () => {
  test('shows the time, the flag and the question of each note, the newest last', async () => {
    await openNotes({
      notes: [
        { text: 'late', at: 3_840_000, createdAt: 3, flag: 'bad' },
        { text: 'early', at: null, createdAt: 1, flag: 'todo' },
        { text: 'middle', at: 41_000, createdAt: 2, promptId: 'why-us' },
      ],
    })
    expect(rows()).toEqual([
      '>To do earlybefore',
      'middle Linked to “Why us?”0:41',
      '-Bad late1:04:00',
    ])
  })

  test('says that nothing is noted yet', async () => {
    await openNotes()
    expect(screen.getByText('Nothing noted yet.')).toBeTruthy()
    expect(screen.queryByRole('list')).toBeNull()
  })

  test('shows the newest eight below the card, and all of them in the card on request', async () => {
    const notes = Array.from({ length: 12 }, (_, index) => ({
      id: `n${index}`,
      text: `note ${index}`,
      createdAt: index,
    }))
    await openNotes({ notes })
    expect(rows()).toEqual(notes.slice(4).map(({ text }) => `${text}0:00`))
    await userEvent.click(button('Show all 12 notes'))
    // They move into the card, so that none is shown twice.
    expect(panelNow().front).toEqual({ kind: 'notes' })
    expect(rows()).toEqual([])
    render(<Card />)
    expect(rows()).toHaveLength(12)
    act(() => bringUp('pay'))
    expect(rows()).toHaveLength(8)
  })

  test('keeps a note in sight while it is edited, however old it becomes', async () => {
    const notes = Array.from({ length: 8 }, (_, index) => ({
      id: `n${index}`,
      text: `note ${index}`,
      createdAt: index,
    }))
    await openNotes({ notes })
    await userEvent.click(button(/note 0/))
    await userEvent.type(box(), 'one more{Enter}')
    expect(editor().value).toBe('note 0')
    expect(rows()).toHaveLength(9)
    await userEvent.type(editor(), '{Enter}')
    expect(rows()).toHaveLength(8)
  })

  test('shows the newest of a thousand notes in the card, and all of them on request', async () => {
    const notes = Array.from({ length: 1000 }, (_, index) => ({
      id: `n${index}`,
      text: `note ${index}`,
      createdAt: index,
    }))
    await callAt(12, { notes })
    changePanel(toFront({ kind: 'notes' }))
    render(<Card />)
    expect(rows()).toHaveLength(300)
    expect(rows().at(-1)).toContain('note 999')
    await userEvent.click(button('Show all 1,000 notes'))
    expect(rows()).toHaveLength(1000)
    expect(rows()[0]).toContain('note 0')
  })

  test('can be edited in the card, too', async () => {
    const background = await callAt(12, { notes: [{ id: 'n', text: 'ten people' }] })
    changePanel(toFront({ kind: 'notes' }))
    render(
      <>
        <Card />
        <Notes linkTo={null} />
      </>,
    )
    await userEvent.click(button(/ten people/))
    await userEvent.type(editor(), ', growing{Enter}')
    expect(document.activeElement).toBe(button(/ten people, growing/))
    await saved()
    expect(background.dossier.notes).toMatchObject([{ text: 'ten people, growing' }])
  })

  test('shows a note as text, whatever it looks like', async () => {
    await openNotes({ notes: [{ text: '<img src=x onerror=alert(1)>' }] })
    expect(rows()).toEqual(['<img src=x onerror=alert(1)>0:00'])
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('a note being edited', () => {
  test('is saved with every key, and gets the focus after Enter', async () => {
    const background = await openNotes({ notes: [{ id: 'n', text: 'ten people', flag: 'good' }] })
    await userEvent.click(button(/ten people/))
    expect(document.activeElement).toBe(editor())
    await userEvent.keyboard(', growing')
    await saved()
    expect(background.dossier.notes).toMatchObject([
      { id: 'n', text: 'ten people, growing', flag: 'good' },
    ])
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(button(/ten people, growing/))
  })

  test('stays a kept note while its keeping is not on disk yet', async () => {
    const background = await openNotes()
    background.refuses = 'quota'
    await userEvent.type(box(), '+ growing{Enter}')
    await userEvent.click(button(/growing/))
    await userEvent.keyboard(' fast{Escape}')
    expect(rows()).toEqual(['+Good growing fast12:00'])
    background.refuses = null
    await saved()
    expect(background.dossier.notes).toMatchObject([{ text: 'growing fast', flag: 'good' }])
    expect(background.dossier.notes[0]!.keptAt).not.toBeNull()
  })

  test('stays open when Enter completes a word of an input method', async () => {
    await openNotes({ notes: [{ text: 'かい' }] })
    await userEvent.click(button(/かい/))
    fireEvent.keyDown(editor(), { key: 'Enter', isComposing: true })
    expect(editor().value).toBe('かい')
  })

  test('can get another flag, or none', async () => {
    const background = await openNotes({ notes: [{ text: 'range', flag: 'pay' }] })
    await userEvent.click(button(/range/))
    const row = within(screen.getByRole('listitem'))
    const flag = (name: string) => row.getByRole('button', { name })
    expect(flag('Pay').getAttribute('aria-pressed')).toBe('true')
    await userEvent.click(flag('Good'))
    expect(flag('Pay').getAttribute('aria-pressed')).toBe('false')
    await saved()
    expect(background.dossier.notes[0]!.flag).toBe('good')
    await userEvent.click(flag('Good'))
    await userEvent.type(editor(), 's{Enter}')
    await saved()
    expect(background.dossier.notes[0]).toMatchObject({ flag: null, text: 'ranges' })
  })

  test('loses its link to a question by one click', async () => {
    const background = await openNotes({ notes: [{ text: 'small teams', promptId: 'team' }] })
    await userEvent.click(button(/small teams/))
    await userEvent.click(button('Remove the link'))
    await userEvent.click(button('Done'))
    expect(rows()).toEqual(['small teams0:00'])
    await saved()
    expect(background.dossier.notes[0]!.promptId).toBeNull()
  })

  test('shows what another panel writes meanwhile, and goes on from there', async () => {
    const background = await openNotes({ notes: [{ id: 'n', text: 'one' }] })
    await userEvent.click(button(/one/))
    const written = { ...background.dossier.notes[0]!, text: 'zero\none', seq: 5 }
    background.dossier.notes[0] = written
    await announce({ table: 'notes', row: written })
    await userEvent.type(editor(), ' two')
    expect(editor().value).toBe('zero\none two')
    await saved()
    expect(background.dossier.notes.at(0)?.text).toBe('zero\none two')
  })
})

describe('a deleted note', () => {
  const remove = async (name: RegExp) => {
    await userEvent.click(button(name))
    await userEvent.click(button('Delete'))
  }

  test('comes back by one key, where it was', async () => {
    const background = await openNotes({ notes: [{ text: 'first' }, { text: 'second' }] })
    await remove(/first/)
    expect(rows()).toEqual(['second0:00'])
    expect(screen.getByText(/Note deleted/)).toBeDefined()
    expect(document.activeElement).toBe(button('Undo'))
    await userEvent.keyboard('{Enter}')
    expect(rows()).toEqual(['first0:00', 'second0:00'])
    expect(document.activeElement).toBe(button(/first/))
    expect(screen.queryByText(/Note deleted/)).toBeNull()
    await saved()
    expect(background.dossier.notes[0]!.deletedAt).toBeNull()
  })

  test('can be brought back until the next note is kept', async () => {
    const background = await openNotes({ notes: [{ text: 'first' }] })
    await remove(/first/)
    await userEvent.type(box(), 'next')
    expect(button('Undo')).toBeDefined()
    await userEvent.keyboard('{Enter}')
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    await saved()
    expect(background.dossier.notes[0]!.deletedAt).not.toBeNull()
  })

  test('that was emptied before comes back with its text', async () => {
    await openNotes({ notes: [{ text: 'she knows Jo' }] })
    await userEvent.click(button(/she knows Jo/))
    await userEvent.clear(editor())
    await userEvent.keyboard('{Enter}')
    expect(rows()).toEqual([])
    await userEvent.click(button('Undo'))
    expect(rows()).toEqual(['she knows Jo0:00'])
  })

  test('that another panel brings back loses its undo button', async () => {
    const background = await openNotes({ notes: [{ id: 'n', text: 'first' }] })
    await remove(/first/)
    await saved()
    const row = { ...background.dossier.notes[0]!, deletedAt: null, seq: 9 }
    await announce({ table: 'notes', row })
    expect(screen.queryByText(/Note deleted/)).toBeNull()
    expect(rows()).toEqual(['first0:00'])
  })
})

test('a draft is not listed as a note', async () => {
  const background = await openNotes()
  const { companyId, id } = background.call
  const draft = { id: 'd', companyId, callId: id, at: 0, text: 'half', promptId: null, now: 1 }
  act(() => typed('note.write', draft))
  expect(within(document.body).queryByRole('list')).toBeNull()
  await saved()
})
