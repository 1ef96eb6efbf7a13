import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeWords } from '@/locales/readings'
import { topicById, wordsFieldOf } from '@/method/findings'
import { noteFlags } from '@/method/note-flags'
import { placeOf } from '@/method/note-places'
import { promptsOf } from '@/method/prompts'

const plain = { flag: null, promptId: null }

it.each([
  [{ text: 'take-home in SQL, three hours' }, 'test'],
  [{ text: 'there is a coding challenge' }, 'test'],
  [{ text: 'next round with Jonas' }, 'next-step'],
  [{ text: 'two were promoted' }, 'growth'],
  [{ text: 'two promotions last year', flag: 'good' as const }, 'growth'],
  [{ text: 'nobody is blamed' }, 'culture'],
  [{ text: 'reports to the CTO' }, 'team'],
  [{ text: 'they pay 70-85k' }, 'their-range'],
  [{ text: 'first line\n70-85k' }, 'their-range'],
  [{ text: 'more than I thought', flag: 'pay' as const }, 'their-range'],
  [{ text: 'sighed', flag: 'bad' as const }, 'signals'],
  // The question that it is linked to counts first.
  [{ text: 'promotions', promptId: 'tenure' }, 'tenure'],
  // The question "Why us?" has no topic.
  [{ text: 'they pay 70-85k', promptId: 'why-us' }, 'their-range'],
])('%j belongs to %s', (note, topic) => {
  expect(placeOf({ ...plain, ...note }, placeWords)).toBe(topic)
})

it.each([
  { text: 'green office' },
  { text: 'contest' },
  { text: 'their careers page' },
  { text: 'send the portfolio', flag: 'todo' as const },
  { text: 'hm', promptId: 'own' },
])('%j has no known place', (note) => {
  expect(placeOf({ ...plain, ...note }, placeWords)).toBeNull()
})

it('a place always has room for words', () => {
  const prompts = [...promptsOf('they-ask'), ...promptsOf('you-ask')].map(({ id }) => id)
  fc.assert(
    fc.property(
      fc.constantFrom('team', 'test 1', 'pay 70-85k', 'hm', 'mission', 'hiring', 'other jobs'),
      fc.constantFrom(null, ...noteFlags),
      fc.constantFrom(null, 'own', ...prompts),
      (text, flag, promptId) => {
        const topic = placeOf({ text, flag, promptId }, placeWords)
        if (topic !== null) expect(wordsFieldOf(topicById(topic))).toBeDefined()
      },
    ),
  )
})
