import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { sites } from './meetings/sites.mjs'
import { frameAncestors, meetingScripts, pagesOf } from './scripts/call-pages.mjs'
import { findChromium } from './scripts/setup.mjs'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The pages beside which Candid docks. No other site may frame the panel. */
const callPages = Object.values(sites).flatMap(pagesOf)

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  `frame-ancestors ${frameAncestors}`,
].join('; ')

const forChrome = {
  // The watch for sharing needs `Promise.try`.
  minimum_chrome_version: '128',
  side_panel: { default_path: 'side-panel.html' },
  // A dynamic address is another one in each session: no page can know it.
  web_accessible_resources: Object.values(sites).map((site) => ({
    resources: ['panel.html'],
    matches: pagesOf(site),
    ...(site.needsFixedAddress ? {} : { use_dynamic_url: true }),
  })),
}

/** Firefox gives every installation an address of its own, and calls its side panel a sidebar. */
const forFirefox = {
  browser_specific_settings: {
    gecko: {
      id: 'candid@candid.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
  sidebar_action: {
    default_panel: 'side-panel.html',
    default_title: 'Candid',
    open_at_install: false,
  },
  web_accessible_resources: [{ resources: ['panel.html'], matches: callPages }],
}

/** The browser that `npm run dev` opens, where there is a display to open it on. */
function developersBrowser() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  const chromium = findChromium()
  return {
    disabled: process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY,
    ...(chromium && { binaries: { chrome: chromium } }),
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  }
}

/** A page loads its app at the same time as the small script that imports it. */
function preloadApps(): Plugin {
  return {
    name: 'preload-apps',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {}, chunk }) {
        const files = new Set<string>()
        const add = (file: string) => {
          const found = bundle[file]
          if (files.has(file) || found?.type !== 'chunk') return
          files.add(file)
          found.imports.forEach(add)
        }
        // A library that is loaded on demand is not preloaded.
        const isOurs = (file: string) => {
          const found = bundle[file]
          return found?.type !== 'chunk' || !found.facadeModuleId?.includes('/node_modules/')
        }
        chunk?.dynamicImports.filter(isOurs).forEach(add)
        return [...files].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }))
      },
    },
  }
}

/**
 * In the page's own world, a script must not show its address: the extension's id is in it. This is the name that stands
 * in stacks and errors instead.
 */
function unnamedInPages(): Plugin {
  return {
    name: 'unnamed-in-pages',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.fileName === 'sharing.js')
          file.code = `${file.code.trimEnd()}\n//# sourceURL=page\n`
    },
  }
}

/** What the panel needs to ask before its app is loaded, and what every page loads. It is a file of its own. */
const asking = [
  fromHere('messages.ts'),
  fromHere('locales/language.ts'),
  fromHere('assets/theme.css'),
  'virtual:wxt-html-plugins',
  '\0vite/preload-helper.js',
]

/** All that the panel needs at first is one file, because its frame waits for each further file. */
function panelInOneFile(): Plugin {
  return {
    name: 'panel-in-one-file',
    outputOptions(options) {
      // A single script, as the background's, shares no file with others.
      if (options.inlineDynamicImports || options.format !== 'es') return options
      return { ...options, manualChunks: { asking, app: [fromHere('components/panel/open.tsx')] } }
    },
  }
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  outDirTemplate: '{{browser}}',
  publicDir: 'assets/public',
  manifestVersion: 3,
  webExt: developersBrowser(),
  // What somebody typed while trying Candid out is not source code.
  zip: { excludeSources: ['.profile/**', 'test-results/**'] },
  vite: () => ({
    plugins: [preloadApps(), panelInOneFile(), unnamedInPages()],
    // Its modern build is smaller by a tenth, and waits for a database without a promise of its own.
    resolve: { alias: { dexie: fromHere('node_modules/dexie/dist/modern/dexie.mjs') } },
    build: {
      minify: 'terser',
      // If all characters are ASCII, then the browser keeps a script with one byte for each character, not two.
      // WXT finds the function that a script of the page is in by its bracket, and takes its name away.
      terserOptions: {
        module: true,
        compress: { passes: 2 },
        format: { ascii_only: true, wrap_iife: true },
      },
      modulePreload: { polyfill: false },
      // One stylesheet, loaded by the page itself.
      cssCodeSplit: false,
    },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Candid',
    description:
      'Your side of the recruiter call: your points, your questions and your notes beside the call, on your machine alone.',
    permissions: [
      'storage',
      'unlimitedStorage',
      // The browser shows a notification of each follow-up at its time.
      'alarms',
      'notifications',
      // The popup reads the page in its tab, when the candidate saves a job posting there.
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    content_scripts: [
      ...meetingScripts,
      {
        // Zoom's client shares from an inner frame. The watch must be there before the page's own scripts run.
        matches: callPages,
        js: ['sharing.js'],
        run_at: 'document_start',
        all_frames: true,
        world: 'MAIN',
      },
    ],
    // Chrome allows four at most, and none of its own keys: see tests/unit/background/keys-of-others.ts.
    commands: {
      'toggle-dock': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Open or collapse Candid beside the call',
      },
      'focus-note': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Jump to the note box',
      },
      'hide-now': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: 'Hide Candid at once, or bring it back',
      },
      'blank-card': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: 'Show a sentence that buys time to think',
      },
    },
    incognito: 'not_allowed',
    // Live reload needs the network. The product uses none.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    ...(browser === 'firefox' ? forFirefox : forChrome),
  }),
})
