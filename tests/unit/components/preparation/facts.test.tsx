// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Facts } from '@/components/preparation/Facts'
import { text } from '@/locales/text'
import { preparationFacts } from '@/method/preparation-facts'
import { closeMirrorAfterEach, saved } from '../background'
import { callWith } from '../prompts/call-with'

closeMirrorAfterEach()

const { facts, trendWhy } = text.preparation

describe('what to know of a company', () => {
  it('is kept in each of its fields', { tags: ['obligation-3', 'obligation-8'] }, async () => {
    const background = await callWith({}, null)
    render(<Facts companyId={background.call.companyId} />)
    for (const { id } of preparationFacts)
      await userEvent.type(screen.getByRole('textbox', { name: facts[id].label }), `on ${id}`)

    await saved()
    expect(background.dossier.answers.map(({ subject, text: kept }) => [subject, kept])).toEqual(
      expect.arrayContaining(preparationFacts.map(({ id }) => [id, `on ${id}`])),
    )
  })

  it('includes why a trend is worth looking for', { tags: ['obligation-29'] }, async () => {
    const background = await callWith({}, null)
    render(<Facts companyId={background.call.companyId} />)
    expect(screen.getByText(trendWhy)).toBeTruthy()
    await userEvent.type(screen.getByRole('textbox', { name: facts.trend.label }), 'Turku')
    expect(screen.queryByText(trendWhy)).toBeNull()
    await saved()
  })
})
