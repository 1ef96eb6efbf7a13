// @ts-check
import { readFileSync } from 'node:fs'

/**
 * What a built file may not contain, and the exceptions, each with its reason. An exception is the exact
 * code of a library, so that the same call in our own code is still found.
 *
 * These are text rules over minified code that check-bundle.mjs has unified first (`x["open"]`,
 * `x?.open`, `"o"+"pen"` and escapes become `x.open`). They find mistakes, and dependencies that begin to use
 * the network. They cannot find what is hidden on purpose: a name made at run time (`x[a+b]`), a method
 * got by destructuring (`const {create}=browser.tabs`), or the address of a link made of data.
 *
 * @typedef {{ what: string, pattern: RegExp }} Rule
 */

/** @type {{ snippet: RegExp, reason: string }[]} */
export const allowedCode = [
  {
    snippet: /\.open\([\w$]+,\{durability:"strict",persisted:!0\}\)/g,
    reason: 'The database moves to a storage bucket when its first place cannot be opened.',
  },
  {
    snippet: /\(([\w$]+)\.open\([\w$]+\)\)\)\.close\(\),await [\w$]+\(\1\.deleteDatabase\(/g,
    reason: 'A scratch database is made and deleted, so that LevelDB begins a new log.',
  },
  {
    snippet: /indexedDB\.open\("candid-folder",1\)/g,
    reason: 'The folders that the candidate picked are kept in a small database of their own.',
  },
  {
    snippet: /\.sidePanel\.open\(\{windowId:[\w$]+\}\)/g,
    reason: "The browser's own side panel, with the extension's own page.",
  },
  {
    snippet:
      /[\w$]+\.crossOrigin="",[\w$]+\.href=[\w$]+,[\w$]+&&[\w$]+\.setAttribute\("nonce",[\w$]+\),document\.head\.appendChild/g,
    reason: "Vite's loading of the page's own chunks; script-src blocks the rest.",
  },
  {
    snippet: /\.autoSchema\|\|![\w$]+\?([\w$]+)\.open\([\w$]+\):\1\.open\([\w$]+,[\w$]+\)/g,
    reason: 'Dexie opens the IndexedDB database by name.',
  },
  {
    snippet: /navigation\.navigate\(([\w$]+)\.url,\{state:\1\.getState\(\)/g,
    reason: "React's view transitions resume a navigation that the page itself had begun.",
  },
  {
    snippet: /[\w$]+\.tabs\.create\(\{url:[\w$]+\.runtime\.getURL\((["'`])\/[\w./#?=-]*\1\)\}\)/g,
    reason: "One of the extension's own pages in a tab.",
  },
  {
    snippet:
      /[\w$]+\.tabs\.create\(\{url:[\w$]+\.runtime\.getURL\(`\/workspace\.html#company\/\$\{[\w$]+\}\/\$\{[\w$]+\}`\)\}\)/g,
    reason: "A company's page in a tab, from a notification; data stands behind the # alone.",
  },
  {
    snippet:
      /[\w$]+\.tabs\.create\(\{url:[\w$]+\.runtime\.getURL\(`\/workspace\.html#posting\/\$\{[\w$]+\}`\)\}\)/g,
    reason: 'What the popup read from a page, in a tab; data stands behind the # alone.',
  },
  {
    snippet:
      /[\w$]+=new XMLHttpRequest,this\._config\.withCredentials|[\w$]+\.open\(this\._config\.downloadRequestBody\?"POST":"GET",this\._input,![\w$]+\)/g,
    reason:
      'papaparse can load a file from an address. It gets texts only, and connect-src blocks the rest.',
  },
  {
    snippet: /\btzid="";location="";tznames="";/g,
    reason: "A time zone's place in ical.js, a field of its own data.",
  },
  {
    snippet: /\.title="Candid",([\w$]+)\.src=/g,
    reason: "The dock's frame; its address is made from runtime.getURL or runtime.id.",
  },
]

/** The links of the table of pay laws, exactly as they are written there. So a new link there is allowed, too. */
const payLawLinks = [
  ...readFileSync(new URL('../method/pay-law.ts', import.meta.url), 'utf8').matchAll(
    /^ +url: '(https:[^']+)',$/gm,
  ),
].map(([, url = '']) => ({
  address: new RegExp(`^${url.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}$`),
  reason: 'a law on pay, a link on the salary card that the candidate may follow',
}))

/** @type {{ address: RegExp, reason: string }[]} */
export const allowedAddresses = [
  {
    address: /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink|1998\/Math\/MathML|1999\/xhtml)$/,
    reason: 'names of XML namespaces, never fetched',
  },
  {
    address: /^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/,
    reason: 'the name of an XML namespace, never fetched',
  },
  { address: /^https:\/\/react\.dev\/errors\/$/, reason: "the text of React's errors" },
  {
    address: /^(?:https:\/\/tinyurl\.com\/y2uuvskb|http:\/\/bit\.ly\/2kdckMn)$/,
    reason: "the text of Dexie's errors",
  },
  {
    address:
      /^https:\/\/(?:fearlesssalarynegotiation\.com\/pre-interview|peopleanalyst\.com\/metrics\/range-spread)$/,
    reason: 'links of the page on the method, which the candidate may follow',
  },
  ...payLawLinks,
]

/** @type {Rule[]} For every script: first what the extension's CSP cannot stop, then what it also stops. */
export const scriptRules = [
  {
    // Without an address, open() opens a database or a blank window. To lead the window anywhere, code needs what
    // the rule "navigates" finds.
    what: 'opens a window',
    pattern: /\b(?:window|self|globalThis|top|parent|opener)\.open\b|(?<![\w$])open\((?!\))/g,
  },
  { what: 'opens or steers a tab', pattern: /\.(?:tabs\.(?:create|update)|windows\.create)\b/g },
  { what: 'opens a page when uninstalled', pattern: /\bsetUninstallURL\b/g },
  {
    what: 'navigates',
    pattern:
      /\blocation(?:\.(?:href|host|hostname|port|protocol|pathname|search))?=(?!=)|\blocation\.(?:assign|replace)\b|(?<!Object)\.assign\(|\.navigate\(|\.href=(?!=)/g,
  },
  {
    what: 'uses WebRTC or WebTransport',
    pattern: /RTCPeerConnection|RTCDataChannel|\bWebTransport\b/g,
  },
  {
    what: 'uses the network',
    pattern:
      /\b(?:fetch|fetchLater|XMLHttpRequest|WebSocket|WebSocketStream|EventSource|sendBeacon|importScripts)\b/g,
  },
  {
    what: 'asks for a name or a connection early',
    pattern:
      /\.(?:preconnect|prefetchDNS)\(|rel[=:]"(?:dns-prefetch|preconnect|prefetch|prerender)"|\bspeculationrules\b/g,
  },
  {
    what: 'makes code from text',
    pattern: /\beval\b|(?<![\w$.])Function\(|\.constructor\("|\.constructor\.constructor\b/g,
  },
]

/** @type {Rule[]} The content script runs under the call page's CSP, which may forbid nothing. */
export const contentScriptRules = [
  { what: 'loads something into the call page', pattern: /\.(?:src|srcset|action|data)=(?!=)/g },
  {
    what: 'loads something into the call page',
    pattern:
      /createElement\("(?!(?:button|div|iframe|p|style)")[^"]*"\)|new (?:Image|Audio|Worker|SharedWorker|FontFace)\b|\burl\(|@import/g,
  },
  {
    what: 'writes markup into the call page',
    pattern: /\.(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe)\b|document\.write/g,
  },
  { what: 'posts a message to the call page', pattern: /\b(?:window|parent|top)\.postMessage\b/g },
]

/** @type {Rule[]} For a script in the page's own world, besides those of the content script. */
export const pageWorldRules = [
  { what: 'knows of the extension', pattern: /\b(?:chrome|browser|runtime|Candid)\b/gi },
  { what: 'shows its address to the page', pattern: /^(?![\s\S]*\n\/\/# sourceURL=page\s*$)/g },
  { what: 'leaves a variable in the page', pattern: /^(?!\(function\(\)\{|\(\(\)=>\{)/g },
  {
    what: 'leaves a variable in the page',
    pattern: /\b(?:globalThis|window|self|top)(?:\.\w+)?=(?!=)/g,
  },
]

/** @type {Rule[]} */
export const pageRules = [
  { what: 'runs an inline script', pattern: /<script(?![^>]*\ssrc=)[^>]*>/gi },
  { what: 'loads from elsewhere', pattern: /\s(?:src|href|action)=["']?(?![/"'#.]|[\w-]+\.\w)/gi },
  { what: 'can navigate by itself', pattern: /http-equiv|<base\b|<form\b|<iframe\b/gi },
  {
    what: 'asks for a name or a connection early',
    pattern: /rel=["']?(?:dns-prefetch|preconnect|prefetch|prerender)/gi,
  },
]
