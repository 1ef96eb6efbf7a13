// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Blank, BlankButton } from '@/components/blank-mind/Blank'
import { closeBlank, openBlank } from '@/components/blank-mind/open-blank'
import { text } from '@/locales/text'
import { closeMirrorAfterEach } from '../background'
import { callAt } from '../call-at'
import { button } from '../on-screen'
import { newPanelBeforeEach } from '../prompts/call-with'

closeMirrorAfterEach()
newPanelBeforeEach()

const { buyTime, again } = text.blank
const card = () => screen.findByRole('dialog', { name: text.blank.title })
const show = () =>
  render(
    <>
      <BlankButton />
      <textarea aria-label="Notes" />
      <Blank />
    </>,
  )

describe('the card for a blank mind', () => {
  it('has sentences that fit whom the call is with', { tags: ['obligation-2'] }, async () => {
    await callAt(12, { call: { kind: 'team' } })
    show()
    await userEvent.click(button(text.blank.help))
    const said = (await card()).textContent
    expect(said).toContain(buyTime[0])
    expect(said).toContain(again.team[0])
  })

  it('has other words each time', async () => {
    await callAt(12)
    show()
    await userEvent.click(button(text.blank.help))
    await card()
    await userEvent.click(button(text.blank.another))
    expect((await card()).textContent).toContain(buyTime[1])
    await userEvent.keyboard('{Escape}')
    await userEvent.click(button(text.blank.help))
    expect((await card()).textContent).toContain(again.recruiter[2])
  })

  it('gives the keyboard back when it is closed', async () => {
    await callAt(12)
    show()
    const notes = screen.getByRole('textbox')
    notes.focus()
    act(() => openBlank())
    await card()
    expect(document.activeElement).toBe(button(text.blank.close))
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(notes)
  })

  it('leaves the notes open to typing, and closes without moving the keyboard', async () => {
    await callAt(12)
    show()
    await userEvent.click(button(text.blank.help))
    await card()
    await userEvent.type(screen.getByRole('textbox'), 'they asked about Kafka')
    expect(screen.getByRole('dialog')).toBeTruthy()
    act(() => closeBlank())
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })
})
