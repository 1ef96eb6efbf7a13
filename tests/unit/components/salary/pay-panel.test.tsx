// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { QuestionCard } from '@/components/prompts/QuestionCard'
import { Strip } from '@/components/prompts/Strip'
import { PayPanel } from '@/components/salary/PayPanel'
import { text } from '@/locales/text'
import { closeMirrorAfterEach, saved } from '../background'
import { euros, salaryWith } from './salary-with'
import { button, inThePage } from '../on-screen'
import { newPanelBeforeEach } from '../prompts/call-with'

closeMirrorAfterEach()
newPanelBeforeEach()

const words = text.salary
const next = () => document.querySelector('[aria-current=step]')?.textContent

async function beside(kept: Parameters<typeof salaryWith>[0]) {
  const background = await salaryWith(kept)
  const { rerender } = render(
    <>
      <Strip />
      <QuestionCard subject="pay" over={() => <PayPanel />} />
    </>,
  )
  return { background, turnAway: () => rerender(<Strip />) }
}

describe('the salary card beside the call', () => {
  it('has figures in the page only while they are shown', { tags: ['obligation-18'] }, async () => {
    const { turnAway } = await beside({
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
    turnAway()
    expect(secrets.filter(inThePage)).toEqual([])
  })

  it.each(['ninety-five thousand', '95,000', 'Turn to what I bring'])(
    'hides what is written in a step until it is shown, whatever it says: %s',
    { tags: ['obligation-18'] },
    async (written) => {
      await beside({ answers: { 'pay/value': written } })
      expect(inThePage(written)).toBe(false)
      expect(next()).toContain(words.steps.value.name)
      expect(next()).toContain(words.hidden)
      await userEvent.click(button(words.show))
      expect(next()).toContain(written)
      await userEvent.click(button(words.hide))
      expect(inThePage(written)).toBe(false)
    },
  )

  it('has the figures and the first sentence on top', async () => {
    await beside({
      card: { target: euros(91_234) },
      answers: { 'pay/value': 'What I bring', 'pay/now': 'Sixty', pay: 'My last project' },
    })
    await userEvent.click(button(words.show))
    const shown = ['€91,234', 'Sixty', 'What I bring', 'My last project'].map((part) =>
      document.body.textContent.indexOf(part),
    )
    expect(shown).toEqual(shown.toSorted((a, b) => a - b))
    expect(shown).not.toContain(-1)
  })

  it('offers to show nothing if nothing is written', async () => {
    await beside({})
    expect(screen.queryByRole('button', { name: words.show })).toBeNull()
    expect(next()).toBe(words.steps.value.name)
  })

  it('shows points and figures by one click', async () => {
    await beside({ card: { target: euros(91_234) }, answers: { pay: 'Floor 72 000' } })
    await userEvent.click(button(words.show))

    expect(inThePage('Floor 72 000') && inThePage('91,234')).toBe(true)
  })

  it('keeps its two questions apart', { tags: ['obligation-18'] }, async () => {
    await beside({ card: { target: euros(91_234) }, answers: { 'pay/now': 'Sixty thousand' } })
    const parts = () =>
      screen.getAllByRole('term').map(({ nextSibling }) => nextSibling?.textContent)

    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      words.target,
      words.now,
    ])
    await userEvent.click(button(words.show))
    expect(parts()).toEqual(['€91,234 a year', 'Sixty thousand'])
  })

  it('may leave either of its questions open', { tags: ['obligation-18'] }, async () => {
    await beside({})
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      words.target,
    ])
    expect(screen.getByRole('definition').textContent).toBe(words.open)
  })

  it('shows the next step, and when the last one was said', async () => {
    const { background } = await beside({
      answers: { 'pay/value': 'What I bring', 'pay/their-range': 'And your range?' },
    })
    await userEvent.click(button(words.show))
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
    expect(button(`Pay ${text.panel.prompts.bringUp(text.prompts.pay.ask)}`)).toBeTruthy()
  })

  it('shows what the candidate wrote for all companies if there is nothing else', async () => {
    await beside({ own: { target: euros(91_234) }, ownAnswers: { 'pay/value': 'What I bring' } })
    expect(inThePage('What I bring')).toBe(false)
    await userEvent.click(button(words.show))
    expect(next()).toContain(`What I bring ${text.answers.general}`)
    expect(inThePage('91,234')).toBe(true)
  })
})
