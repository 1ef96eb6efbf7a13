import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { behindFlag, flagBegun, flagSigns, noteFlags, readFlag } from '@/method/note-flags'

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

describe('a note that is being typed', () => {
  it('shows its flag from the sign on, before its first word', () => {
    for (const [name, sign] of Object.entries(flagSigns))
      for (const typed of [sign, `${sign} `, `${sign} a`, `${sign}  a`])
        expect(flagBegun(typed), typed).toBe(name)
  })

  it.each(['', 'a + b', '-5 % churn', '$120k', '+49 170', '->', ' + late', '+\tgrowing'])(
    'has no flag while it reads %j',
    (typed) => {
      expect(flagBegun(typed)).toBeNull()
      expect(behindFlag(typed)).toBe(typed)
    },
  )

  it('shows the flag that it is kept with', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.tuple(flag, anyText).map(([f, t]) => `${flagSigns[f]} ${t}`),
        ),
        (typed) => {
          const kept = readFlag(typed)
          if (kept.flag === null) return
          expect(flagBegun(typed)).toBe(kept.flag)
          expect(behindFlag(typed)).toBe(kept.text)
        },
      ),
    )
  })

  it('gets another flag, or none, without losing a letter of its words', () => {
    fc.assert(
      fc.property(flag, writtenNote, (chosen, note) => {
        expect(behindFlag(`${flagSigns[chosen]} ${note}`)).toBe(note)
      }),
    )
  })
})
