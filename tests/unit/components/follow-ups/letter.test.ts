import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asKept,
  asRead,
  draftOf,
  forAnother,
  type OwnLines,
  ownLines,
} from '@/components/follow-ups/letter'
import { DAY, HOUR, noon } from '../../follow-up-rows'

const mara = { person: 'Mara Lind', company: 'Acme' }
const priya = { person: 'Priya', company: 'Acme' }
const thatDay = ownLines(mara, 'Data engineer', noon, noon + HOUR)

const lines = fc.array(
  fc.oneof(
    fc.constantFrom('', thatDay.greeting, thatDay.thanks, '{greeting}', '{thanks}', '{{thanks}'),
    fc.string({ unit: fc.constantFrom('{', '}', 'a', ' ') }),
    fc.string({ unit: 'grapheme' }),
  ),
)

describe('a letter that is kept', () => {
  it('comes back word for word', () => {
    fc.assert(
      fc.property(lines, (written) => {
        const letter = written.join('\n')
        expect(asRead(asKept(letter, thatDay), thatDay)).toBe(letter)
      }),
    )
  })

  const sent = (letter: string, own: OwnLines) => asRead(asKept(letter, thatDay), own)
  const mentioned = draftOf(thatDay).replace('\n\nKind', '\n\n- growing\n\nKind')

  it('says “today” on that day only', () => {
    expect(mentioned).toContain('today')
    const nextDay = ownLines(mara, 'Data engineer', noon, noon + DAY)
    expect(sent(mentioned, nextDay)).not.toContain('today')
    expect(sent(mentioned, nextDay)).toContain('- growing')
  })

  it('has the new names in lines that nobody changed', { tags: ['obligation-7'] }, () => {
    const now = ownLines(priya, 'Staff engineer', noon, noon + HOUR)
    expect(sent(mentioned, now)).toMatch(/^Hello Priya,\n\n.*\(Staff engineer\)/)
    const own = mentioned.replace(thatDay.thanks, 'It was good to talk about (Data engineer).')
    expect(sent(own, now)).toMatch(/^Hello Priya,\n\nIt was good to talk about \(Data engineer\)\./)
  })
})

describe('a letter to somebody else', () => {
  const mentions = [{ id: 'mara', text: 'runs marathons', isPersonal: true }]
  const readdressed = (letter: string, to = 'Priya Nair') =>
    forAnother(letter, thatDay, { from: 'Mara Lind', to, mentions })

  it('greets the new person where it greeted the first one by name', () => {
    expect(readdressed('Dear Mara Lind,\n\nMara')).toBe('Dear Priya Nair,\n\nMara')
    expect(readdressed('Hi Mara!')).toBe('Hi Priya!')
    expect(readdressed('Hi there,')).toBe('Hi there,')
    expect(readdressed('Hi Mara!', '')).toBe('Hi Mara!')
    expect(readdressed(draftOf(thatDay))).toBe(draftOf(thatDay))
  })

  it('leaves out what the first person said of themselves', () => {
    const letter = 'Hi there,\n\n- growing\n- runs marathons\n\nDana'
    expect(readdressed(letter)).toBe('Hi there,\n\n- growing\n\nDana')
  })
})
