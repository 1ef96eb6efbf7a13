// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { Card } from '@/components/panel/Card'
import { AllQuestions } from '@/components/prompts/AllQuestions'
import { bringUp } from '@/components/prompts/turn-to'
import { changePanel, toFront } from '@/components/shared/panel-state'
import { fetchAll } from '@/components/panel/slots'
import { text } from '@/locales/text'
import { closeMirrorAfterEach, saved } from '../background'
import { callWith, newPanelBeforeEach } from './call-with'
import { button, inThePage } from '../on-screen'

closeMirrorAfterEach()
newPanelBeforeEach()
beforeAll(fetchAll)

const { short, general, parts, greyed, noTrend, trend } = text.answers
const points = () =>
  within(screen.getByRole('list', { name: 'Your points' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('the parts of an answer', () => {
  it('come named, in speaking order', { tags: ['obligation-14', 'obligation-19'] }, async () => {
    await callWith({
      answers: {
        'found-us/fact': 'They print maps',
        'found-us': '- Three of their talks',
        'found-us/referrer': 'Joana',
        'found-us/channel': 'Their blog',
      },
    })
    bringUp('found-us')
    render(<Card />)

    expect(points()).toEqual([
      `${short.channel} Their blog`,
      `${short.referrer} Joana`,
      'Three of their talks',
      `${short.fact} They print maps`,
    ])
  })

  it('include likes at work and outside of it', { tags: ['obligation-17'] }, async () => {
    await callWith({
      answers: { 'like-doing/at-work': 'Old pipelines', 'like-doing/outside': 'Rowing' },
    })
    bringUp('like-doing')
    render(<Card />)

    expect(points()).toEqual([`${short['at-work']} Old pipelines`, `${short.outside} Rowing`])
  })

  it(
    'come from the general answer if the company has none, and say so',
    { tags: ['obligation-20'] },
    async () => {
      await callWith({
        answers: { 'like-doing/at-work': 'Their maps' },
        general: { 'like-doing/at-work': 'Old pipelines', 'like-doing/outside': 'Rowing\nChess' },
      })
      bringUp('like-doing')
      render(<Card />)

      expect(points()).toEqual([
        `${short['at-work']} Their maps`,
        `${short.outside} Rowing`,
        `Chess ${general}`,
      ])
    },
  )

  it('include only facts of this company', { tags: ['obligation-21'] }, async () => {
    await callWith({ general: { 'why-us/fact': 'They print maps' } })
    bringUp('why-us')
    render(<Card />)

    expect(inThePage('They print maps')).toBe(false)
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your points' })
    expect([field.value, field.placeholder]).toEqual(['', 'Three points about this company'])
  })

  it('can be edited in the call, and are kept when the editing ends', async () => {
    const background = await callWith({ answers: { 'found-us': 'Their blog' } })
    bringUp('found-us')
    render(<Card />)
    await userEvent.click(button('Edit your points'))
    await userEvent.type(screen.getByRole('textbox', { name: parts.referrer }), 'Joana')
    await userEvent.keyboard('{Escape}')

    expect(points()).toEqual([`${short.referrer} Joana`, 'Their blog'])
    await saved()
    expect(background.dossier.answers).toMatchObject([
      { subject: 'found-us', text: 'Their blog' },
      { subject: 'found-us/referrer', text: 'Joana' },
    ])
  })

  it('count as prepared as soon as one of them is there', async () => {
    await callWith({
      answers: { 'contribute/fact': 'They print maps', 'like-doing/outside': ' ' },
      general: { 'why-us': 'Open data' },
    })
    render(<AllQuestions />)

    expect(button('Show “Why us?”')).toBeTruthy()
    expect(button('Show “What would you bring?”')).toBeTruthy()
    expect(button('Show “What do you like to do?”, No points yet')).toBeTruthy()
  })

  it.each([
    ['the fact', { answers: { 'pay/fact': '72 000' } }],
    ['the general answer', { general: { pay: '72 000' } }],
  ])('on pay are hidden until shown: %s', { tags: ['obligation-18'] }, async (_, rows) => {
    await callWith(rows)
    bringUp('pay')
    render(<Card />)
    const show = await screen.findByRole('button', { name: text.salary.show })

    expect(inThePage('72 000')).toBe(false)
    await userEvent.click(show)
    expect(inThePage('72 000')).toBe(true)
  })
})

describe('the question about their openings', () => {
  it('says that there is no trend to ask about', { tags: ['obligation-29'] }, async () => {
    await callWith({ answers: { trend: ' \n' } })
    changePanel(toFront({ kind: 'questions' }))
    render(<Card />)
    await userEvent.click(button(`Show “Where are you heading?”, ${greyed}`))

    expect(screen.getByText(noTrend)).toBeTruthy()
  })

  it('shows the trend that was noted', { tags: ['obligation-29'] }, async () => {
    await callWith({ answers: { trend: 'Six data jobs, all in Turku' } })
    changePanel(toFront({ kind: 'questions' }))
    render(<Card />)
    await userEvent.click(button('Show “Where are you heading?”'))

    expect(screen.getByText(trend('Six data jobs, all in Turku'))).toBeTruthy()
    expect(screen.queryByText(noTrend)).toBeNull()
  })
})
