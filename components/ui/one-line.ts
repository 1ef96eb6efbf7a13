/** Joins typed lines into one. */
export const inOneLine = (lines: string): string => lines.trim().split(/\n+/).join('; ')
