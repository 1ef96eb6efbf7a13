// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Filing } from '@/components/findings/Filing'
import { holdsLines, withLines, withoutLines } from '@/components/findings/lines-in-text'
import { Notes } from '@/components/notes/Notes'
import type { NoteFlag } from '@/method/note-flags'
import type { Note } from '@/storage/records/note'
import { aCallEach, saved } from '../background'
import { callAtHand } from '../notes/call-at-hand'

aCallEach()

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const filing = (note: Note) => <Filing note={note} />

async function editing(text: string, flag: NoteFlag | null) {
  const background = await callAtHand({ notes: [{ text, flag, at: 41_000 }] })
  render(<Notes linkTo={null} filing={filing} />)
  await userEvent.click(button(new RegExp(text)))
  return background
}

describe('a note that is filed', () => {
  it('would have to be typed a second time, or would lose its time', async () => {
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

  it('would take the place of what stands there, and leave the item unticked', async () => {
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

  it('would be offered a place that its flag does not speak of', async () => {
    await editing('growing', 'pay')
    await userEvent.click(button('File under…'))
    expect(screen.queryByRole('button', { name: 'Mission' })).toBeNull()
    expect(button('Their pay range')).toBeTruthy()
  })

  it('would be offered one without a flag', async () => {
    await editing('growing', null)
    expect(screen.queryByRole('button', { name: 'File under…' })).toBeNull()
  })
})

describe('lines in a text', () => {
  it('would be found in half a line, or leave a gap behind', () => {
    expect(holdsLines('six people', 'six')).toBe(false)
    const both = withLines('one', 'two\nthree')
    expect(both).toBe('one\ntwo\nthree')
    expect(holdsLines(both, 'two\nthree')).toBe(true)
    expect(withoutLines(both, 'two\nthree')).toBe('one')
    expect(withoutLines(both, 'one')).toBe('two\nthree')
    expect(withoutLines('$1', '$1')).toBe('')
  })
})
