// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { theirQuestions, useTheirQuestions } from '@/components/shared/their-questions'
import { listed, removed } from '@/components/shared/to-ask'
import { useAsk } from '@/components/shared/use-ask'
import { usePromptText } from '@/components/shared/use-wording'
import { text } from '@/locales/text'
import { theyAskIds } from '@/method/answer-parts'
import { promptsOf } from '@/method/prompts'
import { OWN_ID } from '@/storage/records/company'
import type { Question } from '@/storage/records/question'
import { questionRow } from '../../rows'
import { closeMirrorAfterEach } from '../background'
import { callWith } from '../prompts/call-with'

closeMirrorAfterEach()

const general = (subject: string, change: Partial<Question> = {}) =>
  questionRow(subject, { companyId: OWN_ID, ...change })
const more = (...questions: Question[]) =>
  theirQuestions({ questions }, 'acme').slice(theyAskIds.length)

describe('what they may ask', () => {
  it('begins with the five of the chapter', () => {
    const five = ['found-us', 'why-us', 'contribute', 'like-doing', 'pay']
    expect(theirQuestions(null, 'acme')).toEqual(five)
    expect(theirQuestions({ questions: [questionRow('strength')] }, 'acme')).toEqual([
      ...five,
      'strength',
    ])
  })

  it('goes on with the ready ones in their order, then with the candidate’s own from the first to the last', () => {
    expect(
      more(
        questionRow('they:b', { createdAt: 2 }),
        questionRow('weakness'),
        questionRow('they:a', { createdAt: 1 }),
        questionRow('about-you', { createdAt: 3 }),
      ),
    ).toEqual(['about-you', 'weakness', 'they:a', 'they:b'])
  })

  it('holds what is picked in general, unless the company says otherwise', () => {
    expect(more(general('strength'), general('they:a'))).toEqual(['strength', 'they:a'])
    expect(
      more(
        general('strength'),
        general('they:a'),
        questionRow('strength', { dropped: true }),
        questionRow('they:a', { dropped: true }),
      ),
    ).toEqual([])
    expect(more(general('strength', { dropped: true }), questionRow('strength'))).toEqual([
      'strength',
    ])
  })

  it('holds nothing of another company', () => {
    expect(more(questionRow('strength', { companyId: 'other' }))).toEqual([])
  })

  it('is not among the questions to ask', () => {
    const questions = [
      questionRow('strength'),
      general('they:a'),
      questionRow('they:b', { dropped: true }),
    ]
    expect(listed(questions)).toEqual(promptsOf('you-ask').map(({ id }) => id))
    expect(removed(questions)).toEqual([])
  })
})

describe('the words of a question that they may ask', () => {
  it('are the ready ones, until the candidate has their own', async () => {
    await callWith({
      questions: [{ subject: 'weakness', wording: 'Any doubts?' }, { subject: 'strength' }],
    })
    const { result } = renderHook(() => ({
      list: useTheirQuestions(),
      strength: useAsk('strength'),
      weakness: useAsk('weakness'),
      texts: usePromptText('strength'),
    }))
    const { ask, hint, why } = text.readyQuestions.questions.strength
    expect(result.current).toMatchObject({
      list: [...theyAskIds, 'strength', 'weakness'],
      strength: ask,
      weakness: 'Any doubts?',
      texts: { hint, why },
    })
  })

  it('are those for every company, if this company only takes the question off or back', async () => {
    await callWith({
      questions: [
        { subject: 'they:a', companyId: OWN_ID, wording: 'Do you drive?' },
        { subject: 'they:a' },
      ],
    })
    expect(renderHook(() => useAsk('they:a')).result.current).toBe('Do you drive?')
  })
})
