import { MOST_ROWS, type Captions } from './captions'
import { isOwn, know, nameOf, nobody, pictureOf, type People } from './people'

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

const idOf = (tile: Element) => tile.getAttribute('data-participant-id')

/**
 * Google Meet's captions. A row of the region is a turn if it has a head with a picture and a name, and the words below
 * it. The last row is none: it holds the button to the end. The candidate's own name is "You", in the page's language.
 * So it is compared with what the candidate's own tile shows.
 */
export function captionsOfMeet(selectors: Selectors): Captions {
  const { region, spareRegion, tile, self } = selectors

  function peopleIn(page: Document): People {
    const people = nobody()
    const tiles = [...page.querySelectorAll(tile)]
    // One person can have several elements with one id.
    const ownIds = new Set(tiles.filter((one) => one.querySelector(self)).map(idOf))
    for (const one of tiles) {
      const side = ownIds.has(idOf(one)) ? people.own : people.others
      know(side, nameOf(one.querySelector(self)?.getAttribute('data-self-name')))
      know(side, nameOf(one.querySelector(selectors.name)?.textContent))
      know(side, pictureOf(one.querySelector('img')))
    }
    return people
  }

  return {
    regionIn: (page) => page.querySelector(region) ?? page.querySelector(spareRegion),
    createReader() {
      let looks = 0
      let people = nobody()
      /** Whether a caption was the candidate's by its name. Then the captions call nobody else so. */
      let isNamed = false
      return (rows, _ownName, onTurn) => {
        if (looks === 0) people = peopleIn(rows.ownerDocument)
        looks = (looks + 1) % LOOKS
        let row = rows.lastElementChild
        for (let n = 0; row && n < MOST_ROWS; n += 1, row = row.previousElementSibling) {
          const head = row.firstElementChild
          const words = row.lastElementChild
          const picture = head === words ? null : head?.querySelector('img')
          if (!head || !words || !picture) continue
          const name = nameOf(head.textContent)
          const named = isOwn(people, name)
          isNamed ||= named === true
          // If the page shows nobody else, then every other name is somebody else's.
          const isOthers = isNamed && people.others.size === 0 && name !== ''
          const speaker = named ?? isOwn(people, pictureOf(picture)) ?? (isOthers ? false : null)
          if (speaker === null) looks %= LOOKS_FOR_UNKNOWN
          if (!onTurn(words.textContent, speaker)) return
        }
      }
    },
  }
}
