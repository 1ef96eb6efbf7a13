/** Letters that no decomposition leads to the letter that people type for them. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
}

/** The marks on Latin, Greek and Cyrillic letters, and those of Hebrew and Arabic that most people leave out. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f]/gu
const OTHERS = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu')
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]+/gu

/** A letter, or a text with all its blanks, as it is searched by; see `folded`. */
export const foldedLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(OTHERS, (letter) => plain[letter] ?? letter)
    .replace(/\s/gu, ' ')

/**
 * What a text is searched by: capitals, accents and full-width letters make no difference, and each run of blanks is one
 * blank. The marks of other scripts stay, because there they make other letters: か is not が.
 */
export const folded = (text: string): string => foldedLetters(text).replace(/ {2,}/g, ' ').trim()

/** The words of what is searched for, folded, each once. */
export const wordsOf = (query: string): string[] => [
  ...new Set(folded(query).split(' ').filter(Boolean)),
]
