// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { StarChips } from '@/components/questions/StarChips'
import { text } from '@/locales/text'
import { closeMirrorAfterEach, saved } from '../background'
import { button } from '../on-screen'
import { callWith } from '../prompts/call-with'

closeMirrorAfterEach()

const chips = () =>
  screen.getAllByRole('button', { pressed: false }).map((chip) => chip.textContent)

describe('the questions to star', () => {
  it(
    'are those on the list, and a tap stars one or takes the star back',
    { tags: ['obligation-11'] },
    async () => {
      const background = await callWith({
        questions: [{ subject: 'culture', dropped: true }, { subject: 'strength' }],
      })
      render(<StarChips />)
      expect(chips()).not.toContain(text.prompts.culture.ask)
      expect(chips()).not.toContain(text.readyQuestions.questions.strength.ask)
      await userEvent.click(button(text.prompts.team.ask))
      expect(button(text.prompts.team.ask).getAttribute('aria-pressed')).toBe('true')
      await userEvent.click(button(text.prompts.team.ask))

      await saved()
      expect(background.dossier.questions.at(-1)).toMatchObject({ subject: 'team', starred: false })
    },
  )

  it('get one of the candidate’s own when that is finished', async () => {
    await callWith()
    render(<StarChips />)
    await userEvent.click(button(text.panel.prompts.addOwn))
    await userEvent.keyboard('Who leads?{Enter}')
    expect(chips()).toContain('Who leads?')
  })
})
