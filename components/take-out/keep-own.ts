/**
 * A note of one company that Candid writes and the candidate writes in, too. Candid's are five keys of the frontmatter
 * and the part between two comments. Everything else is the candidate's, and stays as it is.
 *
 * The markers are HTML comments: no program that shows Markdown shows them, Obsidian neither.
 */

/** Candid's keys, in their order. */
const ourKeys = ['company', 'role', 'stage', 'next', 'verdict'] as const
export type Frontmatter = Readonly<Record<(typeof ourKeys)[number], string>>

const end = '<!-- candid:end -->'
const beginOf = (companyId: string): string =>
  `<!-- candid:begin ${encodeURIComponent(companyId)}: do not write between these two lines -->`
const BEGIN = /^<!-- candid:begin ([^\s:]*): .*-->[ \t]*$/m
/**
 * The marker begins its line: a typed text that reads so has a sign before it in Candid's part. What stands behind it is
 * the candidate's own.
 */
const END = /^<!-- candid:end -->/m
const BEGINS = new RegExp(BEGIN.source, 'gm')

/** The company of which a note is; null for one that Candid has not written. */
export function companyOfNote(note: string): string | null {
  const [, id] = BEGIN.exec(note) ?? []
  try {
    return id === undefined ? null : decodeURIComponent(id)
  } catch {
    return null
  }
}

/**
 * The note with what Candid has to say now.
 *
 * @param before the note as it is; '' for none
 * @param body Markdown; no line of it is one of the markers
 */
export function withOurs(
  before: string,
  companyId: string,
  frontmatter: Frontmatter,
  body: string,
): string {
  const bare = before.replace(/^\uFEFF/, '')
  const { lines, rest } = split(bare)
  const head = ['---', ...merged(lines, frontmatter), '---'].join('\n')
  return `${head}\n${withPart(rest, `${beginOf(companyId)}\n${body}\n${end}`)}`
}

/** The lines of the frontmatter, and what stands after it. */
function split(note: string): { lines: readonly string[]; rest: string } {
  const found = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(note)
  if (!found) return { lines: [], rest: note === '' ? '' : `\n${note}` }
  return { lines: found[1] ? found[1].split(/\r?\n/) : [], rest: note.slice(found[0].length) }
}

const KEY = /^(?!- )(?:"([^"]+)"|'([^']+)'|([^\s#'"][^:]*?))\s*:(?:\s|$)/

/** A value that ends in its line, as all do that Candid writes: nothing below belongs to it. */
const COMPLETE = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\d{4}-\d\d-\d\d)\s*(?:#.*)?$/
const EMPTY = /^(?:#.*)?$/

/** Whether a line belongs to the value that a key above began. A comment stands for itself. */
function continues(line: string, value: string): boolean {
  if (COMPLETE.test(value) || /^\s*#/.test(line)) return false
  return /^\s+\S/.test(line) || (EMPTY.test(value) && /^-(?:\s|$)/.test(line))
}

/**
 * The lines with Candid's keys at the place of the first of them, else at the end. Only what belongs to the value of such
 * a key goes with it: any other line is the candidate's.
 */
function merged(lines: readonly string[], frontmatter: Frontmatter): string[] {
  const ours = ourKeys.map((key) => `${key}: ${yamlOf(key, frontmatter[key])}`)
  const kept: string[] = []
  let place: number | null = null
  /** The value of the key of Candid that a line may still belong to. */
  let value: string | null = null
  for (const line of lines) {
    const [all, inTwo, inOne, plain] = KEY.exec(line) ?? []
    const key = inTwo ?? inOne ?? plain
    const isOurs = ourKeys.some((our) => our === key)
    if (isOurs) value = line.slice(all?.length).trim()
    else if (value === null || !continues(line, value)) {
      kept.push(line)
      // An empty line or a comment may stand within a value.
      if (/^[^\s#]/.test(line)) value = null
      continue
    }
    place ??= kept.length
  }
  const at = place ?? kept.length
  return [...kept.slice(0, at), ...ours, ...kept.slice(at)]
}

/** A day as a date, anything else as a text in quotes: so no value is taken for something else. */
function yamlOf(key: string, value: string): string {
  if (value === '') return '""'
  if (key === 'next' && /^\d{4}-\d\d-\d\d$/.test(value)) return value
  // JSON's texts are YAML's, but for these signs.
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * What stands after the frontmatter, with the part in its place. Without one before, it stands at the end. A marker that
 * has lost its other one is taken for the candidate's own text, so that nothing goes with it.
 */
function withPart(rest: string, part: string): string {
  for (const { index: from } of rest.matchAll(BEGINS)) {
    const after = rest.slice(from + 1)
    const [to, next] = [after.search(END), after.search(BEGIN)]
    if (to >= 0 && (next < 0 || next > to))
      return rest.slice(0, from) + part + after.slice(to + end.length)
  }
  const gap = rest.trim() === '' || rest.endsWith('\n') ? '' : '\n'
  return `${rest}${gap}\n${part}\n`
}
