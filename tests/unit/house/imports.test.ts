import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const words = (text: string) => text.trim().split(/\s+/)
const database = words('@/storage/database @/storage/checkpoint @/storage/ledger')
const surfaces = words('@/entrypoints/panel/main @/components/notes/list @/components/ui/button')
const outside = [...surfaces, ...database]
const language = words('@/locales/en @/locales/en/panel @/locales/de')
const libraries = words('react react-dom dexie zustand wxt/browser')

/** What each file may not import. A file here stands for every one of its folder. */
const forbidden: Record<string, string[]> = {
  'method/x.ts': [
    ...outside,
    ...libraries,
    ...words('@/messages @/meetings/meet @/locales/en ../storage/database ./../messages'),
    ...words('@/method/../messages ~/messages /messages'),
  ],
  'method/prompts/x.ts': words('../../storage/database ../../messages'),
  'following/x.ts': [
    ...outside,
    ...libraries,
    ...words('@/meetings/meet @/locales/en ../method/prompts ../messages'),
  ],
  'meetings/x.ts': [
    ...outside,
    ...libraries,
    ...words(
      'ical.js zod @/messages @/method/prompts @/locales/en ../method/prompts @/storage/records/note',
    ),
  ],
  'locales/x.ts': [...outside, ...libraries, '@/messages'],
  'storage/x.ts': [
    ...surfaces,
    ...words('@/messages @/meetings/meet @/locales/en react zustand'),
    ...words('../components/notes/list ../background/calls'),
  ],
  'storage/records/x.ts': [...outside, ...libraries, '../database', '@/storage/migrations/1'],
  'messages.ts': [...outside, ...words('react dexie ./storage/database')],
  'components/ui/x.tsx': [
    ...database,
    ...words('dexie zustand zod wxt/browser @/messages @/method/prompts @/locales/en'),
    ...words('@/components/notes/list @/components/mirror/mirror ../mirror/mirror ../../messages'),
    ...words('@/storage/records/note @/entrypoints/panel/main'),
  ],
  'components/notes/x.tsx': [
    ...database,
    ...language,
    ...words('dexie @/entrypoints/panel/main @/storage/migrations/1 @/components/prompts/card'),
    ...words(
      '../prompts/card ../../storage/database @/meetings/meet ../../background/calls @/background/calls',
    ),
  ],
  'components/mirror/x.ts': [
    ...database,
    ...words('@/components/shared/use-call @/components/ui/button @/components/notes/list'),
    ...words('@/locales/en @/entrypoints/panel/main @/background/calls dexie zod ../shared/y'),
  ],
  'components/shared/x.tsx': [
    ...database,
    ...language,
    ...words('@/components/notes/list @/components/panel/slots @/background/calls dexie'),
    ...words('@/entrypoints/panel/main ../notes/list'),
  ],
  'components/panel/x.tsx': [
    ...database,
    ...language,
    ...words('dexie @/entrypoints/panel/main @/background/calls @/dock/dock @/meetings/meet'),
  ],
  'dock/x.ts': [
    ...outside,
    ...language,
    ...words('@/storage/records/note @/method/prompts react zod dexie zustand ../background'),
    ...words('../storage/records/note @/entrypoints/popup/x @/background/calls'),
  ],
  'entrypoints/call-x.ts': [...outside, ...words('react zod dexie @/background/calls')],
  'dock/watch-sharing.ts': [
    ...outside,
    ...libraries,
    ...words('@/messages @/locales/en @/meetings/meet @/method/prompts @/dock/dock'),
  ],
  'entrypoints/sharing.ts': [
    ...outside,
    ...libraries,
    ...words('@/messages @/locales/en @/meetings/meet @/method/prompts @/dock/dock'),
  ],
  'entrypoints/panel/x.tsx': [
    ...database,
    ...language,
    ...words('dexie @/background/calls @/entrypoints/background ../background'),
  ],
  'entrypoints/popup/x.tsx': [...database, ...words('dexie ../../storage/database')],
  'entrypoints/workspace/x.tsx': [
    ...database,
    ...words('dexie @/meetings/meet @/entrypoints/panel/open'),
  ],
  'entrypoints/background.ts': [...surfaces, ...words('react zustand @/dock/dock')],
  'background/x.ts': [
    ...surfaces,
    ...language,
    ...words('react zustand ../panel/main @/entrypoints/background @/dock/dock'),
  ],
}

