// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Card } from '@/components/panel/Card'
import { bringUp } from '@/components/prompts/turn-to'
import { changePanel, toList } from '@/components/shared/panel-state'
import { text } from '@/locales/text'
import { closeMirrorAfterEach, saved } from '../background'
import { callWith, newPanelBeforeEach } from './call-with'
import { button } from '../on-screen'

closeMirrorAfterEach()
newPanelBeforeEach()
afterEach(() => vi.restoreAllMocks())

const inThePage = () => document.documentElement.outerHTML.includes('72 000')

const words = text.salary

async function withPay(answers: Record<string, string> = { pay: 'Floor 72 000' }) {
  const background = await callWith({ answers })
  bringUp('pay')
  render(<Card />)
  await screen.findByRole('region', { name: words.panel })
  return background
}

describe('points on pay', () => {
  it('are hidden until the candidate shows them', async () => {
    await withPay()

    expect(inThePage()).toBe(false)
    expect(screen.queryByRole('button', { name: 'Edit your points' })).toBeNull()
    expect(screen.queryByRole('textbox', { name: 'Your points' })).toBeNull()
    await userEvent.click(button('Answered'))
    expect(inThePage()).toBe(false)
    await userEvent.click(button(words.show))
    expect(screen.getByText('Floor 72 000')).toBeTruthy()
  })

  it('are shown and hidden by the keyboard', async () => {
    await withPay()
    button(words.show).focus()
    await userEvent.keyboard('{Enter}')

    expect(screen.getByText('Floor 72 000')).toBeTruthy()
    expect(document.activeElement).toBe(button(words.hide))
    await userEvent.keyboard('{Enter}')
    expect(inThePage()).toBe(false)
  })

  it('are hidden when the window loses the focus', async () => {
    await withPay()
    await userEvent.click(button(words.show))
    fireEvent(window, new Event('blur'))

    expect(inThePage()).toBe(false)
  })

  it('are hidden when the tab is hidden', async () => {
    await withPay()
    await userEvent.click(button(words.show))
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    fireEvent(document, new Event('visibilitychange'))

    expect(inThePage()).toBe(false)
  })

  it('are hidden again after another question', async () => {
    await withPay()
    await userEvent.click(button(words.show))
    act(() => bringUp('like-doing'))
    act(() => bringUp('pay'))
    expect(inThePage()).toBe(false)

    await userEvent.click(button(words.show))
    act(() => changePanel(toList('vetting')))
    act(() => changePanel(toList('vetting')))
    act(() => bringUp('pay'))
    expect(inThePage()).toBe(false)
  })

  it('are kept when they are hidden in the middle of typing', async () => {
    const background = await withPay()
    await userEvent.click(button(words.show))
    await userEvent.click(button('Edit your points'))
    await userEvent.keyboard('{Enter}Their range first')
    fireEvent(window, new Event('blur'))

    expect(screen.queryByRole('textbox', { name: 'Your points' })).toBeNull()
    await saved()
    expect(background.dossier.answers[0]?.text).toBe('Floor 72 000\nTheir range first')
  })

  it('stay on the screen while they are typed, and are hidden after that', async () => {
    await withPay({})
    await userEvent.click(button('Edit your points'))
    await userEvent.keyboard('72 000')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your points' }).value).toBe(
      '72 000',
    )

    fireEvent(window, new Event('blur'))
    expect(inThePage()).toBe(false)
    expect(button(words.show)).toBeTruthy()
  })
})
