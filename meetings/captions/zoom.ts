import { MOST_ROWS, type Captions } from './captions'
import { isOfCandidate, isOwn, know, nameOf, type People, pictureOf } from './people'

/** Where Zoom's client shows captions and people. The dated table in meetings/zoom.ts has them. */
interface Selectors {
  captions: string
  line: string
  icon: string
  words: string
  translated: string
  avatar: string
  tileName: string
  muted: string
  ownName: string
}

/**
 * After so many looks (3 s) in which the microphone was off, what comes is not the candidate's. The captions come later
 * than the voice.
 */
const QUIET_LOOKS = 10
/** The people are read again after so many looks. */
const LOOKS = 10

/**
 * Zoom's captions. They name nobody. A line shows a picture or initials, which the tiles have too. The candidate's tile
 * is told by the name in the form that joins. If that leaves a line open, then the candidate's own microphone tells: while
 * it is off, somebody else speaks, and who has spoken then is not the candidate later either.
 */
export function captionsOfZoom(
  selectors: Selectors,
  clientIn: (page: Document) => Document | null,
): Captions {
  const { captions, line, icon, words, translated, avatar, tileName, muted, ownName } = selectors

  function peopleIn(client: Document, own: string): People {
    const people: People = new Map()
    const names = [...client.querySelectorAll(tileName)].map((one) => nameOf(one.textContent))
    // If no tile has the name, then it may have been changed when it was typed.
    if (!own || !names.includes(own)) return people
    for (const name of names) know(people, name === own, ...initialsOf(name))
    for (const image of client.querySelectorAll(avatar))
      know(people, nameOf(image.getAttribute('alt')) === own, pictureOf(image))
    return people
  }

  return {
    regionIn(page) {
      const client = clientIn(page)
      return client?.querySelector(captions) ?? client?.querySelector(line)?.parentElement ?? null
    },
    ownNameIn: (page) => nameOf(clientIn(page)?.querySelector<HTMLInputElement>(ownName)?.value),
    createReader(typedName) {
      let looks = 0
      let people: People = new Map()
      let quiet = 0
      /** Who has spoken while the candidate's microphone was off. */
      const others = new Set<string>()
      /** The lines that were there while it was on. */
      const doubtful = new WeakSet<Element>()

      function whoseIs(shown: Element, mark: string): boolean | null {
        const known = isOwn(people, mark)
        if (quiet < QUIET_LOOKS) doubtful.add(shown)
        if (known !== null || !mark) return known
        // The candidate has this mark too. So it tells nothing of what comes later.
        if (isOfCandidate(people, mark)) return doubtful.has(shown) ? null : false
        if (!doubtful.has(shown)) others.add(mark)
        return others.has(mark) ? false : null
      }
      return (region, onTurn) => {
        const client = region.ownerDocument
        if (looks++ % LOOKS === 0) people = peopleIn(client, typedName())
        quiet = client.querySelector(muted) ? quiet + 1 : 0
        // The id is that of each line. So the first line only shows where they are.
        let row = region.querySelector(line)?.parentElement?.lastElementChild
        let isWanted = true
        for (let n = 0; row && n < MOST_ROWS; n += 1, row = row.previousElementSibling) {
          const text = (row.querySelector(words) ?? row.querySelector(translated))?.textContent
          const speaker = row.querySelector(icon)
          const mark = pictureOf(speaker?.querySelector('img')) || nameOf(speaker?.textContent)
          if (!text) continue
          // All lines are looked at, also those that nobody wants: whose they are may show only now.
          const isOwnLine = whoseIs(row, mark)
          isWanted &&= onTurn(text, isOwnLine)
        }
      }
    },
  }
}

/** What may stand for a name that has no picture: its first letter, alone or with that of the second or the last word. */
function initialsOf(name: string): string[] {
  const [first = '', ...more] = name.split(/\s+/).map((word) => /^./u.exec(word)?.[0] ?? '')
  const pairs = [more.at(0) ?? '', more.at(-1) ?? '', ''].map((letter) => first + letter)
  return pairs.map((letters) => letters.toUpperCase())
}
