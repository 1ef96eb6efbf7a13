import { decoded } from './entities'
import { isTag } from './tags'

/** What may be a tag, and the begin of a comment. Nothing of it is looked at twice, however the text goes on. */
const MARK =
  /<!--|<(?:!doctype|!\[(?:if|endif)|\?xml)\b[^<>]*>|<(\/?[a-z][a-z\d]*(?::[a-z\d]+)?)(?![a-z\d])([^<>]*)>/gi

/** What the tags of blocks leave in their place. */
const breaks: readonly [RegExp, string][] = [
  [/^li$/, '\n• '],
  [/^(?:\/?(?:p|div|h[1-6])|br|\/ul|\/ol|\/tr)$/, '\n'],
  [/^\/t[dh]$/, ' '],
]

/**
 * The text of a description in HTML: its lines and list items stay apart. Nothing of it is run. A description that is
 * plain text stays as it is.
 */
export function plainText(html: string): string {
  // Some sites escape the HTML once more.
  const source = !/<\w/.test(html) && /&lt;\w/.test(html) ? decoded(html) : html
  return tidy(decoded(withoutTags(source)))
}

/** One pass from the begin to the end: a text that is made to be slow takes no longer than any other. */
function withoutTags(source: string): string {
  const parts: string[] = []
  const marks = new RegExp(MARK)
  let from = 0
  let hasComments = true
  for (let mark = marks.exec(source); mark; mark = marks.exec(source)) {
    const [all, written, rest = ''] = mark
    const name = written?.toLowerCase()
    let end = marks.lastIndex
    if (all === '<!--') {
      end = hasComments ? source.indexOf('-->', end) + 3 : 2
      hasComments = end > 2
      if (!hasComments) continue
    } else if (name !== undefined) {
      if (!isTag(name, rest)) continue
      if (name === 'script' || name === 'style') end = endOf(name, source, end)
    }
    parts.push(source.slice(from, mark.index), breakFor(name))
    from = end
    marks.lastIndex = end
  }
  return parts.join('') + source.slice(from)
}

const breakFor = (name = ''): string => breaks.find(([names]) => names.test(name))?.[1] ?? ''

/** Where a part that is no text ends: behind its last tag, else where everything ends. */
function endOf(name: 'script' | 'style', source: string, from: number): number {
  const closing = name === 'script' ? /<\/script\b[^<>]*>?/gi : /<\/style\b[^<>]*>?/gi
  closing.lastIndex = from
  return closing.test(source) ? closing.lastIndex : source.length
}

/** The text without blanks at the ends of lines and without empty lines in a row. */
export const tidy = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((one) => one.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
