import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Every file of the surfaces with this ending, as its path and its content. */
const sources = (ending: string): [file: string, source: string][] =>
  ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file): [string, string] => [
        join(folder, file),
        readFileSync(join(root, folder, file), 'utf8'),
      ]),
  )

const field = /<(?:input|textarea)\b(?:=>|[^>])*>/g
const notTyped = /\btype="(?:checkbox|radio|date|file)"/

/** The fields for typed text in a source that do not set the text's direction. */
const undirected = (source: string): string[] =>
  [...source.matchAll(field)]
    .map(([tag]) => tag)
    .filter((tag) => !notTyped.test(tag) && !tag.includes('dir="auto"'))

describe('notes in Arabic or Hebrew', () => {
  it('run in their own direction in each field that is typed into', () => {
    const withFields = sources('.tsx').filter(([, source]) => source.match(field))
    expect(withFields.map(([file]) => file)).toEqual(
      expect.arrayContaining(['components/ui/GrowingText.tsx', 'components/ui/LineInput.tsx']),
    )
    const wrong = withFields.map(([file, source]) => [file, undirected(source)] as const)
    expect(wrong.filter(([, tags]) => tags.length > 0)).toEqual([])
  })

  it('are looked for in each kind of field', () => {
    const input = '<input\n  onChange={() => done()}\n  value={text}'
    expect(undirected(`${input} />`)).toHaveLength(1)
    expect(undirected(`${input} type="number" />`)).toHaveLength(1)
    expect(undirected('<textarea readOnly value={text} />')).toHaveLength(1)
    expect(undirected(`${input} dir="auto" />`)).toEqual([])
    expect(undirected(`${input} type="checkbox" />`)).toEqual([])
  })

  it('run in their own direction where they are shown', () => {
    const theme = readFileSync(join(root, 'assets/theme.css'), 'utf8')
    expect(theme).toMatch(
      /^:where\(body \*:not\(input, textarea, select\)\) \{\s*unicode-bidi: plaintext;\s*\}/m,
    )
    const against = /unicode-bidi|[^-]direction:|text-align: (?:left|right)/
    const wrong = sources('.css').filter(([, source]) => against.test(source))
    expect(wrong.map(([file]) => file)).toEqual([])
  })
})
