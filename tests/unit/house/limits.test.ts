import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const sources = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file): [string, string] => {
      const path = join(folder, file)
      return [path, readFileSync(join(root, path), 'utf8')]
    }),
)
const filesWith = (pattern: RegExp) =>
  sources.filter(([, source]) => pattern.test(source)).map(([file]) => file)

const notTyped = /\btype="(?:checkbox|radio|date|file)"/

it('nothing that is typed or pasted is cut: no field has a maxLength', () => {
  expect(filesWith(/\bmaxLength\b/)).toEqual([])
})

it('every field for typed text is one that says when its text is too long', () => {
  expect(filesWith(/<textarea\b/)).toEqual(['components/ui/GrowingText.tsx'])
  const typed = sources.filter(([, source]) =>
    [...source.matchAll(/<input\b(?:=>|[^>])*>/g)].some(([tag]) => !notTyped.test(tag)),
  )
  expect(typed.map(([file]) => file)).toEqual(['components/ui/LineInput.tsx'])
})
