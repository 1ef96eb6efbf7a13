// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { MoreTheirs } from '@/components/answers/MoreTheirs'
import { text } from '@/locales/text'
import { readyQuestionIds } from '@/method/ready-questions'
import { OWN_ID } from '@/storage/records/company'
import { closeMirrorAfterEach, saved } from '../background'
import { callWith } from '../prompts/call-with'
import { button } from '../on-screen'

closeMirrorAfterEach()

const words = text.readyQuestions
const { ask, hint } = words.questions.strength
const ready = (name: string) =>
  within(screen.getByRole('group', { name: words.pick })).getByText(name)
const answer = (name: string) => screen.queryByRole('region', { name })
const points = (name: string) =>
  within(answer(name)!).getByRole<HTMLTextAreaElement>('textbox', { name: text.answers.morePoints })

async function choosing(rows: Parameters<typeof callWith>[0] = {}) {
  const background = await callWith(rows)
  render(<MoreTheirs companyId={background.call.companyId} />)
  return background
}

describe('more that they may ask', () => {
  it('is off until the candidate picks it, and has points then', async () => {
    const background = await choosing()
    for (const id of readyQuestionIds) expect(answer(words.questions[id].ask)).toBeNull()
    await userEvent.click(ready(ask))
    expect(ready(ask).getAttribute('aria-pressed')).toBe('true')
    expect(points(ask).placeholder).toBe(hint)
    await userEvent.type(points(ask), 'Calm on call')

    await saved()
    expect(background.dossier.questions).toMatchObject([{ subject: 'strength', dropped: false }])
    expect(background.dossier.answers).toMatchObject([
      { subject: 'strength', text: 'Calm on call' },
    ])
  })

  it('keeps the points of one that is taken off, for when it comes back', async () => {
    await choosing({ questions: [{ subject: 'strength' }], answers: { strength: 'Calm' } })
    await userEvent.click(ready(ask))
    expect(answer(ask)).toBeNull()
    await userEvent.click(ready(ask))
    expect(points(ask).value).toBe('Calm')
  })

  it('gets a question of the candidate’s own when that is finished', async () => {
    const background = await choosing()
    await userEvent.click(button(words.own.addOwn))
    await userEvent.keyboard('Do you speak')
    expect(screen.queryByRole('heading', { level: 4 })).toBeNull()
    await userEvent.keyboard(' Finnish?{Enter}')
    expect(points('Do you speak Finnish?')).toBeTruthy()

    await saved()
    const [own] = background.dossier.questions
    expect(own).toMatchObject({ wording: 'Do you speak Finnish?', dropped: false })
    expect(own?.subject).toMatch(/^they:/)
  })

  it('gives back an own question that was taken off', async () => {
    await choosing({ questions: [{ subject: 'they:a', wording: 'Do you drive?' }] })
    await userEvent.click(button(text.questions.remove('Do you drive?')))
    expect(answer('Do you drive?')).toBeNull()
    expect(document.activeElement).not.toBe(document.body)
    await userEvent.click(screen.getByText(text.questions.removed(1)))
    await userEvent.click(button(text.questions.bringBack('Do you drive?')))
    expect(answer('Do you drive?')).toBeTruthy()
  })

  it('starts from what is picked and written in general, and changes nothing there', async () => {
    const background = await choosing({
      questions: [{ subject: 'strength', companyId: OWN_ID }],
      general: { strength: 'Calm' },
    })
    await userEvent.click(button('Start from your own: Calm'))
    expect(points(ask).value).toBe('Calm')
    await userEvent.click(ready(ask))
    expect(answer(ask)).toBeNull()

    await saved()
    expect(background.dossier.questions).toMatchObject([
      { companyId: OWN_ID, dropped: false },
      { companyId: background.call.companyId, dropped: true },
    ])
  })
})
