// @ts-check
import { Buffer } from 'node:buffer'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sites } from '../meetings/sites.mjs'
import { frameAncestors, meetingScripts, pagesOf } from './call-pages.mjs'
import {
  allowedAddresses,
  allowedCode,
  contentScriptRules,
  pageRules,
  pageWorldRules,
  scriptRules,
} from './bundle-rules.mjs'

/**
 * Checks that a build uses no network. The extension's CSP stops fetches, images, forms and frames. This check finds
 * what the CSP cannot stop: windows, tabs, navigation and WebRTC. It also checks the content script, because that runs
 * under the call page's CSP. And it finds a manifest that asks for more than was decided.
 *
 * @typedef {'chrome' | 'firefox'} Browser
 * @typedef {Record<string, string>} Files path within the build → text
 */

/** Bytes of the minified scripts. The first runs in every call page, the second in every frame of every call page. */
const CONTENT_SCRIPT_LIMIT = 18_500
const PAGE_WORLD_LIMIT = 3000

/** The call pages: where the content scripts run, and who may frame the panel. */
const callPages = Object.values(sites).flatMap(pagesOf)

/** What runs in a call page, in which world, and when. Every change is a decision. */
const contentScripts = [
  ...meetingScripts,
  {
    matches: callPages,
    js: ['sharing.js'],
    run_at: 'document_start',
    all_frames: true,
    world: 'MAIN',
  },
]

