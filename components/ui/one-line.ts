/** Typed lines as one, where there is no room for more. */
export const inOneLine = (lines: string): string => lines.trim().split(/\n+/).join('; ')
