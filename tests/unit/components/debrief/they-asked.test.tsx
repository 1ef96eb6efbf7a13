// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { TheyAsked } from '@/components/debrief/TheyAsked'
import { text } from '@/locales/text'
import { isTheirQuestion } from '@/method/own-questions'
import { questionRow } from '../../rows'
import { closeMirrorAfterEach, openCall, saved } from '../background'
import { ended } from '../call-rows'
import { button } from '../on-screen'

closeMirrorAfterEach()

const show = async () => {
  const background = await openCall(12, (call) => ({
    calls: [ended(call)],
    questions: [
      questionRow('they:before', { companyId: call.companyId, wording: 'A gap?', createdAt: 1 }),
    ],
  }))
  render(<TheyAsked />)
  return background
}
const field = () => screen.getByRole<HTMLInputElement>('textbox')
const added = () => screen.queryAllByRole('listitem').map((item) => item.firstChild?.textContent)

it('what they asked is kept from the first letter, and Enter adds it to what they may ask', async () => {
  const background = await show()
  await userEvent.type(field(), 'Why did you leave?')
  await saved()
  const [, question] = background.dossier.questions
  expect(question).toMatchObject({ wording: 'Why did you leave?', dropped: false })
  expect(isTheirQuestion(question!.subject)).toBe(true)
  expect(added()).toEqual([])

  await userEvent.type(field(), '{Enter}')
  expect(added()).toEqual(['Why did you leave?'])
  expect(field().value).toBe('')
  await userEvent.type(field(), 'A weakness?{Enter}')
  expect(added()).toEqual(['Why did you leave?', 'A weakness?'])
})

it('what was added can be undone', async () => {
  const background = await show()
  await userEvent.type(field(), 'Why did you leave?{Enter}')
  await userEvent.click(button(text.debrief.undoAdded('Why did you leave?')))
  expect(added()).toEqual([])
  await saved()
  expect(background.dossier.questions[1]).toMatchObject({ dropped: true })
})

it('what is too long to be kept stays in its field', async () => {
  await show()
  await userEvent.click(field())
  await userEvent.paste('?'.repeat(501))
  await userEvent.type(field(), '{Enter}')
  expect(field().value).toHaveLength(501)
})
