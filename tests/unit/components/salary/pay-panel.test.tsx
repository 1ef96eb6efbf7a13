// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { bringUp } from '@/components/prompts/current'
import { Prompts } from '@/components/prompts/Prompts'
import { PayPanel } from '@/components/salary/PayPanel'
import { text } from '@/locales/text'
import { closeMirrorAfterEach, saved } from '../background'
import { euros, salaryWith } from './salary-with'
import { button, inThePage } from '../on-screen'

closeMirrorAfterEach()

const words = text.salary
const next = () => document.querySelector('[aria-current=step]')?.textContent

async function beside(kept: Parameters<typeof salaryWith>[0]) {
  const background = await salaryWith(kept)
  bringUp('pay')
  render(<Prompts over={() => <PayPanel />} />)
  return background
}

describe('the salary card beside the call', () => {
  beforeEach(() => bringUp('pay'))

  it('has figures in the page only while they are shown', { tags: ['obligation-18'] }, async () => {
    await beside({
      card: { policy: 'number', target: euros(91_234), floor: euros(81_234) },
      answers: { 'pay/now': 'Sixty thousand', 'pay/name-it': 'Ninety thousand' },
    })
    const secrets = ['91,234', '81,234', 'Sixty', 'Ninety']
    expect(secrets.filter(inThePage)).toEqual([])

    button(words.show).focus()
    await userEvent.keyboard('{Enter}')
    expect(secrets.filter(inThePage)).toEqual(secrets)
    expect(document.activeElement).toBe(button(words.hide))
    fireEvent(window, new Event('blur'))
    expect(secrets.filter(inThePage)).toEqual([])

    await userEvent.click(button(words.show))
    await userEvent.click(button(text.panel.prompts.next))
    await userEvent.click(button(text.panel.prompts.previous))
    expect(secrets.filter(inThePage)).toEqual([])
  })

  it('shows points and figures by one click', async () => {
    await beside({ card: { target: euros(91_234) }, answers: { pay: 'Floor 72 000' } })
    expect(screen.queryByRole('button', { name: words.show })).toBeNull()
    await userEvent.click(button(text.panel.prompts.showPoints))

    expect(inThePage('Floor 72 000') && inThePage('91,234')).toBe(true)
  })

  it('keeps its two questions apart, one of them open', { tags: ['obligation-18'] }, async () => {
    await beside({ card: { target: euros(91_234) } })
    const parts = () =>
      screen.getAllByRole('term').map(({ nextSibling }) => nextSibling?.textContent)

    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      words.now,
      words.target,
    ])
    await userEvent.click(button(words.show))
    expect(parts()).toEqual([words.open, '€91,234 a year'])
  })

  it('shows the next step, and when the last one was said', async () => {
    const background = await beside({
      answers: { 'pay/value': 'What I bring', 'pay/their-range': 'And your range?' },
    })
    expect(next()).toContain('What I bring')
    await userEvent.click(
      screen.getByRole('checkbox', { name: words.said(words.steps.value.name) }),
    )

    expect(next()).toContain('And your range?')
    await saved()
    expect(background.dossier.marks).toMatchObject([
      { kind: 'ticked', subject: 'pay/value', on: true },
    ])
    expect(screen.getByText(/^12:0\d$/)).toBeTruthy()
  })

  it('counts as prepared once a step of it is written', async () => {
    await beside({ answers: { 'pay/value': 'What I bring' } })
    await userEvent.click(button(text.panel.prompts.previous))

    expect(button(text.panel.prompts.bringUp(text.prompts.pay.ask))).toBeTruthy()
  })

  it('shows what the candidate wrote for all companies if there is nothing else', async () => {
    await beside({ own: { target: euros(91_234) }, ownAnswers: { 'pay/value': 'What I bring' } })
    expect(next()).toContain(`What I bring ${text.answers.general}`)
    await userEvent.click(button(words.show))
    expect(inThePage('91,234')).toBe(true)
  })
})
