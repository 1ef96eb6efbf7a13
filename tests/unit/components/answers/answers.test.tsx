// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Answers } from '@/components/answers/Answers'
import { text } from '@/locales/text'
import { theyAskIds } from '@/method/answer-parts'
import { OWN_ID } from '@/storage/records/company'
import { closeMirrorAfterEach, saved } from '../background'
import { callWith } from '../prompts/call-with'

closeMirrorAfterEach()

const words = text.answers
const answer = (ask: string) => within(screen.getByRole('region', { name: ask }))
const whyUs = () => answer('Why us?')
const contribute = () => answer('What would you bring?')
const field = (name: string, within_ = whyUs()) =>
  within_.getByRole<HTMLTextAreaElement>('textbox', { name })
const inThePage = (figure: string) =>
  document.documentElement.outerHTML.includes(figure) ||
  screen.queryByDisplayValue(new RegExp(figure, 'u')) !== null

async function withAnswers(rows: Parameters<typeof callWith>[0] = {}) {
  const background = await callWith(rows, null)
  render(<Answers companyId={background.call.companyId} />)
  const kept = () =>
    Object.fromEntries(
      background.dossier.answers
        .filter(({ companyId }) => companyId !== OWN_ID)
        .map((row) => [row.subject, row.text]),
    )
  return { background, kept }
}

describe('the answer to “Why us?”', () => {
  it(
    'counts its points, and is kept even with fewer than three',
    { tags: ['obligation-15'] },
    async () => {
      const { kept } = await withAnswers()
      expect(whyUs().getByText('0 of 3 points')).toBeTruthy()
      await userEvent.type(field(words.points['why-us']), '- Open data{Enter}{Enter}Small teams')

      expect(whyUs().getByText('2 of 3 points')).toBeTruthy()
      await saved()
      expect(kept()).toEqual({ 'why-us': '- Open data\n\nSmall teams' })
    },
  )

  it('keeps the fact that only this company has', { tags: ['obligation-21'] }, async () => {
    const { kept } = await withAnswers()
    await userEvent.type(field(words.parts.fact), 'They print maps')
    await saved()
    expect(kept()).toEqual({ 'why-us/fact': 'They print maps' })
  })
})

describe('the fact about the company', () => {
  const here = () => contribute().queryByRole('button', { name: /^Say it here, too/ })

  it('is asked once and offered at every question', { tags: ['obligation-21'] }, async () => {
    const { kept } = await withAnswers()
    expect(screen.getAllByRole('textbox', { name: words.parts.fact })).toHaveLength(1)
    expect(here()).toBeNull()
    await userEvent.type(field(words.parts.fact), 'Maps')
    expect(screen.getAllByRole('button', { name: 'Say it here, too: Maps' })).toHaveLength(
      theyAskIds.length - 1,
    )
    await userEvent.click(here()!)

    const taken = field(words.parts.fact, contribute())
    expect([taken.value, document.activeElement]).toEqual(['Maps', taken])
    await userEvent.clear(taken)
    await userEvent.type(taken, 'Ships')
    await saved()
    expect(kept()).toEqual({ 'why-us/fact': 'Maps', 'contribute/fact': 'Ships' })
  })

  it('has a field at each question where it was said', async () => {
    await withAnswers({ answers: { 'found-us/fact': 'Boats' } })
    expect(field(words.parts.fact, answer('How did you find us?')).value).toBe('Boats')
  })
})

describe('the pairs of “What would you bring?”', () => {
  const pair = (n: number) => within(contribute().getByRole('group', { name: words.pair(n) }))
  const side = (n: number, name: string) =>
    pair(n).getByRole<HTMLTextAreaElement>('textbox', { name })

  it('keep each half as typed, with a blank at its end', { tags: ['obligation-16'] }, async () => {
    const { kept } = await withAnswers({ answers: { contribute: 'calm on call' } })
    expect(side(1, words.strength).value).toBe('calm on call')
    await userEvent.type(side(2, words.need), 'Spark at scale ')
    await userEvent.type(side(2, words.strength), 'three{Enter}years')

    expect(side(2, words.need).value).toBe('Spark at scale ')
    expect(side(2, words.strength).value).toBe('three years')
    expect(side(3, words.need).value).toBe('')
    await saved()
    expect(kept()['contribute']).toMatch(/^calm on call\nSpark at scale {1,2}→ three years$/u)
  })

  it('leave no line behind when both halves of one are emptied', async () => {
    const { kept } = await withAnswers({ answers: { contribute: 'a → b\nc → d' } })
    await userEvent.clear(side(1, words.need))
    await userEvent.clear(side(1, words.strength))
    await saved()
    expect(kept()['contribute']).toBe('c → d')
  })
})

describe('the candidate’s own answers', () => {
  const start = () => whyUs().queryByRole('button', { name: /^Start from your own/ })

  it('fill an empty answer of a company by one click', { tags: ['obligation-20'] }, async () => {
    const { kept } = await withAnswers({ general: { 'why-us': 'Open data\n- Maps' } })
    expect(start()?.textContent).toBe('Start from your own: Open data · Maps')
    await userEvent.click(start()!)

    expect(field(words.points['why-us']).value).toBe('Open data\n- Maps')
    expect(document.activeElement).toBe(field(words.points['why-us']))
    expect(start()).toBeNull()
    await saved()
    expect(kept()).toEqual({ 'why-us': 'Open data\n- Maps' })
  })

  it('are offered only if nothing is written for this company', async () => {
    await withAnswers({ answers: { 'why-us': 'Maps' }, general: { 'why-us': 'Open data' } })
    expect(start()).toBeNull()
  })

  it('have no field for a fact about a company', { tags: ['obligation-21'] }, async () => {
    await callWith({}, null)
    render(<Answers companyId={OWN_ID} level={2} />)

    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(theyAskIds.length)
    expect(screen.queryByRole('textbox', { name: words.parts.fact })).toBeNull()
    expect(screen.getByRole('textbox', { name: words.ownPoints['why-us'] })).toBeTruthy()
  })
})

describe('what is written on pay', () => {
  const pay = () => answer('What do you earn, and want?')
  const show = () => pay().getByRole('button', { name: 'Show your pay points' })

  it.each([
    ['for this company', { answers: { pay: 'Floor 72 000' } }],
    ['for none in particular', { general: { pay: 'Floor 72 000' } }],
  ])('is in the page only while it is shown: %s', { tags: ['obligation-18'] }, async (_, rows) => {
    await withAnswers(rows)
    expect(inThePage('72 000')).toBe(false)
    await userEvent.click(show())
    expect(inThePage('72 000')).toBe(true)
    fireEvent(window, new Event('blur'))
    expect(inThePage('72 000')).toBe(false)
    expect(show()).toBeTruthy()
  })

  it('stays on the screen while it is being typed', async () => {
    const { kept } = await withAnswers()
    await userEvent.type(field(words.points.pay, pay()), '72 000')
    expect(field(words.points.pay, pay()).value).toBe('72 000')
    await saved()
    expect(kept()).toEqual({ pay: '72 000' })
  })
})
