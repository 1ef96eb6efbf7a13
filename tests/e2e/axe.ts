import axe from 'axe-core'

/** An expression that gives a line for each thing axe finds wrong with the page it runs in. */
export const whatAxeFinds = `(async () => {
  ${axe.source};
  // At the top of the page no bar covers anything.
  scrollTo(0, 0)
  const { violations } = await globalThis.axe.run({ rules: { 'target-size': { enabled: true } } })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html))
})()`

/** An expression that gives the elements that are wider than the page. */
export const whatStandsOut = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  return [...document.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120))
})()`
