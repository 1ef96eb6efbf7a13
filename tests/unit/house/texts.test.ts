import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { unusedTexts } from './unused-texts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The product's own code, without the folders of the languages. */
const folders = [
  'background',
  'components',
  'dock',
  'entrypoints',
  'locales',
  'meetings',
  'method',
  'storage',
]
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file) && !/^locales\/[a-z]{2}\//.test(file)),
)
const sources = files.map((file) => readFileSync(join(root, file), 'utf8'))

describe('every text', () => {
  it('is read by some code', () => {
    expect(unusedTexts(sources, { text, pages })).toEqual([])
  })

  it('is reported if nothing reads it', () => {
    const panel = { ...text.panel, neverShown: 'Never shown' }
    expect(unusedTexts(sources, { text: { ...text, panel }, pages })).toEqual([
      'text.panel.neverShown',
    ])
  })

  it('is reported once the last code that reads it is gone', () => {
    const without = sources.map((source) => source.replaceAll('text.panel.notes.undo', "''"))
    expect(without).not.toEqual(sources)
    expect(unusedTexts(without, { text, pages })).toEqual(['text.panel.notes.undo'])
  })

  it.each([
    ['text.a.b(1)', ['text.a.c', 'text.d.e']],
    ['const words = text.a\nwords.b', ['text.a.c', 'text.d.e']],
    ['const { b, c: other } = text.a\n[b, other]', ['text.d.e']],
    ['const { b } = text.a', ['text.a.b', 'text.a.c', 'text.d.e']],
    ['const { b } = { ...text.a }', ['text.a.c', 'text.d.e']],
    ["const keys = ['a']\ntext[key].b", ['text.a.c', 'text.d.e']],
    ["const keys = ['b']\npass(text.a)", ['text.a.c', 'text.d.e']],
    ["text.a[names[0]] + text['d']?.e + 'b c'", []],
    ['text.trim() + line.text.a', ['text.a.b', 'text.a.c', 'text.d.e']],
  ])('counts as read where it is read: %j', (code, unused) => {
    const tree = { text: { a: { b: '', c: '' }, d: { e: '' } } }
    expect(unusedTexts([`import { text } from '@/locales/text'\n${code}`], tree)).toEqual(unused)
  })
})

describe('every date and number', () => {
  it('is written in the language of the texts: by locales/, or by method/, whose callers pass the language', () => {
    const places = files.filter((_, index) =>
      /\bIntl\.\w+(?:Format|Rules)\(|\.toLocale(?!LowerCase|UpperCase)\w*String\(/.test(
        sources[index] ?? '',
      ),
    )
    // A zone is read with a format, and nothing of it is shown.
    const shown = places.filter((file) => !file.startsWith('meetings/invitation/'))
    expect(shown).toEqual(['locales/formats.ts', 'locales/plural.ts', 'method/money.ts'])
  })
})
