// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bringUp } from '@/components/prompts/current'
import { Prompts } from '@/components/prompts/Prompts'
import { closeMirrorAfterEach, saved } from '../background'
import { callWith, firstPromptBeforeEach } from './call-with'
import { button } from '../on-screen'

closeMirrorAfterEach()
firstPromptBeforeEach()
afterEach(() => vi.restoreAllMocks())

const inThePage = () => document.documentElement.outerHTML.includes('72 000')

async function withPay() {
  const background = await callWith({ answers: { pay: 'Floor 72 000' } })
  bringUp('pay')
  render(<Prompts />)
  return background
}

describe('points on pay', () => {
  it('are hidden until the candidate shows them', async () => {
    await withPay()

    expect(inThePage()).toBe(false)
    expect(screen.getByText('Hidden until you show them')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Edit your points' })).toBeNull()
    await userEvent.click(button(/^Next question/))
    expect(inThePage()).toBe(false)
  })

  it('are shown and hidden by the keyboard', async () => {
    await withPay()
    button('Show your pay points').focus()
    await userEvent.keyboard('{Enter}')

    expect(screen.getByText('Floor 72 000')).toBeTruthy()
    expect(document.activeElement).toBe(button('Hide your pay points'))
    await userEvent.keyboard('{Enter}')
    expect(inThePage()).toBe(false)
  })

  it('are hidden when the window loses the focus', async () => {
    await withPay()
    await userEvent.click(button('Show your pay points'))
    fireEvent(window, new Event('blur'))

    expect(inThePage()).toBe(false)
  })

  it('are hidden when the tab is hidden', async () => {
    await withPay()
    await userEvent.click(button('Show your pay points'))
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    fireEvent(document, new Event('visibilitychange'))

    expect(inThePage()).toBe(false)
  })

  it('are hidden again after another question', async () => {
    await withPay()
    await userEvent.click(button('Show your pay points'))
    await userEvent.click(button('Next question'))
    await userEvent.click(button('Previous question'))
    expect(inThePage()).toBe(false)

    await userEvent.click(button('Show your pay points'))
    await userEvent.click(button(/^You ask/))
    await userEvent.click(button(/^They may ask/))
    expect(inThePage()).toBe(false)
  })

  it('are kept when they are hidden in the middle of typing', async () => {
    const background = await withPay()
    await userEvent.click(button('Show your pay points'))
    await userEvent.click(button('Edit your points'))
    await userEvent.keyboard('{Enter}Their range first')
    fireEvent(window, new Event('blur'))

    expect(screen.queryByRole('textbox')).toBeNull()
    await saved()
    expect(background.dossier.answers[0]?.text).toBe('Floor 72 000\nTheir range first')
  })

  it('stay on the screen while they are typed, and are hidden after that', async () => {
    await callWith()
    bringUp('pay')
    render(<Prompts />)
    await userEvent.click(button('Edit your points'))
    await userEvent.keyboard('72 000')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('72 000')

    fireEvent(window, new Event('blur'))
    expect(inThePage()).toBe(false)
    expect(button('Show your pay points')).toBeTruthy()
  })
})
