// @vitest-environment happy-dom
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { Card } from '@/components/panel/Card'
import { bringUp, turnTo } from '@/components/prompts/turn-to'
import { focusCard } from '@/components/shared/turn-card'
import { changePanel, toFront, useQuestionInFront } from '@/components/shared/panel-state'
import { useMirror } from '@/components/mirror/mirror'
import { fetchAll } from '@/components/panel/slots'
import { text } from '@/locales/text'
import { promptsOf } from '@/method/prompts'
import { closeMirrorAfterEach, type Background, openCall, saved } from '../background'
import { ended, saidTo } from '../call-rows'
import { callWith, newPanelBeforeEach } from './call-with'
import { button, large } from '../on-screen'

closeMirrorAfterEach()
newPanelBeforeEach()
beforeAll(fetchAll)

/** The lines of the questions to ask, in the list of all questions. */
const lines = () =>
  within(screen.getByRole('heading', { name: 'You ask' }).parentElement!)
    .getAllByRole('list')[1]!
    .querySelectorAll('button')
const names = () => [...lines()].map(({ textContent }) => textContent)
const toAll = () => act(() => changePanel(toFront({ kind: 'questions' })))
const youAsk = promptsOf('you-ask')
const methods = youAsk.map(({ id }) => text.prompts[id].ask)

async function asking(questions: Parameters<typeof callWith>[0] = {}): Promise<Background> {
  const background = await callWith(questions)
  turnTo('you-ask')
  render(<Card />)
  return background
}

async function choosing(questions: Parameters<typeof callWith>[0] = {}): Promise<Background> {
  const background = await callWith(questions)
  changePanel(toFront({ kind: 'questions' }))
  render(<Card />)
  return background
}

