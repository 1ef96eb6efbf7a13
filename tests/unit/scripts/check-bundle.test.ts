import { describe, expect, it } from 'vitest'
import { payLaw } from '@/method/pay-law'
import { checkBundle } from '@/scripts/check-bundle.mjs'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; frame-src 'none'; base-uri 'none'; frame-ancestors https://meet.google.com https://teams.microsoft.com https://teams.live.com https://teams.cloud.microsoft https://zoom.us https://*.zoom.us https://zoom.com https://*.zoom.com https://zoomgov.com https://*.zoomgov.com"

const meetPages = ['https://meet.google.com/*']
const teamsPages = ['microsoft.com', 'live.com', 'cloud.microsoft'].map(
  (host) => `https://teams.${host}/*`,
)
const zoomPages = ['us', 'com'].map((end) => `https://*.zoom.${end}/*`)
zoomPages.push('https://*.zoomgov.com/*')
const meetScript = { matches: meetPages, js: ['call-meet.js'], run_at: 'document_idle' }
const teamsScript = { matches: teamsPages, js: ['call-teams.js'], run_at: 'document_idle' }
const zoomScript = { matches: zoomPages, js: ['call-zoom.js'], run_at: 'document_idle' }
const sharingScript = {
  matches: [...meetPages, ...teamsPages, ...zoomPages],
  js: ['sharing.js'],
  run_at: 'document_start',
  all_frames: true,
  world: 'MAIN',
}

const manifest = {
  manifest_version: 3,
  name: 'Candid',
  version: '1.0.0',
  permissions: [
    'storage',
    'unlimitedStorage',
    'alarms',
    'notifications',
    'activeTab',
    'scripting',
    'sidePanel',
  ],
  content_scripts: [meetScript, teamsScript, zoomScript, sharingScript],
  incognito: 'not_allowed',
  content_security_policy: { extension_pages: policy },
  web_accessible_resources: [
    { resources: ['panel.html'], matches: meetPages, use_dynamic_url: true },
    { resources: ['panel.html'], matches: teamsPages, use_dynamic_url: true },
    { resources: ['panel.html'], matches: zoomPages },
  ],
}

const page = '<html lang="en"><script type="module" src="/chunks/panel.js"></script></html>'

/** A script in the page's own world, which hides its address from the page. */
const unnamed = (code: string) => `${code}\n//# sourceURL=page\n`

const docks = 'const d=document.createElement("iframe");d.title="Candid",d.src=u(f)'

/** Checks a small build that is in order but for what the test plants in it. */
function build(planted: Record<string, string> = {}, manifestChange: object = {}) {
  return checkBundle('chrome', {
    'manifest.json': JSON.stringify({ ...manifest, ...manifestChange }),
    'panel.html': page,
    'background.js': 'p.tabs.create({url:p.runtime.getURL("/workspace.html")});d.open()',
    'call-meet.js': docks,
    'call-teams.js': docks,
    'call-zoom.js': docks,
    'read-page.js': 'document.querySelector("h1")',
    'sharing.js': unnamed('(function(){top.document.dispatchEvent(new MessageEvent(n))})();'),
    'chunks/panel.js': 'a.createElementNS("http://www.w3.org/2000/svg","g")',
    ...planted,
  })
}

it('a build in order passes', () => {
  expect(build()).toEqual([])
})

