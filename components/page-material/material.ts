import type { PageMaterial } from '@/method/posting/shape'
import { all, attribute, first, rawText, seenText } from './dom'
import { linksIn } from './links'
import { itemReader } from './microdata'

/** No more is taken of a page. The material says what there was more of. Letters, but for the links and the headings. */
export const LIMITS = {
  scripts: 1_500_000,
  text: 150_000,
  links: 1500,
  headings: 20,
  line: 1000,
  address: 4000,
}

/** Takes from a page what says something of a job. Nothing of the page is changed, and nothing of it is run. */
export function takeMaterial(page: Document, address: string): PageMaterial {
  const cut = new Set<PageMaterial['cut'][number]>()
  const taken = {
    scripts: part(() => scriptsIn(page, () => cut.add('scripts')), []),
    items: part(() => itemsIn(page, () => cut.add('items')), []),
    links: part(() => {
      const { links, isCut } = linksIn(page, LIMITS.links)
      if (isCut) cut.add('links')
      return links
    }, []),
    text: part(() => textIn(page, () => cut.add('text')), ''),
  }
  return {
    address: address.slice(0, LIMITS.address),
    canonical: part(() => attributeOf(page, 'link[rel~="canonical"]', 'href'), ''),
    title: part(() => titleOf(page), ''),
    site: part(() => attributeOf(page, 'meta[property="og:site_name"]', 'content'), ''),
    headings: part(() => headingsIn(page), []),
    ...taken,
    cut: [...cut],
  }
}

/** A page may be broken in ways that nobody foresaw. What cannot be read is left out. */
function part<Value>(take: () => Value, nothing: Value): Value {
  try {
    return take()
  } catch {
    return nothing
  }
}

function scriptsIn(page: Document, onCut: () => void): string[] {
  const scripts: string[] = []
  let letters = 0
  for (const script of all(page, 'script[type="application/ld+json" i]')) {
    const text = rawText(script)
    letters += text.length
    if (letters > LIMITS.scripts) {
      onCut()
      break
    }
    scripts.push(text)
  }
  return scripts
}

function itemsIn(page: Document, onCut: () => void) {
  const { itemOf, isCut } = itemReader()
  const items = all(page, '[itemscope][itemtype*="JobPosting"]').map((item) => itemOf(item))
  if (isCut()) onCut()
  return items
}

/** The text of the main part of the page, the longest if it has several. */
function textIn(page: Document, onCut: () => void): string {
  const parts = all(page, 'main, [role="main"], article').slice(0, 20).map(seenText)
  const longest = parts.reduce((one, other) => (other.length > one.length ? other : one), '')
  const body = first(page, 'body')
  const text = longest.trim() === '' && body ? seenText(body) : longest
  if (text.length > LIMITS.text) onCut()
  return text.slice(0, LIMITS.text)
}

const attributeOf = (page: Document, selector: string, name: string): string => {
  const element = first(page, selector)
  return element ? attribute(element, name).slice(0, LIMITS.address) : ''
}

const titleOf = (page: Document): string => {
  const title = first(page, 'head > title') ?? first(page, 'title')
  return title ? rawText(title).trim().slice(0, LIMITS.line) : ''
}

/** The headings, the largest first. */
function headingsIn(page: Document): string[] {
  const shared = attributeOf(page, 'meta[property="og:title"]', 'content').slice(0, LIMITS.line)
  return [
    ...[...all(page, 'h1'), ...all(page, 'h2')].slice(0, LIMITS.headings).map(rawText),
    shared,
  ]
    .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, LIMITS.line))
    .filter(Boolean)
}
