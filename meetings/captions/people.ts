/**
 * What the people of a call are known by: names, initials, and the addresses of their pictures. Each mark is the
 * candidate's own (true) or somebody else's (false). One that both have says nothing (null).
 */
export type People = Map<string, boolean | null>

/** The end of a picture's address that gives its size, as `=s192-c-k-no`. */
const LONGEST_SIZE = 20
const IMAGE = '<img '

// A regular expression that runs often becomes machine code, which the call page would have to keep. So there is none.

/** A name without what the page adds to it in brackets: that somebody is a guest, or presents. */
export function nameOf(raw: string | null | undefined): string {
  const name = raw?.trim() ?? ''
  const bracket = name.endsWith(')') ? name.lastIndexOf(' (') : -1
  return bracket < 0 ? name : name.slice(0, bracket)
}

/** The address of a picture without its size: one picture has another size in a tile than in the captions. */
export const pictureOf = (image: Element | null | undefined): string =>
  withoutSize(image?.getAttribute('src') ?? '')

/**
 * The same of the first picture in the markup of an element; undefined if there is none. A script that holds a picture
 * itself makes the browser build all that can be asked of one, some 5 kB for the call page to keep.
 */
export function pictureIn(markup: string): string | undefined {
  const image = markup.indexOf(IMAGE)
  if (image < 0) return undefined
  let at = image + IMAGE.length
  for (;;) {
    const value = markup.indexOf('="', at)
    // A value may hold a `>`, a name does not.
    if (value < 0 || markup.slice(at, value).includes('>')) return ''
    const end = markup.indexOf('"', value + 2)
    if (markup.slice(at, value).trim() === 'src') return withoutSize(markup.slice(value + 2, end))
    at = end + 1
  }
}

function withoutSize(address: string): string {
  const size = address.lastIndexOf('=s')
  return size < 0 || address.length - size > LONGEST_SIZE ? address : address.slice(0, size)
}

/** Adds what somebody is known by. Empty marks say nothing. */
export function know(people: People, isCandidate: boolean, ...marks: string[]): void {
  for (const mark of marks) {
    const isShared = people.has(mark) && people.get(mark) !== isCandidate
    if (mark) people.set(mark, isShared ? null : isCandidate)
  }
}

/** Whether the candidate has a mark, and perhaps somebody else too. */
export const isOfCandidate = (people: People, mark: string): boolean =>
  people.has(mark) && people.get(mark) !== false

/**
 * Whose words they are.
 *
 * @param mark what the captions show of the speaker: a name, initials or a picture
 * @returns whether they are the candidate's own; null if that cannot be told
 */
export const isOwn = (people: People, mark: string): boolean | null => people.get(mark) ?? null