describe('in any script', () => {
  it.each([
    ['window.open("x")', 'opens a window'],
    ['globalThis["open"](u)', 'opens a window'],
    ['window?.open?.(u)', 'opens a window'],
    ['self["o"+"pen"](u)', 'opens a window'],
    [String.raw`self["\x6fpen"](u)`, 'opens a window'],
    [String.raw`self["\u006fpen"](u)`, 'opens a window'],
    ['const w=window;w.open(u)', 'opens a window'],
    ['const o=window.open', 'opens a window'],
    ['open(u)', 'opens a window'],
    ['p.tabs.create({url:u})', 'opens or steers a tab'],
    ['p.tabs.update(1,{url:u})', 'opens or steers a tab'],
    ['p.windows.create({url:u})', 'opens or steers a tab'],
    ['p.runtime.setUninstallURL(u)', 'opens a page when uninstalled'],
    ['location=u', 'navigates'],
    ['window.location.href=u', 'navigates'],
    ['document.location.assign(u)', 'navigates'],
    ['location.replace(u)', 'navigates'],
    ['const l=location;l.assign(u)', 'navigates'],
    ['a.href=u;a.click()', 'navigates'],
    ['navigation.navigate(u)', 'navigates'],
    ['new RTCPeerConnection(c)', 'uses WebRTC or WebTransport'],
    ['new webkitRTCPeerConnection(c)', 'uses WebRTC or WebTransport'],
    ['new WebTransport(u)', 'uses WebRTC or WebTransport'],
    ['fetch(u)', 'uses the network'],
    ['globalThis["fetch"](u)', 'uses the network'],
    ['const f=fetch', 'uses the network'],
    ['new XMLHttpRequest', 'uses the network'],
    ['new WebSocket(u)', 'uses the network'],
    ['new EventSource(u)', 'uses the network'],
    ['navigator.sendBeacon(u)', 'uses the network'],
    ['importScripts(u)', 'uses the network'],
    ['r.preconnect(u)', 'asks for a name or a connection early'],
    ['e.rel="dns-prefetch"', 'asks for a name or a connection early'],
    ['eval(t)', 'makes code from text'],
    ['new Function("x",t)', 'makes code from text'],
    ['[].at.constructor("x")', 'makes code from text'],
    ['const u="https://example.com/x"', 'names the address https://example.com/x'],
    ['const u="wss:"+"//example.com"', 'names the address wss://example.com'],
    ['const u="//example.com/x"', 'names the address //example.com/x'],
    ['const u=`https://${h}/`', 'names the address https://$'],
    ['u="http://www.w3.org/2000/svg.evil"', 'names the address http://www.w3.org/2000/svg.evil'],
  ])('%s is refused: it %s', (code, problem) => {
    for (const file of [
      'background.js',
      'call-meet.js',
      'call-teams.js',
      'call-zoom.js',
      'sharing.js',
      'chunks/panel.js',
    ])
      expect(build({ [file]: code }).join('\n')).toContain(`${file} ${problem}`)
  })

  it.each([
    ['p.tabs.create({url:p.runtime.getURL(`/workspace.html#company/${c}/${t}`)})', []],
    [
      'p.tabs.create({url:p.runtime.getURL(`/workspace.html?company/${c}/${t}`)})',
      ['background.js'],
    ],
    ['p.tabs.create({url:p.runtime.getURL(`/${c}.html#company/${c}/${t}`)})', ['background.js']],
    [
      'p.tabs.create({url:p.runtime.getURL(`/workspace.html#company/${c}/${t}`)+u})',
      ['background.js'],
    ],
    ['p.tabs.create({url:p.other.getURL(`/workspace.html#company/${c}/${t}`)})', ['background.js']],
    ['p.tabs.create({url:`/workspace.html#company/${c}/${t}`})', ['background.js']],
  ])('a tab is opened on a company’s own page only: %s', (code, found) => {
    const problems = build({ 'background.js': code })
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(found)
  })

  it('what only looks like it passes', () => {
    const code =
      'Object.assign(a,b);location.href==u;db.open();a.isOpen(1);reopen(2);l.location;m="a.open",prefetch(1)'
    expect(build({ 'background.js': code })).toEqual([])
  })
})

describe('the links of the table of pay laws', () => {
  it.each(payLaw.map(({ url }) => url))('%s passes', (url) => {
    expect(build({ 'chunks/workspace.js': `const u="${url}"` })).toEqual([])
  })

  it.each([
    'https://www.dir.ca.gov/',
    'https://www.dir.ca.gov/dlse/California_Equal_Pay_Act.htm?q=1',
    'https://wwwxdir.ca.gov/dlse/California_Equal_Pay_Act.htm',
    'https://eur-lex.europa.eu/eli/dir/2023/970/oj.evil.example',
  ])('%s, which is near one of them, is refused', (url) => {
    expect(build({ 'chunks/workspace.js': `const u="${url}"` })).toEqual([
      `chunks/workspace.js names the address ${url}`,
    ])
  })
})

