/**
 * Reads a span of years as people note one: "3", "2-3" (their middle), "2,5", "18 months". Null where no
 * figure stands, or where two are no span.
 */
export function yearsIn(text: string): number | null {
  const figures = [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([figure]) =>
    Number(figure.replace(',', '.')),
  )
  if (figures.length === 0 || figures.length > 2) return null
  const middle = figures.reduce((sum, figure) => sum + figure, 0) / figures.length
  return /month/i.test(text) ? middle / 12 : middle
}
