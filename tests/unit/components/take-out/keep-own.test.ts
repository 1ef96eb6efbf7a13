import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyOfNote, type Frontmatter, withOurs } from '@/components/take-out/keep-own'

const front = (change: Partial<Frontmatter> = {}): Frontmatter => ({
  company: 'Acme',
  role: 'Data engineer',
  stage: 'interview',
  next: '2026-12-01',
  verdict: '',
  ...change,
})
const write = (before: string, body = 'Body', change: Partial<Frontmatter> = {}) =>
  withOurs(before, 'acme', front(change), body)

describe('a note that is written again', () => {
  it('is new in what is Candid’s, and keeps the candidate’s own keys and text', () => {
    const mine = write('')
      .replace('---\n', '---\ntags:\n  - job\n# mine\n')
      .replace('verdict: ""\n', 'verdict: ""\naliases: [a]\n')
      .concat('\nMy own text\n')
    const again = write(mine, 'New body', { stage: 'offer' })
    expect(again).toBe(
      mine.replace('stage: "interview"', 'stage: "offer"').replace('\nBody\n', '\nNew body\n'),
    )
  })

  it('keeps text before and after the part of Candid', () => {
    const mine = write('').replace('---\n<!--', '---\nAbove\n<!--').concat('Below')
    expect(write(mine, 'New')).toBe(mine.replace('\nBody\n', '\nNew\n'))
  })

  it('keeps everything of a note that Candid has not written, also without frontmatter', () => {
    expect(write('# Mine\r\n\r\ntext')).toMatch(
      /^---\n[\s\S]*\n---\n\n# Mine\r\n\r\ntext\n\n<!-- candid:begin acme/,
    )
    expect(write('---\r\ntags: x\r\nrole: "old\r\n  more"\r\n---\r\ntext')).toMatch(
      /^---\ntags: x\ncompany: "Acme"\n[^]*\n---\ntext/,
    )
    expect(write('---\nno end')).toContain('\n---\nno end')
  })

  it('ends where Candid’s part ends, also if somebody typed the marker in it', () => {
    const mine = `${write('', '- \\<!-- candid:end -->')}\nOwn`
    expect(write(mine, 'New')).toBe(`${write('', 'New')}\nOwn`)
  })

  it.each([
    'dc:title: Mine',
    'schema:jobTitle: Engineer',
    'tags:[x, y]',
    'rating:5',
    "'it''s': 5",
    '<% tp.date.now() %>',
    'my text without colon',
    '- item',
    '  indented',
    '  # my comment',
    '标签：面试',
    '? a\n: b',
    '',
  ])('keeps %j below Candid’s keys', (own) => {
    for (const key of ['verdict: ""\n', 'next: 2026-12-01\n', 'role: "Data engineer"\n']) {
      const mine = write('').replace(key, `${key}${own}\n`)
      const again = write(mine, 'New', { stage: 'offer' })
      expect(again.split('\n---\n')[0]).toContain(`\n${own}`)
      expect(again.match(/^\w+:/gm)?.filter((one) => one === 'stage:')).toHaveLength(1)
      expect(write(again, 'New', { stage: 'offer' })).toBe(again)
    }
  })

  it('replaces the whole value of Candid’s key, whatever form somebody gave it', () => {
    for (const value of [
      '|\n  two\n\n  lines',
      '\n- a\n- b',
      '>-\n  x',
      '"old\n  more"',
      'a\n  b',
    ]) {
      const again = write(`---\nrole: ${value}\ntags: x\n---\n`)
      expect(again.split('\n---\n')[0]?.split('\n').filter(Boolean)).toEqual([
        '---',
        'company: "Acme"',
        'role: "Data engineer"',
        'stage: "interview"',
        'next: 2026-12-01',
        'verdict: ""',
        'tags: x',
      ])
    }
  })

  it('keeps what stands behind the end marker, also if the marker stands once more below', () => {
    const own = ' my words\n\nMY OWN\n<!-- candid:end -->\n'
    const mine = write('').replace(/(candid:end -->)\n$/, `$1${own}`)
    expect(write(mine, 'New')).toBe(mine.replace('\nBody\n', '\nNew\n'))
  })

  it('loses nothing of a note whose marker was removed', () => {
    const mine = write('').replace('<!-- candid:end -->', 'my own end')
    const again = write(mine, 'New')
    expect(again).toContain('Body\nmy own end')
    expect(write(again, 'Newer')).toContain('Body\nmy own end')
    expect(write(again, 'Newer')).not.toContain('\nNew\n')
  })
})

it('a note says of which company it is', () => {
  for (const id of ['acme', 'a b:c--d>', '日本'])
    expect(companyOfNote(withOurs('own', id, front(), 'x'))).toBe(id)
  expect(companyOfNote('# Mine')).toBeNull()
})

const line = fc.oneof(
  fc.constantFrom(
    '',
    'text',
    '---',
    '# x',
    '- a: b',
    'key: value',
    'role: mine',
    '<!-- candid:end -->',
  ),
  fc.string({ maxLength: 10 }).map((text) => text.replace(/[\r\n]/g, ' ')),
)
const note = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

it('to write the same again changes nothing, whatever was in the note', () => {
  fc.assert(
    fc.property(note, (before) => {
      const once = write(before)
      expect(write(once)).toBe(once)
    }),
  )
})

it('the lines of the candidate’s own text stay, whatever they are', () => {
  fc.assert(
    fc.property(note, (own) => {
      const mine = `${write('')}\n${own}`
      const again = write(mine, 'Other', { role: 'Other' })
      expect(again.endsWith(`\n${own}`)).toBe(true)
    }),
  )
})

const property = fc
  .string({ minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/[\r\n]/g, ' '))
  .filter((text) => !/^\s*["']?(?:company|role|stage|next|verdict)["']?\s*:|^---\s*$/.test(text))

it('the candidate’s own lines below Candid’s keys stay, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(property, { maxLength: 5 }), (own) => {
      const mine = write('').replace('verdict: ""\n', (found) =>
        [found.trim(), ...own, ''].join('\n'),
      )
      const again = write(mine, 'Other', { role: 'Other' })
      expect(again.split('\n')).toEqual(expect.arrayContaining(own))
      expect(write(again, 'Other', { role: 'Other' })).toBe(again)
    }),
  )
})

it('any text in the frontmatter is one line in quotes that reads back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (company) => {
      const [, value = ''] = /^company: (.*)$/m.exec(write('', 'Body', { company })) ?? []
      expect(JSON.parse(value)).toBe(
        company.isWellFormed() ? company : JSON.parse(JSON.stringify(company)),
      )
      expect(value).not.toMatch(/[\p{Cc}\u2028\u2029\ufeff]/u)
    }),
  )
})
