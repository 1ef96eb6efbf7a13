/** Joins typed lines into one, without the empty ones. */
export const inOneLine = (lines: string, separator = '; '): string =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(separator)
