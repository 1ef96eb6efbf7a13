// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLook } from '@/dock/look'
import { captionsHeard, MOST_HEARD } from '@/messages'

interface Turn {
  text: string
  isOwn: boolean | null
}

/** What a panel gets of these turns. */
function heardOf(turns: readonly Turn[]) {
  const region = {} as Element
  const look = createLook(
    {
      regionIn: () => region,
      createReader: () => (_, onTurn) => void turns.every(({ text, isOwn }) => onTurn(text, isOwn)),
    },
    {} as Document,
    () => '',
  )
  const heard = look()
  expect(heard.text.length).toBeLessThanOrEqual(MOST_HEARD)
  return captionsHeard(heard)!
}

const their = (text: string) => ({ text, isOwn: false })
const own = (text: string) => ({ text, isOwn: true })
const open = (text: string) => ({ text, isOwn: null })

describe('what is heard', () => {
  test('is what the others say, in the order in which they say it', () => {
    const turns = [their(' how did you '), own('Sure.'), their('So,')]
    expect(heardOf(turns)).toMatchObject({ text: 'So, how did you', isOwn: false })
  })

  test('leaves out what is the candidate’s own and what may be', () => {
    expect(heardOf([own('mine')])).toMatchObject({ text: '', isOwn: true })
    expect(heardOf([open('whose?'), their('So,')])).toMatchObject({ text: 'So,', isOwn: null })
  })

  test('passes over a turn without words', () => {
    expect(heardOf([own(' \n'), their('So,')])).toMatchObject({ text: 'So,', isOwn: false })
    expect(heardOf([])).toMatchObject({ text: '', isOwn: null })
  })

  test('is nothing but whole words of theirs, and no more than the last four hundred characters', () => {
    const word = fc.stringMatching(/^[a-z]{1,20}$/)
    const turn = fc.record({
      text: fc
        .tuple(
          fc.array(word, { maxLength: 200, size: 'max' }),
          fc.constantFrom(' ', '\n', '\u00a0', '   '),
        )
        .map(([words, space]) => words.join(space)),
      isOwn: fc.constantFrom(true, false, null),
    })
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 20 }), (turns) => {
        const { text } = heardOf(turns)
        const all = turns
          .filter((one) => one.isOwn === false && one.text)
          .map((one) => one.text.split(/\s+/).join(' '))
          .reverse()
          .join(' ')
        expect(text.length).toBeLessThanOrEqual(MOST_HEARD)
        expect(` ${all}`.endsWith(text && ` ${text}`)).toBe(true)
        // A longest word more would not have fitted.
        if (text.length < all.length) expect(text.length).toBeGreaterThanOrEqual(MOST_HEARD - 20)
      }),
    )
  })

  test('is cut between two characters if there is no space', () => {
    const { text } = heardOf([their('😀'.repeat(300))])
    expect(text.length).toBeLessThanOrEqual(MOST_HEARD)
    expect(text).toBe('😀'.repeat(text.length / 2))
    expect(heardOf([their(`x${'😀'.repeat(300)}y`)]).text.isWellFormed()).toBe(true)
  })
})
