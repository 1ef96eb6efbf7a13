import { MOST_ROWS, type Captions } from './captions'
import { isOwn, know, nameOf, type People, pictureOf } from './people'

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
/** The same for somebody who was not heard since. */
const LOOKS_FOR_UNKNOWN = 3

/** A head has one. This asks without holding the picture, see `pictures`. */
const WITH_PICTURE = ':has(img)'

const idOf = (tile: Element) => tile.getAttribute('data-participant-id')

/**
 * Google Meet's captions. A row of the region is a turn if it has a head with a picture and a name, and the words below
 * it. The last row is none: it holds the button to the end. The candidate's own name is "You", in the page's language.
 * So it is compared with what the candidate's own tile shows.
 */
export function captionsOfMeet(selectors: Selectors): Captions {
  const { region, spareRegion, tile, self } = selectors

  function eachTile(page: Document, act: (one: Element, isCandidate: boolean) => void): void {
    const tiles = [...page.querySelectorAll(tile)]
    // One person can have several elements with one id.
    const ownIds = new Set(tiles.filter((one) => one.querySelector(self)).map(idOf))
    for (const one of tiles) act(one, ownIds.has(idOf(one)))
  }

  function picturesIn(page: Document): People {
    const people: People = new Map()
    eachTile(page, (one, isCandidate) => {
      know(people, isCandidate, pictureOf(one.querySelector('img')))
    })
    return people
  }

  return {
    regionIn: (page) => page.querySelector(region) ?? page.querySelector(spareRegion),
    createReader() {
      /** So many looks ago the people were read. */
      let age = LOOKS
      let names: People = new Map()
      /** They are read only if a name does not tell: the page keeps all that a script may ask of a picture. */
      let pictures: People | undefined
      let isAlone = false
      /** Whether a caption was the candidate's by its name. Then the captions call nobody else so. */
      let isNamed = false
      /** Whose words they are, by what stands over them, as far as the name told it. */
      const told = new Map<string, boolean>()

      function readPeople(page: Document): void {
        age = 0
        names = new Map()
        pictures = undefined
        isAlone = true
        eachTile(page, (one, isCandidate) => {
          isAlone &&= isCandidate
          know(names, isCandidate, nameOf(one.querySelector(self)?.getAttribute('data-self-name')))
          know(names, isCandidate, nameOf(one.querySelector(selectors.name)?.textContent))
        })
      }

      function whoseIs(head: Element, shown: string): boolean | null {
        if (age >= LOOKS_FOR_UNKNOWN) readPeople(head.ownerDocument)
        const name = nameOf(shown)
        const named = isOwn(names, name)
        isNamed ||= named === true
        if (named !== null) {
          told.set(shown, named)
          return named
        }
        pictures ??= picturesIn(head.ownerDocument)
        const pictured = isOwn(pictures, pictureOf(head.querySelector('img')))
        // If the page shows nobody else, then every other name is somebody else's.
        const isOthers = isNamed && isAlone && name !== ''
        return pictured ?? (isOthers ? false : null)
      }

      return (rows, onTurn) => {
        age += 1
        if (age >= LOOKS) told.clear()
        let row = rows.lastElementChild
        for (let n = 0; row && n < MOST_ROWS; n += 1, row = row.previousElementSibling) {
          const head = row.firstElementChild
          const words = row.lastElementChild
          if (!head || !words || head === words) continue
          const shown = head.textContent
          let speaker: boolean | null | undefined = told.get(shown)
          if (speaker === undefined) {
            if (!head.matches(WITH_PICTURE)) continue
            speaker = whoseIs(head, shown)
          }
          if (!onTurn(words.textContent, speaker)) return
        }
      }
    },
  }
}
