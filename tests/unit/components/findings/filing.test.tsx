// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Filing } from '@/components/findings/Filing'
import { holdsLines, withLines, withoutLines } from '@/components/shared/lines-in-text'
import { Notes } from '@/components/notes/Notes'
import type { NoteFlag } from '@/method/note-flags'
import type { Note } from '@/storage/records/note'
import { closeMirrorAfterEach, saved } from '../background'
import { callAt } from '../call-at'
import { button } from '../on-screen'
import { newPanelBeforeEach } from '../prompts/call-with'

closeMirrorAfterEach()
newPanelBeforeEach()

const filing = (note: Note) => <Filing note={note} />

async function editing(text: string, flag: NoteFlag | null) {
  const background = await callAt(12, { notes: [{ text, flag, at: 41_000 }] })
  render(<Notes linkTo={null} filing={filing} />)
  await userEvent.click(button(new RegExp(text)))
  return background
}

describe('a note', () => {
  it('is filed with its text and time, and stays when the filing is taken back', async () => {
    const background = await editing('contract by Friday', 'todo')
    await userEvent.click(button('File under…'))
    await userEvent.click(button('They promised'))
    expect(screen.getByText('Filed under They promised')).toBeTruthy()
    await saved()
    expect(background.dossier.findings).toMatchObject([
      { field: 'they-promised', text: 'contract by Friday', at: 41_000 },
    ])

    await userEvent.click(button('They promised'))
    await saved()
    expect(background.dossier.findings).toMatchObject([{ field: 'they-promised', text: '' }])
    expect(background.dossier.notes).toMatchObject([{ text: 'contract by Friday' }])
  })

  it('is added to what stands under the field, and ticks the item', async () => {
    const background = await editing('six people', 'good')
    await userEvent.click(button('File under…'))
    await userEvent.click(button('Team'))
    await userEvent.type(screen.getByRole('textbox', { name: 'Edit the note' }), ', two new')
    await userEvent.click(button('Team'))
    await saved()
    expect(background.dossier.findings).toMatchObject([
      { field: 'team-words', text: 'six people\nsix people, two new', at: 41_000 },
    ])
    expect(background.dossier.marks).toMatchObject([
      { kind: 'ticked', subject: 'team-and-manager', on: true, at: 41_000 },
    ])
  })

  it('can be filed only under the fields of its flag', async () => {
    await editing('growing', 'pay')
    await userEvent.click(button('File under…'))
    expect(screen.queryByRole('button', { name: 'Mission' })).toBeNull()
    expect(button('Their pay range')).toBeTruthy()
  })

  it('without a flag cannot be filed', async () => {
    await editing('growing', null)
    expect(screen.queryByRole('button', { name: 'File under…' })).toBeNull()
  })
})

describe('lines in a text', () => {
  it('are found only whole, and leave no gap when they are taken out', () => {
    expect(holdsLines('six people', 'six')).toBe(false)
    const both = withLines('one', 'two\nthree')
    expect(both).toBe('one\ntwo\nthree')
    expect(holdsLines(both, 'two\nthree')).toBe(true)
    expect(withoutLines(both, 'two\nthree')).toBe('one')
    expect(withoutLines(both, 'one')).toBe('two\nthree')
    expect(withoutLines('$1', '$1')).toBe('')
  })
})