describe('in the scripts of the call page', () => {
  it.each([
    ['new Image().src=u', 'loads something into the call page'],
    ['document.createElement("script")', 'loads something into the call page'],
    ['document.createElement("img")', 'loads something into the call page'],
    ['s.cssText="background:url(x)"', 'loads something into the call page'],
    ['e.innerHTML=t', 'writes markup into the call page'],
    ['window.postMessage(t,"*")', 'posts a message to the call page'],
  ])('%s is refused: it %s', (code, problem) => {
    for (const file of ['call-meet.js', 'call-teams.js', 'call-zoom.js', 'sharing.js'])
      expect(build({ [file]: code }).join('\n')).toContain(`${file} ${problem}`)
  })

  it.each([
    ['var sharing=(function(){})();', 'leaves a variable in the page'],
    ['(function(){globalThis.sharing=1})();', 'leaves a variable in the page'],
    ['(function(){window.sharing=1})();', 'leaves a variable in the page'],
    ['(function(){chrome.runtime.id})();', 'knows of the extension'],
    ['(function(){const n="candid:share"})();', 'knows of the extension'],
  ])('in the page’s own world, %s is refused: it %s', (code, problem) => {
    expect(build({ 'sharing.js': unnamed(code) }).join('\n')).toContain(`sharing.js ${problem}`)
    expect(build({ 'call-meet.js': code }).join('\n')).not.toContain(problem)
  })

  it.each(['', '\n//# sourceURL=page\nmore()', '\n//# sourceURL=sharing.js'])(
    'a script in the page’s own world hides its address at its end: %j is refused',
    (end) => {
      expect(build({ 'sharing.js': `(function(){})();${end}` }).join('\n')).toContain(
        'sharing.js shows its address to the page',
      )
    },
  )

  it('a script in the page’s own world has 3,000 bytes at most', () => {
    const of = (bytes: number) => unnamed('(function(){})();').padEnd(bytes)
    expect(build({ 'sharing.js': of(3000) })).toEqual([])
    expect(build({ 'sharing.js': of(3001) })).toEqual([
      'sharing.js has 3001 bytes, 3000 are allowed',
    ])
  })

  it('a content script has 18,500 bytes at most, counted in UTF-8', () => {
    for (const file of ['call-meet.js', 'call-teams.js', 'call-zoom.js']) {
      expect(build({ [file]: 'é'.repeat(9250) })).toEqual([])
      expect(build({ [file]: 'é'.repeat(9251) })).toEqual([
        `${file} has 18502 bytes, 18500 are allowed`,
      ])
    }
  })

  it('a script of the manifest that is not in the build is refused', () => {
    expect(
      build(
        {},
        {
          content_scripts: [
            { ...meetScript, js: ['gone.js'] },
            teamsScript,
            zoomScript,
            sharingScript,
          ],
        },
      ),
    ).toContain('gone.js is in the manifest but not built')
  })
})

describe('in a page or another file', () => {
  it.each([
    ['<script>f()</script>', 'runs an inline script'],
    ['<script src="https://example.com/x.js"></script>', 'loads from elsewhere'],
    ['<link rel="preconnect" href="/">', 'asks for a name or a connection early'],
    ['<meta http-equiv="refresh" content="0">', 'can navigate by itself'],
  ])('%s is refused: it %s', (html, problem) => {
    expect(build({ 'panel.html': html }).join('\n')).toContain(`panel.html ${problem}`)
  })

  it('an address in a style sheet is refused', () => {
    expect(build({ 'a.css': 'a{background:url(//example.com/x.png)}' })).toHaveLength(1)
  })

  it('a kind of file that is not checked is refused', () => {
    expect(build({ 'a.wasm': '' })).toEqual(['a.wasm is of a kind that nobody checks'])
  })
})

describe('a manifest with', () => {
  it.each<[string, object]>([
    ['another permission', { permissions: [...manifest.permissions, 'tabs'] }],
    ['host permissions', { host_permissions: ['https://example.com/*'] }],
    ['optional permissions', { optional_permissions: ['tabs'] }],
    ['pages that may talk to it', { externally_connectable: { matches: ['*://*/*'] } }],
    ['a sandbox with another policy', { sandbox: { pages: ['x.html'] } }],
    ['no policy', { content_security_policy: undefined }],
    [
      'a looser policy',
      { content_security_policy: { extension_pages: policy.replace("connect-src 'none'; ", '') } },
    ],
    [
      'a content script elsewhere',
      {
        content_scripts: [
          { ...meetScript, matches: ['*://*/*'] },
          teamsScript,
          zoomScript,
          sharingScript,
        ],
      },
    ],
    [
      'a script in every frame',
      {
        content_scripts: [
          meetScript,
          teamsScript,
          { ...zoomScript, all_frames: true },
          sharingScript,
        ],
      },
    ],
    [
      'another script in the page’s own world',
      {
        content_scripts: [
          meetScript,
          teamsScript,
          zoomScript,
          sharingScript,
          { ...sharingScript, js: [] },
        ],
      },
    ],
    ['no watch for sharing', { content_scripts: [meetScript, teamsScript, zoomScript] }],
    ['no dock on a platform', { content_scripts: [meetScript, teamsScript, sharingScript] }],
    [
      'a platform’s script on the other’s pages',
      {
        content_scripts: [
          meetScript,
          teamsScript,
          { ...zoomScript, matches: [...meetPages, ...zoomPages] },
          sharingScript,
        ],
      },
    ],
    ['private windows', { incognito: 'spanning' }],
    ['more files open to pages', { web_accessible_resources: [] }],
  ])('%s is refused', (_, change) => {
    expect(build({}, change)).toHaveLength(1)
  })
})
