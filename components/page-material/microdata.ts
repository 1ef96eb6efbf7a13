import type { PageItem } from '@/method/posting/shape'
import { attribute, childrenOf, hasAttribute, rawText, seenText } from './dom'

/** Items nest no deeper on any real page, and have no more parts. */
const DEEPEST = 20
const MOST_PARTS = 20_000
/** Letters of all of them together. */
const MOST_LETTERS = 1_000_000

/** Reads items of microdata out of a page, with a limit for all of them together. */
export function itemReader() {
  let parts = 0
  let letters = 0

  function itemOf(element: Element, depth = 0): PageItem {
    const item: PageItem = { type: attribute(element, 'itemtype'), props: [] }
    if (depth < DEEPEST) addProps(item, element, depth)
    return item
  }

  function addProps(item: PageItem, element: Element, depth: number): void {
    for (const child of childrenOf(element)) {
      parts += 1
      if (isCut()) return
      const isItem = hasAttribute(child, 'itemscope')
      for (const name of attribute(child, 'itemprop').split(/\s+/).filter(Boolean)) {
        // One element may name its property a thousand times.
        parts += 1
        if (isCut()) return
        item.props.push([name, isItem ? itemOf(child, depth + 1) : textOf(child)])
      }
      if (!isItem && depth < DEEPEST) addProps(item, child, depth + 1)
    }
  }

  function textOf(element: Element): string {
    const value = valueOf(element).slice(0, MOST_LETTERS)
    letters += value.length
    return letters > MOST_LETTERS ? '' : value
  }

  const isCut = () => parts > MOST_PARTS || letters > MOST_LETTERS
  return { itemOf, isCut }
}

/** Where an element keeps the value of a property: in one of these, else in its text. */
const inAttributes = ['content', 'datetime', 'href', 'src', 'value']

function valueOf(element: Element): string {
  const name = inAttributes.find((one) => hasAttribute(element, one))
  if (name !== undefined) return attribute(element, name)
  return childrenOf(element).length > 0 ? seenText(element) : rawText(element)
}
