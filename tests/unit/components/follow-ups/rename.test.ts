import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { renamed } from '@/components/follow-ups/rename'

const priya = 'Priya Nair'

describe('a greeting gets the new name', () => {
  test.each([
    ['Dear D,', 'D', 'Dear Priya Nair,'],
    ['Dear D.,', 'D.', 'Dear Priya Nair,'],
    ['Hi Mara!', 'Mara Lind', 'Hi Priya!'],
    ['Hi Mara Lind!', 'Mara Lind', 'Hi Priya Nair!'],
    ['Hi Mara  Lind!', ' Mara   Lind ', 'Hi Priya Nair!'],
    ['Mara, thank you', 'Mara Lind', 'Priya, thank you'],
    ['Hi Mara', 'Mara Lind', 'Hi Priya'],
    ['Mara’s team and Mara', 'Mara Lind', 'Priya’s team and Priya'],
    ['Hello O’Neil,', "O'Neil", 'Hello Priya Nair,'],
    ['Hi Jean-Luc,', 'Jean-Luc Picard', 'Hi Priya,'],
    ['Hi Jean‑Luc,', 'Jean-Luc Picard', 'Hi Priya,'],
    ['Hi J.D.,', 'J.D. Salinger', 'Hi Priya,'],
    ['Hi Jose\u0301,', 'José', 'Hi Priya Nair,'],
    ['Hi José,', 'Jose\u0301', 'Hi Priya Nair,'],
    ['Also Al,', 'Al', 'Also Priya Nair,'],
    ['Hi Ann and Anna,', 'Ann', 'Hi Priya Nair and Anna,'],
    ['Dear Dear,', 'Dear', 'Dear Priya Nair,'],
    ['Will you come, Will?', 'Will Smith', 'Will you come, Priya?'],
    ['Will, thank you, Will', 'Will Smith', 'Priya, thank you, Priya'],
    ['Dear Dr. Mara Lind,', 'Mara Lind', 'Dear Dr. Priya Nair,'],
    ['שלום דנה,', 'דנה', 'שלום Priya Nair,'],
    ['\u200fדנה\u200f שלום', 'דנה', '\u200fPriya Nair\u200f שלום'],
    ['مرحبا سارة،', 'سارة', 'مرحبا Priya Nair،'],
    ['山田様', '山田', 'Priya Nair様'],
    ['Hi A+B (x),', 'A+B', 'Hi Priya Nair (x),'],
  ])('“%s” to %s', (line, from, expected) => {
    expect(renamed(line, from, priya)).toBe(expected)
  })
})

describe('a greeting stays as it is', () => {
  test.each([
    ['Dear all,', 'D'],
    ['Also,', 'Al'],
    ['Hi Jean-Luc,', 'Jean'],
    ['Hi Luc,', 'Jean-Luc'],
    ['Hi O’Neil,', 'Neil'],
    ['Hi J.D.,', 'J'],
    ['Hi Zoë,', 'Zo'],
    ['Hi Zoe\u0308,', 'Zoe'],
    ['Hi Mara2,', 'Mara'],
    ['Hi Mara Lindqvist,', 'Mara Lind'],
    ['Hi Mara Lindqvist,', 'Mara'],
    ['Dear Dr. House,', 'Dr. Mara Lind'],
    ['לדנה שלום', 'דנה'],
    ['Hi there,', ''],
    ['Hi there,', '  '],
  ])('“%s” with the name %s', (line, from) => {
    expect(renamed(line, from, priya)).toBe(line)
  })

  it('while the new name is unknown', () => {
    expect(renamed('Hi Mara,', 'Mara', ' ')).toBe('Hi Mara,')
  })
})

it('any name is replaced by any other, as it is written', () => {
  const names = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('$&', '$1', '(', '[a]', '\\', '^', '-', '.'),
  )
  fc.assert(
    fc.property(names, names, (from, to) => {
      const line = renamed(`Dear ${from},`, from, to)
      const [first, next] = [from, to].map((name) => name.trim().split(/\s+/u).join(' '))
      if (first === '' || next === '') expect(line).toBe(`Dear ${from},`)
      else expect(line).toContain(next)
    }),
  )
})
