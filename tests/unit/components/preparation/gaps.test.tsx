// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { companyPage } from '@/components/shared/company-page'
import { writeAnswer } from '@/components/shared/use-answer'
import { Gaps } from '@/components/preparation/Gaps'
import { text } from '@/locales/text'
import { theyAskIds } from '@/method/answer-parts'
import { closeMirrorAfterEach, saved } from '../background'
import { callWith } from '../prompts/call-with'

closeMirrorAfterEach()

const { gaps, popup, prompts } = text
const links = () => screen.queryAllByRole<HTMLAnchorElement>('link')
const answered = Object.fromEntries(theyAskIds.map((prompt) => [prompt, 'a point']))
const starred = { subject: 'team', starred: true }

async function withGaps(rows: Parameters<typeof callWith>[0] = {}) {
  const background = await callWith(rows, null)
  render(<Gaps />)
  return background.call.companyId
}

describe('the popup', () => {
  it(
    'lists what the others would notice, with a link to each',
    { tags: ['obligation-13'] },
    async () => {
      const companyId = await withGaps()
      const list = within(screen.getByRole('region', { name: popup.left(6) }))

      expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
        ...['why-us', 'contribute', 'pay', 'found-us', 'like-doing'].map((prompt) =>
          gaps.answer(prompts[prompt as 'pay'].ask),
        ),
        gaps.questions,
      ])
      expect(links()[0]?.textContent).toBe(gaps.answer(prompts['why-us'].ask))
      expect(links()[0]?.getAttribute('href')).toBe(companyPage(companyId, 'why-us'))
      expect(links()[0]?.target).toBe('_blank')
    },
  )

  it('leaves out a gap as soon as it is filled', async () => {
    const companyId = await withGaps()
    act(() => writeAnswer(companyId, 'why-us', 'Open data'))
    expect(links()[0]?.textContent).toBe(gaps.answer(prompts.contribute.ask))
    await saved()
  })

  it('names the gaps of this company, whatever is answered in general', async () => {
    await withGaps({ general: answered, questions: [starred] })
    expect(screen.queryByText(popup.ready)).toBeNull()
    expect(links()[0]?.textContent).toBe(gaps.answer(prompts['why-us'].ask))
  })

  it('says “ready” when only light things are missing', { tags: ['obligation-13'] }, async () => {
    await withGaps({ answers: answered, questions: [starred] })
    expect(screen.getByRole('region', { name: popup.ready })).toBeTruthy()
    expect(screen.getByText(popup.contentReady)).toBeTruthy()
    expect(links()[0]?.textContent).toBe(gaps.fact(prompts['why-us'].ask))
  })

  it('counts no star of a question that is dropped', { tags: ['obligation-25'] }, async () => {
    await withGaps({ answers: answered, questions: [{ ...starred, dropped: true }] })
    expect(screen.queryByText(popup.ready)).toBeNull()
    expect(links()[0]?.textContent).toBe(gaps.questions)
  })
})
