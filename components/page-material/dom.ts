/**
 * Reads a page's DOM without asking the page. A form's fields and a document's images answer in place of the DOM's own
 * names (`form.children`, `document.title`), so each name is read from the DOM's own prototype.
 */

function own(of: Node, name: string): unknown {
  let prototype: unknown = Object.getPrototypeOf(of)
  while (typeof prototype === 'object' && prototype !== null) {
    const found = Object.getOwnPropertyDescriptor(prototype, name)
    if (found) return found.get?.call(of)
    prototype = Object.getPrototypeOf(prototype)
  }
  return undefined
}

const prototypeOf = (of: Document | Element) =>
  (of instanceof Document ? Document : Element).prototype

export const all = (of: Document | Element, selector: string): Element[] =>
  Array.from(prototypeOf(of).querySelectorAll.call(of as Document & Element, selector))

export const first = (of: Document | Element, selector: string): Element | null =>
  prototypeOf(of).querySelector.call(of as Document & Element, selector)

export const attribute = (of: Element, name: string): string =>
  Element.prototype.getAttribute.call(of, name) ?? ''

export const hasAttribute = (of: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(of, name)

export const closest = (of: Element, selector: string): Element | null =>
  Element.prototype.closest.call(of, selector)

export const matches = (of: Element, selector: string): boolean =>
  Element.prototype.matches.call(of, selector)

export const childrenOf = (of: Element): Element[] =>
  Array.from(own(of, 'children') as HTMLCollection)

/** All its text, as it stands in the source. */
export const rawText = (of: Element): string => (own(of, 'textContent') as string | null) ?? ''

/** Its text with line breaks, as one sees it. A part that is hidden is read as it stands in the source. */
export const seenText = (of: Element): string =>
  (of instanceof HTMLElement && (own(of, 'innerText') as string)) || rawText(of)
