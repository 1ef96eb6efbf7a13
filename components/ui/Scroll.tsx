import { type ComponentProps, useLayoutEffect, useRef } from 'react'

/**
 * Scrolls what has no room. It ends between two lines, so that at rest no line is seen in half. Its height is found by
 * measuring, as lines differ in height.
 */
export function Scroll(props: ComponentProps<'div'>) {
  const scroller = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const fit = () => endBetweenLines(element)
    // It reports each element once at first: after the next layout, and before that is painted.
    const resized = new ResizeObserver(fit)
    if (element.parentElement) resized.observe(element.parentElement)
    for (const child of element.children) resized.observe(child)
    let planned = 0
    const changed = new MutationObserver(() => {
      for (const child of element.children) resized.observe(child)
      // To measure at once would make the browser lay out the page twice for this picture.
      cancelAnimationFrame(planned)
      planned = requestAnimationFrame(fit)
    })
    changed.observe(element, { childList: true, subtree: true, characterData: true })
    return () => {
      resized.disconnect()
      changed.disconnect()
      cancelAnimationFrame(planned)
    }
  }, [])
  return <div ref={scroller} {...props} />
}

/** Lowers the element so far that its lower edge cuts nothing. Leaves it if nothing is cut, or all would be. */
function endBetweenLines(element: HTMLElement): void {
  element.style.maxHeight = ''
  if (element.scrollHeight <= element.clientHeight) return
  const { top, bottom } = element.getBoundingClientRect()
  const boxes = linesOf(element)
  let end = bottom
  for (let moved = true; moved;) {
    const cut = boxes.filter((box) => box.top < end - 1 && box.bottom > end + 1)
    const next = Math.min(end, ...cut.map((box) => box.top))
    moved = next < end
    end = next
  }
  if (end - top > 16) element.style.maxHeight = `${Math.floor(end - top)}px`
}

/** The boxes of the lines of text and of the controls in it. */
function linesOf(element: HTMLElement): DOMRect[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const lines: DOMRect[] = []
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode)
    // A box of a pixel holds words for screen readers.
    lines.push(...[...range.getClientRects()].filter(({ width }) => width > 1))
  }
  const controls = element.querySelectorAll('button, input, textarea, select')
  return [...lines, ...[...controls].map((control) => control.getBoundingClientRect())]
}
