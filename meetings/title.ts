const longest = 200

/**
 * Spaces, controls, and marks that change the direction of text or hide it. They are listed because a Unicode class
 * compiles slowly in the call page.
 */
// oxlint-disable-next-line no-control-regex -- controls are what it looks for
const unseen = /[\s\0-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g

/**
 * Cleans a name from somebody else's page: one line, no control or direction characters, at most 200 UTF-16 units and
 * not cut within a character. Anything that is no text gives ''.
 */
export function cleanTitle(raw: unknown): string {
  if (typeof raw !== 'string') return '' // a page can replace document.title by an element
  return raw
    .slice(0, 4 * longest)
    .replace(unseen, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[\s\ud800-\udbff]+$/, '')
}
