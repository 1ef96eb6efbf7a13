import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, ownLines } from '@/components/follow-ups/letter'
import { isIn, type Mention, mentionsOf, withMention } from '@/components/follow-ups/mention'
import type { Note } from '@/storage/records/note'
import { noon, personOf } from '../../follow-up-rows'
import { noteRow } from '../../rows'

const note = (change: Partial<Note>) => noteRow('growing 30 % a year', { flag: 'good', ...change })

describe('in a thank-you', () => {
  it('only good notes of this call are offered, when they are kept and not deleted', () => {
    const notes = [
      note({ id: 'good' }),
      note({ id: 'pay', flag: 'pay' }),
      note({ id: 'none', flag: null }),
      note({ id: 'deleted', deletedAt: noon }),
      note({ id: 'unfinished', keptAt: null }),
      note({ id: 'elsewhere', callId: 'other' }),
      note({ id: 'empty', text: ' \n ' }),
    ]
    expect(mentionsOf('call', notes, undefined).map(({ id }) => id)).toEqual(['good'])
  })

  it('what they said of themselves is offered', { tags: ['obligation-7'] }, () => {
    const person = personOf({ detail: 'runs\nmarathons' })
    expect(mentionsOf('call', [], person)).toEqual([
      { id: person.id, text: 'runs marathons', isPersonal: true },
    ])
  })
})

const mentions = fc
  .uniqueArray(
    fc
      .string({ minLength: 1, unit: 'grapheme' })
      .map((words) => words.replace(/\s+/gu, ' ').trim()),
    {
      maxLength: 4,
    },
  )
  .map((all) =>
    all.filter(Boolean).map((words): Mention => ({ id: words, text: words, isPersonal: false })),
  )
const draft = draftOf(ownLines({ person: 'Mara', company: 'Acme' }, '', noon, noon))

it('a mention that is taken back leaves nothing in the letter', () => {
  fc.assert(
    fc.property(mentions, fc.string(), (chosen, own) => {
      for (const start of [draft, own.replace(/[\r-]/g, '')]) {
        const chosenLetter = chosen.reduce((letter, one) => withMention(letter, one, true), start)
        expect(chosen.every((one) => isIn(chosenLetter, one))).toBe(true)
        const back = chosen.reduce((letter, one) => withMention(letter, one, false), chosenLetter)
        expect(chosen.some((one) => isIn(back, one))).toBe(false)
        if (start === draft) expect(back).toBe(draft)
      }
    }),
  )
})

it('a mention stands before the greeting at the end', () => {
  const letter = withMention(draft, { id: '1', text: 'growing', isPersonal: false }, true)
  expect(letter.split('\n').slice(-4)).toEqual(['', '- growing', '', 'Kind regards'])
})
