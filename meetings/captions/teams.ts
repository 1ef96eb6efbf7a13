import { MOST_ROWS, type Captions, type OnTurn } from './captions'
import { isOfCandidate, isOwn, know, nameOf, type People } from './people'

/** Where Teams' page shows captions and people. The dated table in meetings/teams.ts has them. */
interface Selectors {
  region: string
  author: string
  words: string
  account: string
  own: string
  tile: string
  name: string
  typedName: string
}

/** The people are read again after so many looks, about once a second. */
const LOOKS = 3
/** So many elements are passed at most, from the end on, to find the newest turns. */
const MOST_ELEMENTS = 20 * MOST_ROWS

/**
 * Microsoft Teams' captions. A guest's page has no row around an author and the words, so they are paired by their order.
 * A speaker can be unknown at first: then the words count for nobody until the name is there. The page can have empty
 * windows of captions that were left behind, and a copy of the captions that is read aloud.
 */
export function captionsOfTeams(selectors: Selectors): Captions {
  const { region, author, words, account, own, tile, typedName } = selectors

  function peopleIn(page: Document, typed: string): People {
    const people: People = new Map()
    const ownTile = page.querySelector(own)
    know(people, true, typed, nameOf(page.querySelector(account)?.textContent))
    know(people, true, nameOf(ownTile?.textContent))
    for (const one of page.querySelectorAll(tile)) {
      const isOwnTile = one.contains(ownTile) || ownTile?.contains(one) === true
      const names = [
        nameOf(one.getAttribute('data-tid')),
        nameOf(one.querySelector(selectors.name)?.textContent),
      ]
      const isNamedOwn = names.some((known) => isOfCandidate(people, known))
      know(people, isOwnTile || isNamedOwn, ...names)
    }
    return people
  }

  function readTurns(shown: Element, people: People, onTurn: OnTurn): void {
    let text = ''
    eachFromTheEnd(shown, (one) => {
      if (one.matches(words)) text = isReadAloud(one, shown) ? '' : one.textContent
      else if (text && one.matches(author)) {
        const said = text
        text = ''
        return onTurn(said, isOwn(people, nameOf(one.textContent)))
      }
      return true
    })
  }

  return {
    regionIn(page) {
      const regions = [...page.querySelectorAll(region)].filter((one) => !isReadAloud(one))
      return regions.findLast((one) => one.querySelector(words)) ?? regions.at(-1) ?? null
    },
    ownNameIn: (page) => nameOf(page.querySelector<HTMLInputElement>(typedName)?.value),
    createReader(ownName) {
      let looks = 0
      let people: People = new Map()
      return (shown, onTurn) => {
        if (looks++ % LOOKS === 0) people = peopleIn(shown.ownerDocument, ownName())
        readTurns(shown, people, onTurn)
      }
    },
  }
}

/** Whether an element is in the copy for screen readers, within another element or anywhere. */
function isReadAloud(element: Element, within?: Element): boolean {
  const live = element.closest('[aria-live]')
  return live !== null && (!within || (live !== within && within.contains(live)))
}

/**
 * Calls back with the elements within another one, in the reverse order of the document.
 *
 * @param onElement returns whether to go on
 */
function eachFromTheEnd(root: Element, onElement: (element: Element) => boolean): void {
  let isBelow = true
  let one: Element | null = root
  for (let n = 0; one && n < MOST_ELEMENTS; n += 1) {
    const child: Element | null = isBelow ? one.lastElementChild : null
    if (child) {
      one = child
      continue
    }
    if (one === root || !onElement(one)) return
    const before: Element | null = one.previousElementSibling
    isBelow = before !== null
    one = before ?? one.parentElement
  }
}