describe('a question to ask', () => {
  it('keeps that it was asked and answered, and when', async () => {
    const background = await asking()
    await userEvent.click(button('Asked'))
    expect(button(/^Asked ?12:0\d$/).getAttribute('aria-pressed')).toBe('true')
    await userEvent.click(button('Answered'))

    await saved()
    expect(background.dossier.marks).toMatchObject([
      { kind: 'asked', subject: 'tenure', on: true },
      { kind: 'answered', subject: 'tenure', on: true },
    ])
    toAll()
    expect(button('Show “How long have you been here?”, Answered')).toBeTruthy()
  })

  it('is asked by the first Enter on its heading, and answered by the second', async () => {
    const background = await asking()
    const marks = () =>
      screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent)
    act(focusCard)
    await userEvent.keyboard('{Enter}')
    expect(marks()).toEqual([expect.stringMatching(/^Asked/)])
    await userEvent.keyboard('{Enter}')
    expect(marks()).toEqual([expect.stringMatching(/^Asked/), expect.stringMatching(/^Answered/)])
    // A third one takes the answer back: it was a slip of the hand.
    await userEvent.keyboard('{Enter}')
    expect(marks()).toEqual([expect.stringMatching(/^Asked/)])
    await saved()
    expect(background.dossier.marks).toMatchObject([
      { kind: 'asked', subject: 'tenure', on: true },
      { kind: 'answered', subject: 'tenure', on: false },
    ])
  })

  it('keeps what they said', async () => {
    const background = await asking()
    const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What they said' })
    await userEvent.type(field(), 'Two years, gladly')
    act(() => bringUp('team'))
    expect(field().value).toBe('')
    act(() => bringUp('tenure'))
    expect(field().value).toBe('Two years, gladly')

    await saved()
    expect(background.dossier.findings).toMatchObject([
      { callId: background.call.id, field: 'said/tenure', text: 'Two years, gladly' },
    ])
  })

  it('begins the second call with an empty field, beside the words of the first', async () => {
    const background = await openCall(12, (call) => {
      const first = { ...ended(call), id: 'first' }
      return { calls: [call, first], findings: saidTo(first, 'tenure', 'Two years\ngladly') }
    })
    turnTo('you-ask')
    render(<Card />)
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: 'What they said',
      description: 'Last time: Two years; gladly',
    })
    expect(field.value).toBe('')
    await userEvent.type(field, 'One year')
    await saved()
    expect(background.dossier.findings).toMatchObject([
      { callId: 'first', text: 'Two years\ngladly' },
      { callId: background.call.id, text: 'One year' },
    ])
    act(() => bringUp('team'))
    expect(screen.queryByText(/Last time:/)).toBeNull()
  })

  it('says how to put it and what it is good for', async () => {
    await asking()
    act(() => bringUp('growth'))

    expect(screen.getByText(/^How do careers develop here/)).toBeTruthy()
    expect(screen.getByText('Asking shows that you mean to stay.')).toBeTruthy()
  })

  it('stands first when it is starred, and the others keep their order', async () => {
    const background = await choosing()
    for (const name of [/^Show “Where are you heading/, /^Show “How could I grow/]) {
      await userEvent.click(button(name))
      await userEvent.click(button('Star: you want this answered'))
      expect(button('Remove the star')).toBeTruthy()
      toAll()
    }

    const [tenure, team, culture, heading, growth] = methods
    expect(names()).toEqual([heading, growth, tenure, team, culture])
    expect(button('Show “How could I grow here?”, Starred')).toBeTruthy()
    await saved()
    expect(background.dossier.questions.filter(({ starred }) => starred)).toHaveLength(2)
  })

  it('of the candidate’s own is kept by Enter', async () => {
    const background = await choosing()
    await userEvent.click(button('Add a question of your own'))
    await userEvent.keyboard('  Who is on call {Enter}')

    expect(names().at(-1)).toBe('Who is on call')
    expect(document.activeElement).toBe(button('Add a question of your own'))
    expect(lines()).toHaveLength(youAsk.length + 1)
    await saved()
    expect(background.dossier.questions).toMatchObject([
      { wording: 'Who is on call', dropped: false },
    ])
  })

  it('of the candidate’s own is on disk while it is being written', async () => {
    const background = await choosing()
    await userEvent.click(button('Add a question of your own'))
    await userEvent.keyboard('Who leads')

    await saved()
    expect(background.dossier.questions).toMatchObject([{ wording: 'Who leads', dropped: true }])
  })

  it('of the candidate’s own is kept without Enter', async () => {
    const background = await choosing()
    await userEvent.click(button('Add a question of your own'))
    await userEvent.keyboard('Who leads')
    act(() => bringUp('pay'))
    toAll()
    await userEvent.click(button('Add a question of your own'))
    await userEvent.keyboard('Why open')
    fireEvent(window, new Event('pagehide'))

    await saved()
    expect(background.dossier.questions.map(({ wording }) => wording)).toEqual([
      'Who leads',
      'Why open',
    ])
  })

  it('of the candidate’s own is kept once when it is left and finished later', async () => {
    const background = await choosing()
    await userEvent.click(button('Add a question of your own'))
    await userEvent.keyboard('Who leads')
    fireEvent.blur(screen.getByRole('textbox', { name: 'Your question' }))
    await userEvent.keyboard(' the team?{Enter}')

    await saved()
    expect(background.dossier.questions.map(({ wording }) => wording)).toEqual([
      'Who leads the team?',
    ])
  })

  it('without words is not added', async () => {
    const background = await choosing()
    await userEvent.click(button('Add a question of your own'))
    await userEvent.click(button('Add'))

    expect(lines()).toHaveLength(youAsk.length)
    expect(background.commands).toEqual([])
  })

  it('keeps the candidate’s own words for it, until they are cleared', async () => {
    const background = await asking()
    await userEvent.click(button('Put it in your own words'))
    const field = screen.getByRole('textbox', { name: 'Put it in your own words' })
    await userEvent.clear(field)
    await userEvent.type(field, 'How are you finding it?{Escape}')

    expect(large()).toBe('How are you finding it?')
    expect(screen.queryByText(/how do you find it/)).toBeNull()
    await saved()
    expect(background.dossier.questions[0]?.wording).toBe('How are you finding it?')

    await userEvent.click(button('Put it in your own words'))
    await userEvent.clear(screen.getByRole('textbox', { name: 'Put it in your own words' }))
    await userEvent.keyboard('{Enter}')
    expect(large()).toBe('How long have you been here?')
  })

  it('keeps half-written words when another question becomes large', async () => {
    const background = await asking()
    await userEvent.click(button('Put it in your own words'))
    await userEvent.keyboard(' And why?')
    act(() => bringUp('growth'))

    await saved()
    expect(background.dossier.questions).toMatchObject([
      { subject: 'tenure', wording: 'How long have you been here? And why?' },
    ])
  })

  it('is shown whole, however long it is', async () => {
    const wording = 'What would have to happen in the first ninety days for you to be glad of it?'
    await asking({ questions: [{ subject: 'own', wording }] })
    act(() => bringUp('own'))

    expect(screen.getByText(wording, { selector: 'p' })).toBeTruthy()
  })

  it('of the candidate’s own keeps its words when they are cleared', async () => {
    await asking({ questions: [{ subject: 'own', wording: 'Who leads?' }] })
    act(() => bringUp('own'))
    await userEvent.click(button('Put it in your own words'))
    await userEvent.clear(screen.getByRole('textbox', { name: 'Put it in your own words' }))
    await userEvent.keyboard('{Enter}')

    expect(large()).toBe('Who leads?')
  })

  it('can be removed from the list, and brought back', async () => {
    const background = await asking()
    await userEvent.click(button('Remove from the list'))
    expect(large()).toBe(methods[0])
    expect(screen.getByText('Removed')).toBeTruthy()

    toAll()
    expect(names()).toEqual(methods.slice(1))
    await userEvent.click(button('Show 1 removed question'))
    await userEvent.click(button('Bring back: How long have you been here?'))
    expect(names()).toEqual(methods)
    expect(document.activeElement).toBe(button('Hide removed questions'))
    await saved()
    expect(background.dossier.questions[0]?.dropped).toBe(false)
  })

  it('can be brought back at once, while it is large', async () => {
    await asking()
    await userEvent.click(button('Remove from the list'))
    await userEvent.click(button('Bring back'))
    expect(screen.queryByText('Removed')).toBeNull()
    toAll()
    expect(names()).toEqual(methods)
    await saved()
  })

  it('can be brought back or added when the list is empty', async () => {
    await asking({ questions: youAsk.map(({ id }) => ({ subject: id, dropped: true })) })

    // There is none to turn to. So all questions are in the card.
    expect(screen.getByText(/^Nothing left to ask/)).toBeTruthy()
    expect(button(`Show ${youAsk.length} removed questions`)).toBeTruthy()
    expect(button('Add a question of your own')).toBeTruthy()
  })

  it('takes the card and the focus from the list of all questions', async () => {
    await choosing()
    await userEvent.click(button(/^Show “What about the team/))
    expect(large()).toBe('What about the team?')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }))
  })
})

describe('what a note is linked to', () => {
  it('is the question in the card, in this call alone', async () => {
    const seen: (string | null)[] = []
    function Note() {
      seen.push(useQuestionInFront())
      return null
    }
    await callWith({ questions: [{ subject: 'own', wording: 'Who leads?' }] })
    bringUp('own')
    render(<Note />)
    expect(seen.at(-1)).toBe('own')
    toAll()
    expect(seen.at(-1)).toBeNull()
    act(() => bringUp('own'))
    act(() => useMirror.setState(({ call }) => ({ call: { ...call!, id: 'the next call' } })))
    expect(seen.at(-1)).toBeNull()
  })
})
