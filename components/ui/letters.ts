const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The letters of a text as people count them: no sign is ever cut in the middle. */
export const lettersOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment)
