const longest = 200

/**
 * A name from somebody else's page, made fit to keep and to show: one line, no control, direction or half characters,
 * at most 200 UTF-16 units. Anything that is no text gives ''.
 */
export function cleanTitle(raw: unknown): string {
  if (typeof raw !== 'string') return '' // a page can put an element in the place of document.title
  return raw
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
}
