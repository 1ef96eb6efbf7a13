import { describe, expect, it } from 'vitest'
import { sentencesOf, wordsOf } from '@/following/words'

describe('the words of captions', () => {
  it.each([
    ['What’s your notice period?', 'what is your notice period'],
    ["I'd love to know why you're leaving", 'i would love to know why you are leaving'],
    ['So, um, what, what made you, what made you apply', 'so what made you apply'],
    [
      'What would be your favourite programme to organise?',
      'what would be your favorite program to organize',
    ],
    ['and we pay £55,000', 'and we pay $sum'],
    ['somewhere around seventy five k', 'somewhere around $sum'],
    ['80 to 95k', '$number to $sum'],
    ['one more thing', 'one more thing'],
    ['we are twenty five people', 'we are $number people'],
    ['What do you, you know, do for fun', 'what do you do for fun'],
    ['what do you know about us', 'what do you know about us'],
  ])('of “%s” are “%s”', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words)
  })

  it('are none in captions without a word', () => {
    expect(wordsOf('… — ?!')).toEqual([])
  })
})

describe('the sentences of captions', () => {
  it('end at their marks, and the last one may go on', () => {
    expect(sentencesOf('That helps. Thank you! And what brought you')).toEqual([
      'That helps.',
      'Thank you!',
      'And what brought you',
    ])
  })
})
