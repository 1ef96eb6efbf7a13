// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { typed, useMirror } from '@/components/mirror/mirror'
import { Card } from '@/components/panel/Card'
import { AllQuestions } from '@/components/prompts/AllQuestions'
import { bringUp } from '@/components/prompts/turn-to'
import { focusCard } from '@/components/shared/turn-card'
import { answerRow, markRow, questionRow } from '../../rows'
import { announce, closeMirrorAfterEach, saved } from '../background'
import { callWith, newPanelBeforeEach } from './call-with'
import { button, large } from '../on-screen'

closeMirrorAfterEach()
newPanelBeforeEach()

const points = () =>
  within(screen.getByRole('list', { name: 'Your points' }))
    .getAllByRole('listitem')
    .map((point) => point.textContent)
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your points' })
const isPressed = (name: RegExp) => button(name).getAttribute('aria-pressed') === 'true'

async function asked(subject: string, prepared: Parameters<typeof callWith>[0] = {}) {
  const background = await callWith(prepared)
  bringUp(subject)
  render(<Card />)
  return background
}

describe('a question they may ask', () => {
  it('shows its points when it becomes large', async () => {
    await asked('found-us', { answers: { 'why-us': '- Their data\n\n• Small teams\nJoana' } })
    act(() => bringUp('why-us'))

    expect(large()).toBe('Why us?')
    expect(points()).toEqual(['Their data', 'Small teams', 'Joana'])
  })

  it('shows which point is to land there', { tags: ['obligation-3'] }, async () => {
    await asked('why-us', {
      answers: { 'why-us': 'Data', 'fits-the-company': 'Small', 'fits-the-job': 'Nights' },
    })
    expect(points()).toEqual(['Data', 'Small'])
    expect(screen.getByText('Small').title).toBe('The point to land')
    expect(screen.queryByText(/weigh whether/)).toBeNull()
    act(() => bringUp('contribute'))
    expect(field().value).toBe('')
    expect(screen.getByText('Nights').title).toBe('The point to land')
  })

  it('says why they ask it while there is no point to land', async () => {
    await asked('why-us', { answers: { 'why-us': 'Data' } })
    expect(screen.getByText('Here they weigh whether you fit the company.')).toBeTruthy()
  })

  it('of the candidate’s own has points like the others', async () => {
    const background = await callWith()
    const { companyId } = background.call
    const row = questionRow('they:own', { companyId, wording: 'Do you know Kafka?', seq: 9 })
    await announce({ table: 'questions', row })
    bringUp('they:own')
    render(<Card />)
    expect(large()).toBe('Do you know Kafka?')
    await userEvent.type(field(), 'Two years')
    await userEvent.click(button('Done'))
    expect(points()).toEqual(['Two years'])
    await saved()
    expect(background.dossier.answers).toMatchObject([{ subject: 'they:own', text: 'Two years' }])
  })

  it('shows its points as text, whatever is pasted', async () => {
    await asked('found-us', { answers: { 'found-us': '<img src=x onerror=alert(1)>' } })

    expect(points()).toEqual(['<img src=x onerror=alert(1)>'])
    expect(document.querySelector('img')).toBeNull()
  })

  it('keeps what was typed when the editing ends', async () => {
    const background = await asked('found-us', { answers: { 'found-us': 'Their blog' } })
    await userEvent.click(button('Edit your points'))
    expect(document.activeElement).toBe(field())
    await userEvent.keyboard('{Enter}Joana{Escape}')

    expect(points()).toEqual(['Their blog', 'Joana'])
    expect(document.activeElement).toBe(button('Edit your points'))
    await saved()
    expect(background.dossier.answers.map(({ text }) => text)).toEqual(['Their blog\nJoana'])
  })

  it('keeps that it was answered, and when, until that is taken back', async () => {
    const background = await asked('found-us')
    expect(isPressed(/^Answered$/)).toBe(false)
    await userEvent.click(button('Answered'))

    expect(isPressed(/^Answered ?12:0\d$/)).toBe(true)
    await saved()
    expect(background.dossier.marks).toMatchObject([
      { kind: 'answered', subject: 'found-us', on: true },
    ])

    await userEvent.click(button(/^Answered/))
    expect(isPressed(/^Answered$/)).toBe(false)
    await saved()
    expect(background.dossier.marks).toMatchObject([{ on: false }])
  })

  it('is answered by Enter on its heading, and by Enter again not answered', async () => {
    const background = await asked('found-us', { answers: { 'found-us': 'Their blog' } })
    act(focusCard)
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }))
    await userEvent.keyboard('{Enter}')
    expect(isPressed(/^Answered/)).toBe(true)
    await userEvent.keyboard('{Enter}')
    expect(isPressed(/^Answered/)).toBe(false)

    await userEvent.tab()
    expect(document.activeElement).toBe(button('Answered'))
    await userEvent.keyboard('{Enter}')
    expect(isPressed(/^Answered/)).toBe(true)
    await saved()
    expect(background.commands).toHaveLength(3)
  })

  it('does not count as answered because of another call', async () => {
    const { call, dossier } = await asked('found-us')
    const { companyId } = call
    const marks = [markRow('answered', 'found-us', { companyId, callId: 'earlier' })]
    act(() => useMirror.setState({ dossier: { ...dossier, marks } }))

    expect(isPressed(/^Answered$/)).toBe(false)
  })
})

