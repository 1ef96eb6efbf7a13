import { MOST_ROWS, type Captions } from './captions'
import { isOwn, know, nameOf, type People, pictureIn } from './people'

/** Where Meet's page shows captions and people. The dated table in meetings/meet.ts has them. */
interface Selectors {
  region: string
  spareRegion: string
  tile: string
  self: string
  name: string
}

/** The people are read again after so many looks, about every ten seconds. */
const LOOKS = 30
/** The same while somebody speaks whom nobody knows. */
const LOOKS_FOR_UNKNOWN = 3

/** So many heads are remembered at most, and none with a longer markup: a page can change them at each look. */
const MOST_KNOWN = 2 * MOST_ROWS
const LONGEST_HEAD = 4000

/** An element around a picture. */
const FRAME = ':has(> img)'

/** Whose words stand in a row: the candidate's own or not. `nobody`: it is no turn. */
type Side = boolean | 'nobody'

const idOf = (tile: Element) => tile.getAttribute('data-participant-id')

/** The picture on a tile. Of the markup only what is around the picture is made: that of a whole tile is long. */
function picturesIn(one: Element): string[] {
  const frame = one.matches(FRAME) ? one : one.querySelector(FRAME)
  return [pictureIn(frame?.getHTML() ?? '') ?? '']
}

function isCandidateAlone(...people: People[]): boolean {
  const sides = people.flatMap((marks) => [...marks.values()])
  return sides.length > 0 && sides.every((own) => own === true)
}

/**
 * Google Meet's captions. A row of the region is a turn if it has a head with a picture and a name, and the words below
 * it. The last row is none: it holds the button to the end. The candidate's own name is "You", in the page's language.
 * So it is compared with what the candidate's own tile shows.
 */
export function captionsOfMeet(selectors: Selectors): Captions {
  const { region, spareRegion, tile, self } = selectors

  /** Reads the marks of all people off their tiles. */
  function peopleBy(page: Document, marksIn: (one: Element) => string[]): People {
    const people: People = new Map()
    const tiles = [...page.querySelectorAll(tile)]
    // One person can have several elements with one id.
    const ownIds = new Set(tiles.filter((one) => one.querySelector(self)).map(idOf))
    for (const one of tiles) know(people, ownIds.has(idOf(one)), ...marksIn(one))
    return people
  }

  const namesIn = (one: Element) => [
    nameOf(one.querySelector(self)?.getAttribute('data-self-name')),
    nameOf(one.querySelector(selectors.name)?.textContent),
  ]

  return {
    regionIn: (page) => page.querySelector(region) ?? page.querySelector(spareRegion),
    createReader() {
      /** So many looks ago the people were read. */
      let age = LOOKS
      let names: People = new Map()
      /** They are read only if a name does not tell. */
      let pictures: People | undefined
      /** Whether somebody has spoken since then whom nobody knows. */
      let hasUnknown = false
      /** What the captions have called the candidate. They call nobody else so, whatever the tiles show later. */
      const ownNames = new Set<string>()
      /** Whose words they are, by the markup of the heads that stand over them. */
      const known = new Map<string, Side>()

      function readPeople(page: Document): void {
        names = peopleBy(page, namesIn)
        pictures = undefined
        hasUnknown = false
        known.clear()
        age = 0
      }

      function sideOf(head: Element, picture: string): boolean | null {
        const name = nameOf(head.textContent)
        const named = isOwn(names, name)
        if (named === true) ownNames.add(name)
        if (named !== null) return named
        pictures ??= peopleBy(head.ownerDocument, picturesIn)
        const pictured = isOwn(pictures, picture)
        if (pictured !== null) return pictured
        // If the page shows the candidate and nobody else, then every other name is somebody else's.
        const mayBeOwn = name === '' || ownNames.size === 0 || ownNames.has(name)
        return mayBeOwn || !isCandidateAlone(names, pictures) ? null : false
      }

      function whoseIs(head: Element, markup: string): Side | null {
        if (age >= (hasUnknown ? LOOKS_FOR_UNKNOWN : LOOKS)) readPeople(head.ownerDocument)
        const picture = pictureIn(markup)
        const side = picture === undefined ? 'nobody' : sideOf(head, picture)
        if (side === null) hasUnknown = true
        else if (known.size < MOST_KNOWN && markup.length < LONGEST_HEAD) known.set(markup, side)
        return side
      }

      return (rows, onTurn) => {
        age += 1
        if (age >= LOOKS) known.clear()
        let row = rows.lastElementChild
        for (let n = 0; row && n < MOST_ROWS; n += 1, row = row.previousElementSibling) {
          const head = row.firstElementChild
          const words = row.lastElementChild
          if (!head || !words || head === words) continue
          const markup = head.getHTML()
          const side = known.get(markup) ?? whoseIs(head, markup)
          if (side !== 'nobody' && !onTurn(words.textContent, side)) return
        }
      }
    },
  }
}
