// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { Panel } from '@/components/panel/Panel'
import { fetchAll } from '@/components/panel/slots'
import { bringUp } from '@/components/prompts/turn-to'
import { panelNow } from '@/components/shared/panel-state'
import { showPay } from '@/components/shared/pay-shown'
import { PAUSE_MS } from '@/following/follower'
import { text } from '@/locales/text'
import { closeMirrorAfterEach } from '../background'
import { button, inThePage, large } from '../on-screen'
import { callWith, newPanelBeforeEach } from '../prompts/call-with'
import { callPage, showCaptions } from './captions'

vi.mock('@/following/shipped', async () => {
  const { loadFollower } = await import('./captions')
  return { loadFollower }
})

closeMirrorAfterEach()
newPanelBeforeEach()
beforeAll(async () => {
  await fetchAll()
  await import('@/components/following/follow')
})

const words = text.following
const now = performance.now.bind(performance)
let ahead = 0
beforeEach(() => {
  ahead = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead)
})
/** Lets this many seconds pass for the panel, in which the candidate does nothing. */
const passSeconds = (seconds: number) => {
  ahead += seconds * 1000
}
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, PAUSE_MS + 50)))

/** A panel that follows, beside a candidate whose hands have been free for a while. */
async function handsFree(
  prepared: Parameters<typeof callWith>[0] = {},
  settings: object = { bringToFront: true },
) {
  const page = callPage()
  onTestFinished(() => void vi.restoreAllMocks())
  await browser.storage.local.set({ followCaptions: true, ...settings })
  const background = await callWith(prepared)
  await showCaptions(background)
  render(<Panel docked={false} />)
  await waitFor(() => expect(page.open()).toHaveLength(1))
  passSeconds(16)
  return page
}

describe('what they ask comes to the front', () => {
  it('once they pause', async () => {
    const page = await handsFree()
    await page.say('found-us 0.9')
    expect(large()).toBe('Find out')
    await pause()
    expect(large()).toBe(text.prompts['found-us'].ask)
  })

  it('once the candidate speaks', async () => {
    const page = await handsFree()
    await page.say('found-us 0.9')
    await page.say('well', true)
    expect(large()).toBe(text.prompts['found-us'].ask)
  })

  it('also if somebody whom the page does not name speaks on in their pause', async () => {
    const page = await handsFree()
    await page.say('found-us 0.9', null)
    for (let look = 0; look < 3; look += 1) {
      await act(() => new Promise((resolve) => setTimeout(resolve, PAUSE_MS / 2)))
      await page.say('found-us 0.9', null)
    }
    expect(large()).toBe(text.prompts['found-us'].ask)
  })

  it('only if the candidate wants it', async () => {
    const page = await handsFree({}, {})
    await page.say('found-us 0.9')
    await page.say('well', true)
    expect(large()).toBe('Find out')
  })

  it('only if it is sure', async () => {
    const page = await handsFree()
    await page.say('found-us 0.69')
    await page.say('well', true)
    expect(large()).toBe('Find out')
  })

  it('only if it is still what was heard last', async () => {
    const page = await handsFree()
    await page.say('found-us 0.9')
    await page.say('next-steps 0.6')
    await page.say('well', true)
    expect(large()).toBe('Find out')
  })

  it('with the pay points hidden', async () => {
    const page = await handsFree({ answers: { pay: 'Eighty-five thousand' } })
    // Another part of the panel shows pay now.
    act(showPay)
    await page.say('pay 0.9')
    await page.say('well', true)
    expect(large()).toBe(text.prompts.pay.ask)
    expect(inThePage('Eighty-five thousand')).toBe(false)
  })

  it('as the starred questions, when it is the candidate’s turn to ask', async () => {
    const page = await handsFree({ questions: [{ subject: 'growth', starred: true }] })
    await page.say('turn-to-ask 0.9')
    await page.say('yes', true)
    expect(large()).toBe(text.sides['you-ask'])
    expect(screen.getByText(words.brought)).toBeTruthy()
    await userEvent.click(screen.getAllByRole('button', { name: /How could I grow here/ }).at(-1)!)
    expect(large()).toBe(text.prompts.growth.ask)
  })
})

describe('it waits for free hands', () => {
  it.each([
    ['a chip', () => userEvent.click(screen.getByRole('button', { name: /Show “Why us/ }))],
    ['a key', () => userEvent.keyboard('{Shift}')],
    [
      'a letter in a note',
      () => userEvent.type(screen.getByRole('textbox', { name: text.panel.notes.box }), 'x'),
    ],
    ['a jump from outside', async () => act(() => bringUp('why-us'))],
  ])('not within 15 seconds of %s', async (_, choose) => {
    const page = await handsFree()
    await choose()
    const before = large()
    passSeconds(14)
    await page.say('found-us 0.9')
    await page.say('well', true)
    expect(large()).toBe(before)
    passSeconds(2)
    await pause()
    expect(large()).toBe(before)
    await page.say('contribute 0.9')
    await page.say('well', true)
    expect(large()).toBe(text.prompts.contribute.ask)
  })

  it('not while the candidate is writing in the card', async () => {
    const page = await handsFree()
    act(() => bringUp('why-us'))
    screen.getByRole('textbox', { name: text.panel.prompts.yourPoints }).focus()
    passSeconds(60)
    await page.say('found-us 0.9')
    await page.say('well', true)
    expect(large()).toBe(text.prompts['why-us'].ask)
  })
})

describe('the way back', () => {
  async function brought() {
    const page = await handsFree()
    act(() => bringUp('why-us'))
    passSeconds(16)
    await page.say('found-us 0.9')
    await page.say('well', true)
    expect(large()).toBe(text.prompts['found-us'].ask)
    return page
  }
  const press = (at: Element, how: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', {
      code: 'KeyB',
      key: 'b',
      bubbles: true,
      cancelable: true,
      ...how,
    })
    Object.assign(event, { getModifierState: () => false })
    fireEvent(at, event)
  }

  it('is one click', async () => {
    await brought()
    await userEvent.click(button(words.backLong))
    expect(large()).toBe(text.prompts['why-us'].ask)
    expect(screen.queryByText(words.brought)).toBeNull()
  })

  it('is one key, in a text with Alt', async () => {
    const page = await brought()
    press(document.body)
    expect(large()).toBe(text.prompts['why-us'].ask)
    passSeconds(120)
    await page.say('pay 0.9')
    await page.say('well', true)
    const note = screen.getByRole('textbox', { name: text.panel.notes.box })
    press(note)
    expect(large()).toBe(text.prompts.pay.ask)
    press(note, { altKey: true })
    expect(large()).toBe(text.prompts['why-us'].ask)
  })

  it('leads over several questions to what the candidate chose', async () => {
    const page = await brought()
    await page.say('pay 0.9')
    await page.say('well', true)
    expect(large()).toBe(text.prompts.pay.ask)
    press(document.body)
    expect(large()).toBe(text.prompts['why-us'].ask)
  })

  it('is not undone by the same question', async () => {
    const page = await brought()
    press(document.body)
    passSeconds(20)
    await page.say('found-us 0.9')
    await page.say('well', true)
    expect(large()).toBe(text.prompts['why-us'].ask)
  })

  it('is gone once the candidate has chosen', async () => {
    await brought()
    act(() => bringUp('team'))
    press(document.body)
    expect([large(), panelNow().isBrought]).toEqual([text.prompts.team.ask, false])
  })
})
