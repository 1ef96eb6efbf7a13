// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FromNotes } from '@/components/debrief/FromNotes'
import { shortDay } from '@/components/shared/finding-words'
import { dayOf } from '@/method/follow-ups'
import { findingOf } from '@/storage/records/finding'
import type { Note } from '@/storage/records/note'
import { saidField } from '@/storage/records/said'
import { noteRow, questionRow } from '../../rows'
import { closeMirrorAfterEach, openCall, saved } from '../background'
import { ended, inCall } from '../call-rows'
import { button } from '../on-screen'

closeMirrorAfterEach()

async function noted(...notes: Partial<Note>[]) {
  const background = await openCall(12, (call) => ({
    calls: [ended(call)],
    notes: notes.map((note, index) =>
      noteRow('', { ...inCall(call), id: `note ${index}`, at: 41_000, createdAt: index, ...note }),
    ),
    questions: [questionRow('own', { companyId: call.companyId, wording: 'Is there a canteen?' })],
  }))
  render(<FromNotes />)
  const known = (field: string) => findingOf(background.dossier.findings, background.call.id, field)
  return { background, known }
}

describe('a note after the call', () => {
  it('goes to its place by one tap, with its time, and back by the same tap', async () => {
    const { known } = await noted({ text: 'around 75–88, depends on level', flag: 'pay' })
    const put = () => button('Their pay range: around 75–88, depends on level')
    expect(put().getAttribute('aria-pressed')).toBe('false')
    await userEvent.click(put())
    expect(put().getAttribute('aria-pressed')).toBe('true')
    await saved()
    expect(known('range-words')).toMatchObject({
      text: 'around 75–88, depends on level',
      at: 41_000,
    })
    await userEvent.click(put())
    await saved()
    expect(known('range-words')).toBeUndefined()
  })

  it.each<[string, Partial<Note>, string]>([
    ['the question that it is linked to', { text: 'six of them', promptId: 'team' }, 'Team'],
    ['what it says', { text: 'take-home in SQL, three hours' }, 'Test'],
    ['the pay that it names', { text: 'they pay 70-85k' }, 'Their pay range'],
    ['its flag', { text: 'laughed a lot', flag: 'good' }, 'Signals'],
  ])('finds its place by %s', async (_, note, place) => {
    await noted(note)
    expect(button(`${place}: ${note.text}`)).toBeTruthy()
  })

  it('that is linked to a question of the candidate’s own is the answer to it', async () => {
    const { known } = await noted({ text: 'yes, vegan too', promptId: 'own' })
    await userEvent.click(button('Their answer: yes, vegan too'))
    await saved()
    expect(known(saidField('own'))?.text).toBe('yes, vegan too')
  })

  it('that is a to-do is one already, with the day that it names, until a tap', async () => {
    const { background } = await noted({
      text: 'portfolio tomorrow',
      flag: 'todo',
      createdAt: Date.now(),
    })
    const name = `To do · ${shortDay(dayOf(Date.now(), 1))}: portfolio tomorrow`
    expect(button(name).getAttribute('aria-pressed')).toBe('true')
    await userEvent.click(button(name))
    expect(button(name).getAttribute('aria-pressed')).toBe('false')
    await userEvent.click(button(name))
    await saved()
    expect(background.dossier.notes).toMatchObject([{ flag: 'todo' }])
  })

  it('goes to another place, too, or becomes a to-do', async () => {
    const { background, known } = await noted({ text: 'mail Jonas' })
    await userEvent.click(screen.getByText('1 other note'))
    await userEvent.click(button('Another place for: mail Jonas'))
    const places = () => within(screen.getByRole('group', { name: 'Another place' }))
    await userEvent.click(places().getByRole('button', { name: 'I promised' }))
    expect(button('I promised: mail Jonas').getAttribute('aria-pressed')).toBe('true')
    await saved()
    expect(known('i-promised')?.text).toBe('mail Jonas')
    await userEvent.click(button('Another place for: mail Jonas'))
    await userEvent.click(places().getByRole('button', { name: 'To do' }))
    await saved()
    expect(background.dossier.notes).toMatchObject([{ flag: 'todo' }])
  })

  it('of which no place is known waits in a fold', async () => {
    await noted({ text: 'growing', flag: 'good' }, { text: 'green office' })
    const [first, second] = screen.getAllByRole('listitem')
    expect(first?.closest('details')).toBeNull()
    expect(second?.closest('details')).toBeTruthy()
  })
})
