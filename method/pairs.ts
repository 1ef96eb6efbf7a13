const ARROW = ' → '

/** What they need and what the candidate brings to it (obligation 16). */
export interface Pair {
  need: string
  strength: string
}

/** Reads pairs from the points of an answer, one a line. A line without an arrow is a strength: people write that first. */
export function parsePairs(text: string): readonly Pair[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const arrow = /→|->|=>/u.exec(line)
      if (!arrow) return { need: '', strength: line.trim() }
      const behind = arrow.index + arrow[0].length
      return { need: line.slice(0, arrow.index).trim(), strength: line.slice(behind).trim() }
    })
}

/** The text of pairs, one a line, as the panel shows them. An empty pair has no line. */
export function pairsText(pairs: readonly Pair[]): string {
  return pairs
    .filter(({ need, strength }) => need !== '' || strength !== '')
    .map(({ need, strength }) => (need === '' ? strength : `${need}${ARROW}${strength}`))
    .join('\n')
}
