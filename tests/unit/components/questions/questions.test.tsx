// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Card } from '@/components/panel/Card'
import { Strip } from '@/components/prompts/Strip'
import { turnTo } from '@/components/prompts/turn-to'
import { Questions } from '@/components/questions/Questions'
import { text } from '@/locales/text'
import { promptsOf } from '@/method/prompts'
import { closeMirrorAfterEach, saved } from '../background'
import { callWith, newPanelBeforeEach } from '../prompts/call-with'
import { button, large } from '../on-screen'

closeMirrorAfterEach()
newPanelBeforeEach()

const words = text.questions
const range = text.moreQuestions.questions['pay-range']
const offer = (name: string) => screen.getByRole('checkbox', { name, hidden: true })
const youAsk = promptsOf('you-ask').length
const stars = () => screen.queryAllByRole('button', { name: /^(Star|Remove the star): / })

async function choosing(questions: Parameters<typeof callWith>[0] = {}) {
  const background = await callWith(questions)
  const { unmount } = render(<Questions />)
  return { background, unmount }
}

describe('the list of questions to ask', () => {
  it('holds only what the candidate wants answered', { tags: ['obligation-25'] }, async () => {
    const { background } = await choosing()
    expect(stars()).toHaveLength(youAsk)
    await userEvent.click(offer(range))
    expect(stars()).toHaveLength(youAsk + 1)
    await userEvent.click(button(words.remove(text.prompts.culture.ask)))
    await userEvent.click(offer(range))

    expect(stars()).toHaveLength(4)
    expect(document.activeElement).not.toBe(document.body)
    await saved()
    expect(background.dossier.questions).toMatchObject([
      { subject: 'more:pay-range', wording: range, dropped: true },
      { subject: 'culture', dropped: true },
    ])
  })

  it('is the same list in the call', { tags: ['obligation-11'] }, async () => {
    const { unmount } = await choosing()
    await userEvent.click(offer(range))
    await userEvent.click(button(words.star(range)))
    expect(screen.getByText(words.starred(1))).toBeTruthy()
    await userEvent.click(button(words.remove(text.prompts.team.ask)))
    unmount()
    turnTo('you-ask')
    render(
      <>
        <Strip />
        <Card />
      </>,
    )

    expect(large()).toBe(range)
    expect(button(new RegExp(`Show “${range.replace('?', '\\?')}”, Starred`))).toBeTruthy()
    expect(screen.queryByText(text.prompts.team.short)).toBeNull()
  })

  it('advises two or three stars when all are starred', { tags: ['obligation-11'] }, async () => {
    await choosing()
    for (const star of stars()) await userEvent.click(star)
    expect(screen.getByText(words.starred(5)).textContent).toContain('two or three')
  })

  it('keeps its order when one is starred', async () => {
    await choosing()
    await userEvent.click(button(words.star(text.prompts.growth.ask)))
    expect(stars().at(-1)).toBe(button(words.unstar(text.prompts.growth.ask)))
  })

  it('keeps the candidate’s words for one that is chosen again', async () => {
    const { background } = await choosing()
    await userEvent.click(offer(range))
    await userEvent.click(button(words.reword(range)))
    const field = screen.getByRole('textbox')
    await userEvent.clear(field)
    await userEvent.type(field, 'What is set aside?{Enter}')
    await userEvent.click(offer(range))
    await userEvent.click(offer(range))

    expect(button(words.star('What is set aside?'))).toBeTruthy()
    await saved()
    expect(background.dossier.questions).toMatchObject([
      { wording: 'What is set aside?', dropped: false },
    ])
  })

  it('gets a question of the candidate’s own when that is finished', async () => {
    const { background } = await choosing()
    await userEvent.click(button(text.panel.prompts.addOwn))
    await userEvent.keyboard('Who leads')
    expect(stars()).toHaveLength(youAsk)
    await userEvent.keyboard('?{Enter}')

    expect(button(words.star('Who leads?'))).toBeTruthy()
    expect(document.activeElement).toBe(button(text.panel.prompts.addOwn))
    await saved()
    expect(background.dossier.questions).toMatchObject([{ wording: 'Who leads?', dropped: false }])
  })

  it('gives back what was taken off it', async () => {
    await choosing({ questions: [{ subject: 'tenure', dropped: true }] })
    const off = screen.getByText(words.removed(1)).closest('details')!
    await userEvent.click(screen.getByText(words.removed(1)))
    await userEvent.click(
      within(off).getByRole('button', { name: words.bringBack(text.prompts.tenure.ask) }),
    )
    expect(stars()).toHaveLength(youAsk)
  })
})
