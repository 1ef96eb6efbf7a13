/** Whether a text contains some lines, whole and in a row. */
export const holdsLines = (text: string, lines: string): boolean =>
  `\n${text}\n`.includes(`\n${lines}\n`)

/** The text with the lines added at its end. */
export const withLines = (text: string, lines: string): string =>
  text.trim() === '' ? lines : `${text.trimEnd()}\n${lines}`

/** The text without the lines. The rest stays as it is. */
export const withoutLines = (text: string, lines: string): string =>
  `\n${text}\n`.replace(`\n${lines}\n`, () => '\n').slice(1, -1)
