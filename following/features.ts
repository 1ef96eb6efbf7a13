/** So many numbers are there for all features. Two features that share one are told apart by their other parts. */
export const BUCKETS = 2 ** 18

/** FNV-1a over the units of a text, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at)
    value = Math.imul(value, 0x01000193)
  }
  value ^= value >>> 15
  return (value >>> 0) % BUCKETS
}

/**
 * Words that mean the same in a call. A feature says which of them occur, so that a rare word counts as a common one.
 */
const lexicon: Readonly<Record<string, string>> = {
  source:
    'hear heard find found discover discovered spot spotted referred referral linkedin indeed glassdoor posting ad advert posted came across stumble',
  money:
    'salary pay paid compensation comp remuneration wage wages package ctc earn earning earnings base money bonus rate figure ballpark gross budget $sum',
  self: 'yourself introduce background resume cv journey story career bio walk',
  leave: 'leave leaving left quit quitting departure resign moving move change switch looking',
  strong: 'strength strengths strong good best excel shine superpower talent talents forte',
  weak: 'weakness weaknesses weak improve improvement struggle worst gap gaps criticism criticize difficult shortcoming',
  proud:
    'proud proudest achievement achievements accomplishment accomplishments success highlight achieved pride',
  start: 'start notice available availability soon earliest join begin date onboard',
  work: 'visa sponsorship sponsor authorized authorization permit eligible citizen citizenship legally status residence immigration',
  others:
    'other elsewhere offers offer interviewing processes process companies pipeline applied anyone irons competing',
  know: 'know website familiar research read looked homework learn learned understand',
  fun: 'hobbies hobby enjoy enjoying fun weekend weekends free spare love passionate relax unwind interests outside',
  bring: 'bring contribute contribution add value hire fit help offer stand',
  why: 'why motivated motivation attracted attracts drew draws interested interests appeal appeals excites excited apply applied reason made',
  turn: 'questions question ask over turn wondering curious floor answer',
  next: 'next steps step forward hear touch back follow feedback round stage manager week contact email',
  stay: 'stay stayed stays tenure turnover years year since joined long retention average been leaves',
}

const groupsOf = new Map<string, string[]>()
for (const [group, words] of Object.entries(lexicon))
  for (const word of words.split(' ')) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group])

/** The words of the last minutes come again and again. So many of them are remembered with their parts. */
const REMEMBERED = 5000
const remembered = new Map<string, readonly number[]>()

/** The features that a word has by itself: the word and its parts. */
function partsOf(word: string): readonly number[] {
  const known = remembered.get(word)
  if (known) return known
  const parts = [hash(`1 ${word}`)]
  const inside = `<${word}>`
  if (word.length > 1)
    for (const length of [3, 4, 5])
      for (let from = 0; from + length <= inside.length; from += 1)
        parts.push(hash(`c ${inside.slice(from, from + length)}`))
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(word, parts)
  return parts
}

/**
 * The features of some words, as numbers below `BUCKETS`, each once: words, pairs and threes, parts of words, and
 * groups of words that mean the same.
 *
 * @param words as `wordsOf` gives them
 */
export function featuresOf(words: readonly string[]): Uint32Array {
  const found = new Set<number>()
  const padded = ['^', ...words, '$']
  const groups = new Set<string>()
  for (const [at, word] of padded.entries()) {
    for (const part of partsOf(word)) found.add(part)
    if (at > 0) found.add(hash(`2 ${padded[at - 1]} ${word}`))
    if (at > 1) found.add(hash(`3 ${padded[at - 2]} ${padded[at - 1]} ${word}`))
    if (at > 1) found.add(hash(`s ${padded[at - 2]} ${word}`))
    for (const group of groupsOf.get(word) ?? []) groups.add(group)
  }
  const all = [...groups].toSorted()
  for (const [at, group] of all.entries()) {
    found.add(hash(`g ${group}`))
    for (const other of all.slice(at + 1)) found.add(hash(`g ${group} ${other}`))
  }
  return Uint32Array.from(found)
}
