import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flagSigns, noteFlags, readFlag } from '@/method/note-flags'

const flag = fc.constantFrom(...noteFlags)
const anyText = fc.string({ unit: 'grapheme' })
const writtenNote = anyText.filter((text) => text !== '' && text === text.trimStart())

describe('a note as it was typed', () => {
  it('gives its flag, and its text without the sign', () => {
    fc.assert(
      fc.property(flag, writtenNote, (expected, note) => {
        const typed = `${flagSigns[expected]} ${note}`
        expect(readFlag(typed)).toEqual({ flag: expected, text: note })
      }),
    )
  })

  it('keeps every character but a sign and blanks', () => {
    const signed = fc
      .tuple(fc.constantFrom('+', '-', '$', '>', ''), fc.constantFrom('', ' ', '  ', '\t'), anyText)
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(signed, (typed) => {
        const read = readFlag(typed)
        if (read.flag === null) expect(read.text).toBe(typed)
        else expect(typed.slice(0, -read.text.length).trim()).toBe(flagSigns[read.flag])
      }),
    )
  })

  it.each(['-5 % churn', '$120k', '+49 170 1234567', '>100 people', '->', '+\tgrowing', ' + late'])(
    'has no flag if it reads %j',
    (typed) => {
      expect(readFlag(typed)).toEqual({ flag: null, text: typed })
    },
  )

  it.each(['', '+', '-', '$', '> ', '+   '])('keeps its text if it only holds %j', (typed) => {
    expect(readFlag(typed)).toEqual({ flag: null, text: typed })
  })

  it('keeps its second line, where a list under a flag begins', () => {
    expect(readFlag('> send\n- CV\n- dates')).toEqual({ flag: 'todo', text: 'send\n- CV\n- dates' })
  })
})
