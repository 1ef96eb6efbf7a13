/**
 * A line with another person's name in place of the first one's. A name counts only as whole words: the name Al is not
 * in “Also”, and Jean is not in “Jean-Luc”. If the line has the full name nowhere, then the given name is replaced.
 */
export function renamed(line: string, from: string, to: string): string {
  const [first, next] = [wordsOf(from), wordsOf(to)]
  const [given, nextGiven] = [first[0], next[0]]
  if (given === undefined || nextGiven === undefined) return line
  const full = replaced(line, first, next.join(' '))
  return full === line ? replaced(line, [given], nextGiven) : full
}

const wordsOf = (name: string): string[] => name.trim().split(/\s+/u).filter(Boolean)

const letter = String.raw`[\p{L}\p{M}\p{N}]`
/** They join two parts of a name, as in O’Neil, Jean-Luc and J.D. */
const joint = String.raw`[-‐‑'’.·]`
/** Scripts that put no space between words. */
const spaceless = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('')
const beginsSpaceless = new RegExp(`^[${spaceless}]`, 'u')
const endsSpaceless = new RegExp(`[${spaceless}]$`, 'u')

const wordBegins = `(?<!${letter}|${letter}${joint})`
/** “Mara’s” is the name Mara. */
const wordEnds = `(?!${letter}|(?!['’]s(?!${letter}))${joint}${letter})`
/** If a word with a capital follows, then one word is only a part of some other name. */
const nameEnds = String.raw`(?!\s+\p{Lu})`

function replaced(line: string, words: readonly string[], by: string): string {
  const name = words.join(' ')
  const pattern = new RegExp(
    (beginsSpaceless.test(name) ? '' : wordBegins) +
      words.map(spelled).join(String.raw`\s+`) +
      (endsSpaceless.test(name) ? '' : wordEnds + (words.length > 1 ? '' : nameEnds)),
    'gu',
  )
  const found = [...line.matchAll(pattern)]
  return line.replace(pattern, (match, at: number) =>
    found.length > 1 && isPlainWord(line, at, match) ? match : by,
  )
}

/** In “Dear Dear,” and “Will you come, Will?” the first word is no name. In “Will, thank you” it is. */
function isPlainWord(line: string, at: number, match: string): boolean {
  return line.slice(0, at).trim() === '' && /^\s+\S/u.test(line.slice(at + match.length))
}

/** A word however its accents are coded, and with either kind of apostrophe and hyphen. */
function spelled(word: string): string {
  const forms = [...new Set([word, word.normalize('NFC'), word.normalize('NFD')])]
  const escaped = forms.map((form) =>
    form
      .replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
      .replace(/['’]/gu, "['’]")
      .replace(/[-‐‑]/gu, '[-‐‑]'),
  )
  return `(?:${escaped.join('|')})`
}
