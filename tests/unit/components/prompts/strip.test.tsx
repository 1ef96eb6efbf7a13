// @vitest-environment happy-dom
import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { browser } from 'wxt/browser'
import { send } from '@/components/mirror/mirror'
import { Card } from '@/components/panel/Card'
import { Strip } from '@/components/prompts/Strip'
import { bringUp } from '@/components/prompts/turn-to'
import { changePanel, panelNow, toFront } from '@/components/shared/panel-state'
import { commandTime } from '@/components/shared/use-call'
import { fetchAll } from '@/components/panel/slots'
import { text } from '@/locales/text'
import { theyAskIds } from '@/method/answer-parts'
import { promptsOf } from '@/method/prompts'
import { questionRow } from '../../rows'
import { announce, closeMirrorAfterEach, saved } from '../background'
import { callAt } from '../call-at'
import { ended } from '../call-rows'
import { callWith, newPanelBeforeEach } from './call-with'
import { button, large } from '../on-screen'

closeMirrorAfterEach()
newPanelBeforeEach()
beforeAll(fetchAll)

const youAskIds = promptsOf('you-ask').map(({ id }) => id)
const row = (side: keyof typeof text.sides) => screen.getByRole('group', { name: text.sides[side] })
const chips = (side: keyof typeof text.sides) =>
  within(row(side)).getAllByRole('button', { name: /Show “/ })
const names = (side: keyof typeof text.sides) =>
  chips(side).map((chip) => chip.querySelector('[class*=name]')?.textContent)
const chip = (subject: keyof typeof text.prompts) =>
  button(new RegExp(`Show “${text.prompts[subject].ask.replace('?', '\\?')}`))
const front = () => panelNow().front
const question = (subject: string) => ({ kind: 'question', subject })

async function strip(prepared: Parameters<typeof callWith>[0] = {}, minutes: number | null = 12) {
  const background = await callWith(prepared, minutes)
  render(
    <>
      <textarea aria-label="Note" />
      <Strip />
      <Card />
    </>,
  )
  return background
}

/** Presses a key by its place on the keyboard, as the browser says it. */
function press(code: string, how: KeyboardEventInit = {}, at: Element = document.body): Event {
  const event = createEvent.keyDown(at, { code, key: code.at(-1)!, ...how })
  // Happy DOM takes Alt for AltGr.
  const getModifierState = () => how.modifierAltGraph === true
  Object.assign(event, { getModifierState })
  fireEvent(at, event)
  return event
}

describe('the strip', () => {
  it('shows every question of both sides by its short name', async () => {
    await strip({ answers: { 'found-us': 'Joana' } })
    expect(names('they-ask')).toEqual(theyAskIds.map((id) => text.prompts[id].short))
    expect(names('you-ask')).toEqual(youAskIds.map((id) => text.prompts[id].short))
    expect(chip('found-us').title).toBe('How did you find us?')
    expect(chip('why-us').title).toBe('Why us? · No points yet')
  })

  it('brings a question into the card by one click, and shows which one is there', async () => {
    await strip()
    expect(screen.queryByRole('button', { name: /Show “/, pressed: true })).toBeNull()
    await userEvent.click(chip('team'))
    expect(large()).toBe('What about the team?')
    expect(screen.getAllByRole('button', { name: /Show “/, pressed: true })).toEqual([chip('team')])
  })

  it('says of each question whether it is starred, asked, answered or unprepared', async () => {
    const { call } = await strip({
      answers: { 'found-us': 'Joana', trend: 'Six data jobs' },
      questions: [{ subject: 'growth', starred: true }],
    })
    const mark = (kind: 'asked' | 'answered', subject: string) =>
      act(() => send('mark.set', { ...commandTime(call), kind, subject, on: true }))
    mark('answered', 'found-us')
    mark('asked', 'team')
    const said = (side: keyof typeof text.sides) =>
      chips(side).map((each) => each.textContent?.replace(/^\d/, ''))
    expect(said('they-ask').slice(0, 2)).toEqual([
      'Found us Show “How did you find us?”, Answered, about now',
      'Why us Show “Why us?”, No points yet, about now',
    ])
    expect(said('you-ask').slice(0, 3)).toEqual([
      'Growth Show “How could I grow here?”, Starred',
      'Time here Show “How long have you been here?”',
      'Team Show “What about the team?”, Asked',
    ])
    await saved()
  })

  it.each([
    [1, []],
    [4, []],
    [10, theyAskIds.filter((id) => id !== 'pay')],
    [16, ['pay']],
    [18.5, youAskIds],
    [23, []],
    [null, []],
  ] as const)('marks what it is the time for at minute %s', async (minute, subjects) => {
    await strip({ answers: { trend: 'Six data jobs' } }, minute)
    const now = screen.queryAllByRole('button', { name: /about now$/ })
    expect(now).toEqual(subjects.map((subject) => chip(subject)))
  })

  it('shows a question of the candidate’s own by its words, and one they may ask among theirs', async () => {
    const { call } = await strip({ questions: [{ subject: 'own', wording: 'Who is on call?' }] })
    expect(names('you-ask').at(-1)).toBe('Who is on call?')
    const own = questionRow('they:own', { companyId: call.companyId, wording: 'Kafka?', seq: 9 })
    await announce({ table: 'questions', row: own })
    expect(names('they-ask').at(-1)).toBe('Kafka?')
  })

  it('leaves out a removed question, unless it is in the card', async () => {
    await strip({ questions: [{ subject: 'team', dropped: true }] })
    expect(names('you-ask')).not.toContain('Team')
    act(() => bringUp('team'))
    expect(names('you-ask')).toContain('Team')
    await userEvent.click(chip('culture'))
    expect(names('you-ask')).not.toContain('Team')
  })

  it('leads to all questions', async () => {
    await strip()
    await userEvent.click(button(text.strip.allLong))
    expect(front()).toEqual({ kind: 'questions' })
    expect(button(text.strip.allLong).getAttribute('aria-pressed')).toBe('true')
    expect(large()).toBe('They may ask')
  })

  it('never moves the question in the card by itself', async () => {
    const { call } = await strip({ questions: [{ subject: 'growth', starred: true }] })
    await userEvent.click(chip('growth'))
    const unstarred = questionRow('growth', { companyId: call.companyId, seq: 9 })
    await announce({ table: 'questions', row: unstarred })
    expect(large()).toBe('How could I grow here?')
    expect(names('you-ask').at(-1)).toBe('Growth')
  })
})

