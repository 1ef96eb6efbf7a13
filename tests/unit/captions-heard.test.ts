import { describe, expect, test } from 'vitest'
import { captionsHeard, MOST_HEARD } from '@/messages'

describe('what a call page sends of its captions', () => {
  test.each([true, false, null])('is taken in its two parts alone: %s', (isOwn) => {
    const sent = { text: 'And you?', isOwn, more: 'of it' }
    expect(captionsHeard(sent)).toEqual({ text: 'And you?', isOwn })
  })

  test('is taken in one line', () => {
    const sent = { text: 'And\n you?', isOwn: null }
    expect(captionsHeard(sent)?.text).toBe('And you?')
  })

  test.each([
    undefined,
    null,
    'text',
    [],
    {},
    { text: 'And you?' },
    { text: 7, isOwn: null },
    { text: 'And you?', isOwn: 'yes' },
    { text: 'x'.repeat(MOST_HEARD + 1), isOwn: false },
  ])('is refused in any other form: %j', (sent) => {
    expect(captionsHeard(sent)).toBeNull()
  })
})
