// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { PayInShort } from '@/components/salary/PayInShort'
import { text } from '@/locales/text'
import { closeMirrorAfterEach, saved } from '../background'
import { button, inThePage } from '../on-screen'
import { euros, salaryWith } from './salary-with'

closeMirrorAfterEach()

const words = text.salary
const sentence = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

describe('pay in short', () => {
  it('asks for the first sentence of the chosen policy and for two amounts', async () => {
    const { call } = await salaryWith({ card: { policy: 'range-first' } })
    render(<PayInShort companyId={call.companyId} />)
    expect(screen.getAllByRole('textbox')).toHaveLength(3)
    expect(sentence(words.steps['ask-range'].name)).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: words.nowLabel })).toBeNull()
  })

  it('offers the candidate’s own sentence, and keeps it for the company once it is taken', async () => {
    const background = await salaryWith({
      ownAnswers: { 'pay/value': 'What the role needs first' },
    })
    render(<PayInShort companyId={background.call.companyId} />)
    expect(inThePage('What the role needs first')).toBe(false)
    await userEvent.click(button(words.show))
    await userEvent.click(button('Start from your own: What the role needs first'))
    expect(sentence(words.steps.value.name).value).toBe('What the role needs first')
    await saved()
    expect(background.dossier.answers.at(-1)).toMatchObject({
      companyId: background.call.companyId,
      subject: 'pay/value',
    })
  })

  it(
    'has no figure in the page until the candidate shows it',
    { tags: ['obligation-18'] },
    async () => {
      const { call } = await salaryWith({ card: { target: euros(91_234), floor: euros(72_111) } })
      render(<PayInShort companyId={call.companyId} />)
      expect(inThePage('72,111')).toBe(false)
      await userEvent.click(button(words.show))
      expect(screen.getByDisplayValue('72,111')).toBeTruthy()
      fireEvent(window, new Event('blur'))
      expect(screen.queryByDisplayValue('72,111')).toBeNull()
    },
  )
})
