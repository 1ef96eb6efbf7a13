import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchIn } from '@/components/search/places-in-text'

const marked = (text: string, query: string) =>
  matchIn(text, query)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('')

it('marks each word as the text has it', () => {
  expect(marked('Café in Zürich', 'zurich CAFE')).toBe('[Café] in [Zürich]')
  expect(marked('die Straße dort', 'strasse')).toBe('die [Straße] dort')
  expect(marked('給与は東京で', '東京')).toBe('給与は[東京]で')
  expect(marked('a cat at a bar', 'a')).toBe('[a] cat [a]t [a] bar')
})

it('shows the line in which most of the words stand', () => {
  expect(marked('one\nremote\nremote in Turku', 'turku remote')).toBe('[remote] in [Turku]')
})

it('shows the surroundings of a match in a long line, and says that there is more', () => {
  const shown = marked(`${'so '.repeat(200)}visa ${'and '.repeat(200)}`, 'visa')
  expect(shown).toMatch(/^….*\[visa\].*…$/)
  expect(shown.length).toBeLessThan(240)
})

it('shows a short text whole, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ maxLength: 5 }),
      (text, query) => {
        const line = text.replaceAll('\n', ' ').normalize('NFC')
        expect(
          matchIn(line, query)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(line)
      },
    ),
  )
})