describe('by the keyboard', () => {
  it('the strip is one stop, at the question in the card', async () => {
    await strip()
    await userEvent.tab()
    await userEvent.tab()
    expect(document.activeElement).toBe(chip('found-us'))
    act(() => bringUp('culture'))
    await userEvent.tab({ shift: true })
    await userEvent.tab()
    expect(document.activeElement).toBe(chip('culture'))
    await userEvent.tab()
    expect(row('you-ask').contains(document.activeElement)).toBe(false)
  })

  it('the arrow keys, Home and End move along both rows', async () => {
    await strip()
    act(() => chip('found-us').focus())
    await userEvent.keyboard('{ArrowRight}{ArrowDown}')
    expect(document.activeElement).toBe(chip('contribute'))
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}')
    expect(document.activeElement).toBe(chip('found-us'))
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(button(text.strip.allLong))
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(chip('found-us'))
    await userEvent.keyboard('{ArrowLeft}{Home}{ArrowRight}{Enter}')
    expect(front()).toEqual(question('why-us'))
  })
})

describe('a digit key', () => {
  it('brings up a question from 1 to 9, and moves the focus to its heading', async () => {
    await strip()
    for (const [index, subject] of [...theyAskIds, ...youAskIds].slice(0, 9).entries()) {
      expect(press(`Digit${index + 1}`).defaultPrevented).toBe(true)
      expect(front()).toEqual(question(subject))
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }))
    }
    expect(chip('found-us').textContent).toMatch(/^1Found us /)
    expect(chip('found-us').getAttribute('aria-keyshortcuts')).toBe('1 Alt+1')
    expect(chip('growth').hasAttribute('aria-keyshortcuts')).toBe(false)
  })

  it('follows the stars', async () => {
    await strip({ questions: [{ subject: 'growth', starred: true }] })
    press('Digit6')
    expect(front()).toEqual(question('growth'))
  })

  it('is told by its place, whatever it types there', async () => {
    await strip()
    // A French keyboard types `&`. A Mac types `¡` with Option.
    press('Digit1', { key: '&' })
    expect(front()).toEqual(question('found-us'))
    press('Digit2', { key: '™', altKey: true })
    expect(front()).toEqual(question('why-us'))
  })

  it('is text in a note, and with Alt a question: the note keeps the focus', async () => {
    await strip()
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })
    await userEvent.type(note, '4 people')
    expect(note.value).toBe('4 people')
    expect(front()).toBeNull()
    expect(press('Digit4', { altKey: true }, note).defaultPrevented).toBe(true)
    expect(front()).toEqual(question('like-doing'))
    expect(document.activeElement).toBe(note)
  })

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['the command key', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['AltGr', { altKey: true, modifierAltGraph: true }],
    ['a finger that rests on it', { repeat: true }],
  ])('stays the browser’s with %s', async (_, how) => {
    await strip()
    expect(press('Digit1', how).defaultPrevented).toBe(false)
    expect(front()).toBeNull()
  })

  it('stays the browser’s if it has no question, and if another part has taken it', async () => {
    await strip({ questions: youAskIds.map((subject) => ({ subject, dropped: true })) })
    expect(press('Digit6').defaultPrevented).toBe(false)
    const take = (event: Event) => event.preventDefault()
    document.body.addEventListener('keydown', take)
    onTestFinished(() => document.body.removeEventListener('keydown', take))
    press('Digit1')
    expect(front()).toBeNull()
  })

  it('needs Alt if the candidate has switched single keys off', async () => {
    await browser.storage.local.set({ questionMarkKey: false })
    await strip()
    await act(async () => undefined)
    press('Digit1')
    expect(front()).toBeNull()
    press('Digit1', { altKey: true })
    expect(front()).toEqual(question('found-us'))
  })

  it('0 shows what was said last time, if there was a call before', async () => {
    const { call } = await strip()
    expect(press('Digit0').defaultPrevented).toBe(false)
    expect(front()).toBeNull()
    expect(screen.queryByRole('button', { name: text.history.lastTime })).toBeNull()

    await announce({ table: 'calls', row: { ...ended(call), id: 'before', seq: 9 } })
    const lastTime = button(text.history.lastTime)
    expect(lastTime.getAttribute('aria-pressed')).toBe('true')
    press('Digit1')
    expect(lastTime.getAttribute('aria-pressed')).toBe('false')
    press('Digit0')
    expect(front()).toEqual({ kind: 'last-time' })
    act(() => changePanel(toFront({ kind: 'list' })))
    await userEvent.click(lastTime)
    expect(front()).toEqual({ kind: 'last-time' })
  })
})

it('looking at questions writes nothing', async () => {
  const background = await callAt(12)
  render(
    <>
      <Strip />
      <Card />
    </>,
  )
  for (const digit of [1, 5, 6, 9]) press(`Digit${digit}`)
  await userEvent.click(button(text.strip.allLong))
  await saved()
  expect(background.commands).toEqual([])
})
