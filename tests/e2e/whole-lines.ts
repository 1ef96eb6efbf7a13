/**
 * An expression that gives the lines of text of which only a part is seen: cut by the window, or by a part of the page
 * that hides or scrolls what has no room. Words for screen readers alone are left out.
 */
export const whatIsCut = `(() => {
  const clips = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    return overflowX !== 'visible' || overflowY !== 'visible'
  }
  const seen = (element) => {
    let [top, bottom] = [0, innerHeight]
    for (let up = element; up; up = up.parentElement) {
      if (up === document.documentElement || !clips(up)) continue
      const box = up.getBoundingClientRect()
      top = Math.max(top, box.top)
      bottom = Math.min(bottom, box.bottom)
    }
    return [top, bottom]
  }
  const cut = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { parentElement: element, textContent } = texts.currentNode
    if (!element.checkVisibility() || textContent.trim() === '') continue
    if (element.closest('[class*=spoken]') || getComputedStyle(element).clipPath !== 'none') continue
    const range = document.createRange()
    range.selectNodeContents(texts.currentNode)
    const [top, bottom] = seen(element)
    for (const line of range.getClientRects()) {
      const shown = Math.min(line.bottom, bottom) - Math.max(line.top, top)
      // The box of a line is higher than its letters.
      if (shown > 3 && shown < line.height - 5) cut.push(textContent.trim().slice(0, 40))
    }
  }
  return cut
})()`
