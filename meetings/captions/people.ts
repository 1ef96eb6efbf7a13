/** What the people of a call are known by: names, initials, and the addresses of their pictures. */
export interface People {
  own: Set<string>
  others: Set<string>
}

export const nobody = (): People => ({ own: new Set(), others: new Set() })

/** A name without what the page adds to it in brackets: that somebody is a guest, or presents. */
export const nameOf = (raw: string | null | undefined): string =>
  (raw ?? '').trim().replace(/\s*\([^()]*\)$/, '')

/** The address of a picture without its size: one picture has another size in a tile than in the captions. */
export const pictureOf = (image: Element | null | undefined): string =>
  (image?.getAttribute('src') ?? '').replace(/=s\d+[-\w]*$/, '')

/** Adds what somebody is known by. Empty marks say nothing. */
export function know(known: Set<string>, ...marks: string[]): void {
  for (const mark of marks) if (mark) known.add(mark)
}

/**
 * Whose words they are. A mark that both sides have says nothing.
 *
 * @param marks what the captions show of the speaker, the surest first
 * @returns whether they are the candidate's own; null if that cannot be told
 */
export function isOwn({ own, others }: People, ...marks: string[]): boolean | null {
  for (const mark of marks) if (own.has(mark) !== others.has(mark)) return own.has(mark)
  return null
}

/**
 * The same for captions that show names. If the page names the candidate and nobody else, then every other name is
 * somebody else's.
 */
export function isOwnNamed(people: People, name: string, ...marks: string[]): boolean | null {
  const isNamedAlone = name !== '' && people.own.size > 0 && people.others.size === 0
  return isOwn(people, name, ...marks) ?? (isNamedAlone ? false : null)
}
