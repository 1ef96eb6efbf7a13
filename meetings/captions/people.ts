/** What the people of a call are known by: names, initials, and the addresses of their pictures. */
export interface People {
  own: Set<string>
  others: Set<string>
}

/** The end of a picture's address that gives its size, as `=s192-c-k-no`. */
const LONGEST_SIZE = 20

export const nobody = (): People => ({ own: new Set(), others: new Set() })

// A regular expression that runs often becomes machine code, which the call page would have to keep. So there is none.

/** A name without what the page adds to it in brackets: that somebody is a guest, or presents. */
export function nameOf(raw: string | null | undefined): string {
  const name = raw?.trim() ?? ''
  const bracket = name.endsWith(')') ? name.lastIndexOf(' (') : -1
  return bracket < 0 ? name : name.slice(0, bracket)
}

/** The address of a picture without its size: one picture has another size in a tile than in the captions. */
export function pictureOf(image: Element | null | undefined): string {
  const address = image?.getAttribute('src') ?? ''
  const size = address.lastIndexOf('=s')
  return size < 0 || address.length - size > LONGEST_SIZE ? address : address.slice(0, size)
}

/** Adds what somebody is known by. Empty marks say nothing. */
export function know(known: Set<string>, ...marks: string[]): void {
  for (const mark of marks) if (mark) known.add(mark)
}

/**
 * Whose words they are. A mark that both sides have says nothing.
 *
 * @param mark what the captions show of the speaker: a name, initials or a picture
 * @returns whether they are the candidate's own; null if that cannot be told
 */
export function isOwn({ own, others }: People, mark: string): boolean | null {
  const isCandidate = own.has(mark)
  return isCandidate === others.has(mark) ? null : isCandidate
}