const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; frame-src 'none'; base-uri 'none'; frame-ancestors ${frameAncestors}`

/** A new permission is a decision: it is written here and in wxt.config.ts. */
const permissions = {
  chrome: [
    'activeTab',
    'alarms',
    'notifications',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ],
  firefox: ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'],
}

/** Every other key of a manifest widens what the extension can do, or who can send it messages. */
const manifestKeys = new Set(
  [
    'manifest_version name short_name description version version_name author homepage_url icons',
    'action background commands content_scripts side_panel sidebar_action options_ui permissions',
    'incognito content_security_policy web_accessible_resources default_locale',
    'minimum_chrome_version browser_specific_settings',
  ].flatMap((names) => names.split(' ')),
)

/** @param {unknown} a @param {unknown} b */
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b)

/**
 * @param {Browser} browser
 * @param {any} manifest
 * @returns {string[]}
 */
function checkManifest(browser, manifest) {
  const declared = manifest.permissions ?? []
  const resources = (manifest.web_accessible_resources ?? []).map((/** @type {any} */ entry) => [
    entry.resources,
    entry.matches,
    entry.use_dynamic_url ?? false,
  ])
  const wanted = [
    ['permissions', declared.toSorted(), permissions[browser]],
    ['the policy', manifest.content_security_policy, { extension_pages: policy }],
    ['incognito', manifest.incognito, 'not_allowed'],
    ['the content scripts', manifest.content_scripts, contentScripts],
    [
      'web_accessible_resources',
      resources,
      // Firefox has no dynamic addresses: each installation has an address of its own.
      browser === 'firefox'
        ? [[['panel.html'], callPages, false]]
        : Object.values(sites).map((site) => [
            ['panel.html'],
            pagesOf(site),
            !site.needsFixedAddress,
          ]),
    ],
  ]
  const wrong = wanted.filter(([, is, should]) => !same(is, should))
  const unknown = Object.keys(manifest).filter((key) => !manifestKeys.has(key))
  return [
    ...wrong.map(([name, is]) => `${name} of the manifest: not as expected: ${JSON.stringify(is)}`),
    ...unknown.map((key) => `the manifest has "${key}", which nobody decided on`),
  ]
}

/**
 * Gives all spellings of one name the same form: `x["open"]`, `x?.open` and `"o"+"pen"` to `x.open`,
 * escapes to their characters.
 * @param {string} code
 */
function unify(code) {
  return code
    .replace(/\\x([\da-f]{2})|\\u([\da-f]{4})|\\u\{([\da-f]{1,5})\}/gi, (_, x, u, long) =>
      String.fromCodePoint(Number.parseInt(x ?? u ?? long, 16)),
    )
    .replaceAll(String.raw`\/`, '/')
    .replace(/(["'`])\s*\+\s*\1/g, '')
    .replace(/\?\.(?=\[|\()/g, '')
    .replaceAll('?.', '.')
    .replace(/\[\s*(["'`])([A-Za-z_$][\w$]*)\1\s*\]/g, '.$2')
    .replace(/\s*(=|\(|\.)\s*/g, '$1')
}

/**
 * @param {string} text
 * @param {import('./bundle-rules.mjs').Rule[]} rules
 * @returns {string[]}
 */
function broken(text, rules) {
  return rules.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map(({ index }) => {
      const near = text.slice(Math.max(0, index - 40), index + 60)
      return `${what}: …${near.replace(/\s+/g, ' ')}…`
    }),
  )
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function foreignAddresses(text) {
  const absolute = text.match(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\]*/gi) ?? []
  // `//host/path` takes the page's protocol. In quotes or url() it is an address. Elsewhere it is a comment.
  const relativeToProtocol = text.match(/(?<=["'`(=])\/\/[\w-]+(?:\.[\w-]+)+[^\s"'`<>)\\]*/g) ?? []
  return [...absolute, ...relativeToProtocol]
    .filter((address) => !allowedAddresses.some((allowed) => allowed.address.test(address)))
    .map((address) => `names the address ${address}`)
}

/**
 * Where a script runs: in the extension's pages, beside the call page, or in the page's own world.
 * @typedef {'extension' | 'content' | 'page'} World
 * @type {Record<World, { rules: import('./bundle-rules.mjs').Rule[], limit: number }>}
 */
const worlds = {
  extension: { rules: scriptRules, limit: Infinity },
  content: { rules: [...scriptRules, ...contentScriptRules], limit: CONTENT_SCRIPT_LIMIT },
  page: {
    rules: [...scriptRules, ...contentScriptRules, ...pageWorldRules],
    limit: PAGE_WORLD_LIMIT,
  },
}

/**
 * @param {string} name
 * @param {string} text
 * @param {World} world
 * @returns {string[]}
 */
function checkFile(name, text, world) {
  switch (extname(name)) {
    case '.js': {
      const unified = unify(text)
      const ours = allowedCode.reduce((code, { snippet }) => code.replace(snippet, ''), unified)
      const { rules, limit } = worlds[world]
      const bytes = Buffer.byteLength(text)
      return [
        ...broken(ours, rules),
        ...foreignAddresses(unified),
        ...(bytes > limit ? [`has ${bytes} bytes, ${limit} are allowed`] : []),
      ]
    }
    case '.html':
      return [...broken(text, pageRules), ...foreignAddresses(text)]
    case '.css':
    case '.svg':
    case '.json':
      return foreignAddresses(text)
    case '.png':
      return []
    default:
      return ['is of a kind that nobody checks']
  }
}

/**
 * @param {Browser} browser
 * @param {Files} files
 * @returns {string[]} what is wrong, a sentence each; empty for a build that may be published
 */
export function checkBundle(browser, files) {
  const { 'manifest.json': manifestText, ...others } = files
  if (manifestText === undefined) return ['there is no manifest.json']
  const manifest = JSON.parse(manifestText)
  /** @type {Record<string, World>} */
  const inPages = Object.fromEntries([
    // The popup runs it in a page that the candidate saves.
    ['read-page.js', 'content'],
    ...(manifest.content_scripts ?? []).flatMap((/** @type {any} */ { js = [], world }) =>
      js.map((/** @type {string} */ name) => [name, world === 'MAIN' ? 'page' : 'content']),
    ),
  ])
  const missing = Object.keys(inPages).filter((name) => !(name in files))
  return [
    ...checkManifest(browser, manifest),
    ...missing.map((name) => `${name} is in the manifest but not built`),
    ...Object.entries(others).flatMap(([name, text]) =>
      checkFile(name, text, inPages[name] ?? 'extension').map((problem) => `${name} ${problem}`),
    ),
  ]
}

/**
 * @param {string} folder
 * @returns {Files}
 */
function readBuild(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name))
  return Object.fromEntries(
    paths.map((path) => [
      relative(folder, path).split(sep).join('/'),
      // latin1 keeps the bytes of an image; text is checked as UTF-8, as the browser reads it.
      readFileSync(path, extname(path) === '.png' ? 'latin1' : 'utf8'),
    ]),
  )
}

function main() {
  const output = fileURLToPath(new URL('../.output', import.meta.url))
  /** @type {Browser[]} */
  const browsers = ['chrome', 'firefox']
  const built = browsers.filter((browser) => existsSync(join(output, browser)))
  if (!built.includes('chrome')) {
    console.error('Nothing to check: run `npm run build` first.')
    process.exit(1)
  }
  const problems = built.flatMap((browser) =>
    checkBundle(browser, readBuild(join(output, browser))).map((text) => `${browser}: ${text}`),
  )
  for (const problem of problems) console.error(problem)
  if (problems.length === 0) console.log(`Checked the builds for ${built.join(' and ')}.`)
  process.exitCode = problems.length > 0 ? 1 : 0
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main()