/** What each file may import. It shows that the linter does not refuse everything. */
const allowed: Record<string, string[]> = {
  'method/x.ts': words('./y @/method/prompts zod/mini'),
  'meetings/x.ts': words('./y @/meetings/meet'),
  'meetings/invitation/x.ts': words('./y @/meetings/link ical.js'),
  'locales/x.ts': words('./en/panel @/method/prompts'),
  'storage/x.ts': words('./database @/storage/records/note @/method/prompts dexie wxt/browser'),
  'storage/records/x.ts': words('./note @/method/prompts @/storage/merge-text zod/mini'),
  'messages.ts': words('@/storage/records/note @/method/prompts wxt/browser zod/mini'),
  'components/ui/x.tsx': words('./button ./button.module.css @/components/ui/button react'),
  'components/notes/x.tsx': [
    ...words('./list @/components/ui/button @/components/mirror/mirror @/locales/text react'),
    ...words('@/messages @/method/prompts @/storage/records/note zustand @/locales/wording'),
    ...words('@/meetings/invitation/shape ical.js'),
  ],
  'components/mirror/x.ts': words('./outbox @/messages @/storage/records/note react zustand'),
  'components/shared/x.tsx': words('./use-call @/components/mirror/mirror @/components/ui/button'),
  'components/panel/x.tsx': words('./slots @/components/notes/list @/components/mirror/mirror'),
  'dock/x.ts': words('./dock @/meetings/meet @/messages @/locales/standalone wxt/browser'),
  'entrypoints/call-x.ts': words('@/dock/stand-beside @/meetings/meet'),
  'entrypoints/sharing.ts': words(
    '@/dock/watch-sharing @/meetings/share-event wxt/utils/define-unlisted-script',
  ),
  'entrypoints/panel/x.tsx': words('./main @/components/notes/list @/messages react-dom/client'),
  'entrypoints/background.ts': words('@/background/calls @/messages @/storage/schedule'),
  'background/x.ts': [...database, ...words('@/messages @/meetings/meet dexie')],
  'tests/unit/storage/x.test.ts': [...database, '../../fixtures/x'],
}

/** Each way of importing that the compiler accepts, as one line. A name may stand only once in a file. */
const ways: Record<string, (path: string, unique: number) => string> = {
  'a value': (path, unique) => `import { x as x${unique} } from '${path}'`,
  everything: (path) => `export * from '${path}'`,
  'an effect': (path) => `import '${path}'`,
  'on demand': (path) => `void import('${path}')`,
}

const folder = mkdtempSync(join(tmpdir(), 'candid-imports-'))
const reported = new Set<string>()

/** Runs the linter once for all cases. Each case is a line of a file; `reported` holds `file:line`. */
function lint(cases: Record<string, string[]>) {
  for (const [file, lines] of Object.entries(cases)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), lines.join('\n'))
  }
  // The globs of the configuration are relative to its folder, so it stands beside the snippets.
  writeFileSync(join(folder, '.oxlintrc.json'), readFileSync(join(root, '.oxlintrc.json')))
  const program = join(root, 'node_modules/.bin/oxlint')
  const done = spawnSync(program, ['--format', 'unix', '--no-ignore'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  for (const line of done.stdout.split('\n')) {
    const [, place] = /^(.+:\d+):\d+: .*no-restricted-imports/.exec(line) ?? []
    if (place) reported.add(place)
  }
}

const files = [...new Set([...Object.keys(forbidden), ...Object.keys(allowed)])]
const pathsOf = (file: string) => [...(forbidden[file] ?? []), ...(allowed[file] ?? [])]
const linesOf = (file: string) =>
  pathsOf(file).flatMap((path, unique) => Object.values(ways).map((way) => way(path, unique)))

/** The ways in which a file's import of a path is reported. */
function caught(file: string, path: string) {
  const first = pathsOf(file).indexOf(path) * Object.keys(ways).length + 1
  return Object.keys(ways).filter((_, index) => reported.has(`${file}:${first + index}`))
}

beforeAll(() => lint(Object.fromEntries(files.map((file) => [file, linesOf(file)]))))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the linter refuses', () => {
  const cases = Object.entries(forbidden).flatMap(([file, paths]) =>
    paths.map((path) => ({ file, path })),
  )
  it.each(cases)('$path in $file', ({ file, path }) => {
    expect(caught(file, path)).toEqual(Object.keys(ways))
  })
})

describe('the linter allows', () => {
  const cases = Object.entries(allowed).flatMap(([file, paths]) =>
    paths.map((path) => ({ file, path })),
  )
  it.each(cases)('$path in $file', ({ file, path }) => {
    expect(caught(file, path)).toEqual([])
  })
})

describe('the source tree', () => {
  const placed = words(
    'background components dock entrypoints following locales meetings method storage',
  )
  const skipped = new Set(['node_modules', 'tests', 'scripts', 'assets', 'docs', 'test-results'])
  const folders = readdirSync(root, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name),
    )
    .map((entry) => entry.name)
  const sources = ['messages.ts', ...placed.flatMap((name) => scriptsIn(name))]

  it('has only folders that have import rules', () => {
    expect(folders.filter((name) => !placed.includes(name))).toEqual([])
  })

  it.each([
    [
      'by switching it off',
      /(?:ox|es)lint-disable(?!-(?:next-)?line [\w/-]+ *(?:--|\*\/|$))|disable.*restricted-imports/m,
    ],
    ['by a path put together at run time', /\bimport\(\s*(?!['"])/],
  ])('keeps the linter on: nothing dodges it %s', (_, pattern) => {
    const dodging = sources.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')))
    expect(dodging).toEqual([])
  })
})

function scriptsIn(name: string) {
  return readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(name, file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file))
}
