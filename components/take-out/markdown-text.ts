// What a person typed, as Markdown that shows it as it was typed: nothing in it makes a heading, a picture or a comment.

/** Signs that mean something wherever they stand: HTML, pictures, and comments of Obsidian. */
const anywhere = (line: string): string =>
  line.replace(/</g, '\\<').replace(/!\[/g, '!\\[').replace(/%%/g, '%\\%').replace(/`/g, '\\`')

/** Signs that mean something at the beginning of a line. */
const atBegin = (line: string): string =>
  line.replace(/^(\s*)([#>+*~=|-])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2')

/** One line of typed text, or several in one. */
export const lineOf = (text: string): string =>
  atBegin(
    anywhere(
      text
        .split(/\r\n|[\n\r\u2028\u2029]/)
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' / '),
    ),
  )

/** Typed text as an item of a list. Its further lines stand under the first. */
export function itemOf(text: string, before = ''): string {
  const lines = text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trimEnd())
  const [first = '', ...more] = lines.map(anywhere)
  return [
    `- ${before}${before === '' ? atBegin(first) : first}`,
    ...more.map((line) => `  ${atBegin(line)}`.trimEnd()),
  ].join('\n')
}

/** The parts of a text with an empty line between two of them. Empty parts are left out. */
export const joined = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n')