describe('without points', () => {
  it('the field is there at once, and says what to write', async () => {
    await asked('found-us')
    expect(screen.getByText('No points yet. Write them here.')).toBeTruthy()
    expect(field().placeholder).toBe('The place, and who pointed you to it')
    expect(screen.getAllByRole('textbox')).toHaveLength(1)
    // The candidate may be writing a note.
    expect(document.activeElement).toBe(document.body)
  })

  it('the field stays while the points are typed, until they are done', async () => {
    const background = await asked('found-us')
    await userEvent.type(field(), 'A friend')
    expect(document.activeElement).toBe(field())
    expect(field().value).toBe('A friend')
    await userEvent.click(button('Done'))

    expect(points()).toEqual(['A friend'])
    expect(document.activeElement).toBe(button('Edit your points'))
    await saved()
    expect(background.dossier.answers).toMatchObject([{ subject: 'found-us', text: 'A friend' }])
  })

  it('what was typed is kept when another question becomes large', async () => {
    const background = await asked('found-us')
    await userEvent.type(field(), 'A friend')
    act(() => bringUp('contribute'))

    expect(field().value).toBe('')
    await saved()
    expect(background.dossier.answers[0]).toMatchObject({ subject: 'found-us', text: 'A friend' })
    act(() => bringUp('found-us'))
    expect(points()).toEqual(['A friend'])
  })

  it('the field leaves the focus in the note when another panel writes the points', async () => {
    const { call } = await callWith()
    bringUp('found-us')
    render(
      <>
        <textarea aria-label="Note" />
        <Card />
      </>,
    )
    const note = screen.getByRole('textbox', { name: 'Note' })
    note.focus()
    const row = answerRow('found-us', 'A friend', { companyId: call.companyId, seq: 9 })
    await announce({ table: 'answers', row })
    expect(field().value).toBe('A friend')
    expect(document.activeElement).toBe(note)
  })

  it('the field closes by Escape, and the pencil opens it again with the focus', async () => {
    await asked('found-us')
    await userEvent.type(field(), '{Escape}')
    expect(screen.queryByRole('textbox')).toBeNull()
    await userEvent.click(button('Edit your points'))
    expect(document.activeElement).toBe(field())
  })
})

describe('the list of all questions', () => {
  it('shows of each whether it is answered or unprepared', async () => {
    await asked('found-us', { answers: { 'found-us': 'Joana', 'why-us': 'Their data' } })
    await userEvent.click(button('Answered'))
    render(<AllQuestions />)

    const lines = screen.getAllByRole('button', { name: /^Show “/ })
    expect(lines.slice(0, 5).map((line) => line.getAttribute('aria-label'))).toEqual([
      'Show “How did you find us?”, Answered',
      'Show “Why us?”',
      'Show “What would you bring?”, No points yet',
      'Show “What do you like to do?”, No points yet',
      'Show “What do you earn, and want?”, No points yet',
    ])
    await saved()
  })
})

it('the card does not render again for the letters of a note', async () => {
  await callWith({ answers: { 'found-us': 'Joana' } })
  bringUp('found-us')
  const rendered = vi.fn()
  render(
    <Profiler id="card" onRender={rendered}>
      <Card />
    </Profiler>,
  )
  rendered.mockClear()
  const { companyId, id } = useMirror.getState().call!
  const note = { id: 'note', companyId, callId: id, at: 1, promptId: null, now: 1 }
  act(() => typed('note.write', { ...note, text: 'growing' }))

  expect(useMirror.getState().dossier?.notes).toHaveLength(1)
  expect(rendered).not.toHaveBeenCalled()
})
