import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailLink } from '@/components/follow-ups/mail'

/** Reads a link as a mail program does, by RFC 6068: a plus in it is a plus. */
function read(href: string) {
  const [, to, query] = /^mailto:([^?]*)\?(.*)$/s.exec(href)!
  const fields = query!.split('&').map((field) => field.split('='))
  expect(fields.every((field) => field.length === 2)).toBe(true)
  return {
    to: decodeURIComponent(to!),
    fields: Object.fromEntries(
      fields.map(([name, value]) => [name, decodeURIComponent(value!)]),
    ) as Record<string, string>,
  }
}

const letters = fc.string({ unit: 'grapheme', maxLength: 60 })
const lines = fc.array(
  letters.map((line) => line.replace(/[\r\n]/g, '')),
  { maxLength: 4 },
)

// Some are a little too long for a link, others far too long.
const long = fc.string({ unit: 'binary', minLength: 100, maxLength: 900, size: 'max' })

describe('a thank-you in the mail program', () => {
  it('reads as it was written', () => {
    fc.assert(
      fc.property(letters, letters, lines, (to, subject, body) => {
        const { href, isCut } = mailLink({
          to,
          subject: subject.slice(0, 8),
          body: body.join('\n'),
        })
        fc.pre(!isCut)
        expect(read(href)).toEqual({
          to: to.toWellFormed(),
          fields: {
            subject: subject.slice(0, 8).toWellFormed(),
            body: body.join('\r\n').toWellFormed(),
          },
        })
      }),
    )
  })

  it('keeps its lines apart, and has no plus in place of a space', () => {
    const { href } = mailLink({ to: 'mara@acme.example', subject: 'Thank you', body: 'a + b\nc d' })
    expect(href).toBe('mailto:mara@acme.example?subject=Thank%20you&body=a%20%2B%20b%0D%0Ac%20d')
  })

  it('goes only to its own address, whatever the text contains', () => {
    const { href } = mailLink({ to: 'a@b?cc=c@d', subject: '&bcc=e@f', body: '&cc=g@h#i' })
    expect(Object.keys(read(href).fields)).toEqual(['subject', 'body'])
    expect(read(href).to).toBe('a@b?cc=c@d')
  })

  it('fits into a link, and is cut only between letters', () => {
    fc.assert(
      fc.property(long, (body) => {
        const { href, isCut } = mailLink({ to: '', subject: '', body })
        expect(href.length).toBeLessThanOrEqual(1800)
        const whole = body.replace(/\r\n?|\n/g, '\r\n').toWellFormed()
        const body_ = read(href).fields['body']!
        expect(isCut ? whole.startsWith(body_) : whole === body_).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('has room for its text beside a very long job title', () => {
    const { href } = mailLink({ to: '', subject: 'ü'.repeat(500), body: 'Thank you' })
    expect(href.length).toBeLessThan(400)
    expect(read(href).fields['body']).toBe('Thank you')
  })
})
