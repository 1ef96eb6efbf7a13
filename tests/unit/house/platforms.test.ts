// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { text } from '@/locales/text'
import { platformIds } from '@/meetings/platforms'
import { sites } from '@/meetings/sites.mjs'

// A platform is one line in `sites`, and the files that README names under "A call platform". The type checker asks
// for those that are a `Record<PlatformId, …>`. This asks for the rest.

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const howTo = /\*\*A call platform\.\*\*[\s\S]*?\n## /.exec(readme)?.[0] ?? ''
const bareHosts = (id: (typeof platformIds)[number]) =>
  sites[id].hosts.map((host) => host.replace('*.', ''))

/** The files that are written for one platform. */
const filesOf = (id: string) => [
  `meetings/${id}.ts`,
  `entrypoints/call-${id}.ts`,
  `tests/fixtures/pages/${id}.html`,
  `tests/unit/meetings/${id}.test.ts`,
]

/** The files that name every platform once. */
const lists = [
  'meetings/sites.mjs',
  'meetings/platforms.ts',
  'locales/en/home.ts',
  'tests/fixtures/pages/serve.ts',
  'tests/unit/meetings/stand-in-page.ts',
  'tests/unit/background/keys-of-others.ts',
  'tests/unit/scripts/check-bundle.test.ts',
  'tests/e2e/call-platforms.ts',
]

describe.each(platformIds)('the call platform %s', (id) => {
  it('has its own files', () => {
    expect(filesOf(id).filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  it.each(lists)('is in %s', (file) => {
    expect(read(file)).toMatch(new RegExp(String.raw`\b(?:open)?${id}`, 'i'))
  })

  it('has a name, which the first page and README say', () => {
    expect(text.firstRun.planWhy).toContain(text.platforms[id])
    expect(readme.slice(0, 1000)).toContain(text.platforms[id])
  })

  it('has each of its hosts in README, where it says what Candid reads', () => {
    const privacy = /## Privacy and honesty[\s\S]*?\n## /.exec(readme)?.[0] ?? ''
    expect(bareHosts(id).filter((host) => !privacy.includes(`\`${host}\``))).toEqual([])
  })
})

it('names are given to the platforms alone', () => {
  expect(Object.keys(text.platforms)).toEqual(platformIds)
})

it('a page’s script is that of a platform', () => {
  const scripts = readdirSync(join(root, 'entrypoints')).filter((file) => file.startsWith('call-'))
  expect(scripts).toEqual(platformIds.map((id) => `call-${id}.ts`))
})

it('README says all files to touch', () => {
  const [, own, page] = filesOf('…')
  const named = [...lists, own!.replace('…', 'meet'), page!.replace('….html', '')]
  expect(named.filter((file) => !howTo.includes(file))).toEqual([])
})

const folders =
  'assets background components dock entrypoints following locales meetings method scripts storage'
const sources = [
  'messages.ts',
  'wxt.config.ts',
  ...folders.split(' ').flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|mjs|html|css)$/.test(file))
      .map((file) => join(folder, file)),
  ),
]

it('no other file names a platform’s host', () => {
  const hosts = platformIds.flatMap(bareHosts)
  const named = sources.filter((file) => hosts.some((host) => read(file).includes(host)))
  expect(named).toEqual(['meetings/sites.mjs'])
})

it('no other text names a platform', () => {
  const names = new RegExp(String.raw`\b(?:${Object.values(text.platforms).join('|')})\b`)
  const named = sources.filter((file) => file.startsWith('locales') && names.test(read(file)))
  expect(named).toEqual(['locales/en/home.ts'])
})
