/** A sum of money, and any other number, count as one word each: the figure does not say which question it is. */
const MONEY = '$sum'
const NUMBER = '$number'

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(ca|wo|sha)n't\b/g, '$1n not'],
  [/n't\b/g, ' not'],
  [/\blet's\b/g, 'let us'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'m\b/g, ' am'],
  [/'d\b/g, ' would'],
  [/\b(what|that|it|there|here|who|where|how|he|she|when|why|next)'s\b/g, '$1 is'],
  [/'s\b/g, ''],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\bkinda\b/g, 'kind of'],
  [/\by'?know\b/g, 'you know'],
  [/\bcos\b|\bcuz\b/g, 'because'],
]

const fillers = /\b(?:um+|uh+|er|erm|hm+|mhm|ah+|oh)\b/g
/** Only between commas it is a filler: "what do you know" is none. */
const asides = /,\s*(?:you know|i mean|like|right|sort of|kind of|actually|basically)\s*(?=,)/g

/** British spellings, as far as recruiters use these words. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(\w{3,}[^aeiou\W])ise(d|s|r)?\b/g, '$1ize$2'],
  [/(\w{3,}[^aeiou\W])is(ing|ation)/g, '$1iz$2'],
  [/\b(col|fav|hon|lab|behavi|hum|flav|endeav)our/g, '$1or'],
  [/\b(cent|theat)re\b/g, '$1er'],
  [/\bprogrammes?\b/g, 'program'],
  [/\blicence/g, 'license'],
  [/\b(resumé|résumé|curriculum vitae)/g, 'resume'],
]

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
const numberWords = new Set(`${small} hundred thousand million`.split(' '))
const moneyWords = new Set(
  'k grand lakh lakhs thousand euros euro dollars dollar pounds pound quid bucks lpa crore'.split(
    ' ',
  ),
)

/** One, two and so on stand for themselves: "one more thing". Two of them, or a digit, are a number. */
function withNumbers(words: readonly string[]): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length;) {
    let end = at
    while (isNumeric(words[end] ?? '', end > at)) end += 1
    const run = words.slice(at, end)
    const [first = words[at] ?? ''] = run
    const isOne = run.length < 2 && /^\D+$/.test(first) && !moneyWords.has(first)
    if (run.length === 0 || isOne) {
      out.push(first)
      at += 1
    } else {
      const isMoney = run.some((word) => moneyWords.has(word) || /[$€£₹]|\dk$/.test(word))
      out.push(isMoney ? MONEY : NUMBER)
      at = end
    }
  }
  return out
}

const isNumeric = (word: string, goesOn: boolean): boolean =>
  /\d/.test(word) || numberWords.has(word) || (goesOn && moneyWords.has(word))

/** A word, or two, that is said again at once counts once: people restart. */
function withoutRestarts(words: readonly string[]): string[] {
  const out: string[] = []
  for (const word of words) {
    out.push(word)
    for (const length of [1, 2, 3]) {
      const last = out.slice(-length).join(' ')
      if (out.length >= 2 * length && last === out.slice(-2 * length, -length).join(' '))
        out.splice(-length)
    }
  }
  return out
}

/**
 * The words that some captions say, in a form that does not depend on how a recogniser writes them: lower case,
 * contractions opened, British spellings as American ones, without fillers, restarts and punctuation.
 */
export function wordsOf(text: string): string[] {
  let plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(asides, ',')
    .replaceAll(fillers, ' ')
  for (const [from, to] of contractions) plain = plain.replaceAll(from, to)
  for (const [from, to] of spellings) plain = plain.replaceAll(from, to)
  const words = plain
    .replaceAll(/(?<=\d)[.,](?=\d)/g, '')
    .split(/[^\p{L}\p{N}$€£₹']+/u)
    .map((word) => word.replaceAll("'", ''))
    .filter((word) => word !== '')
  return withoutRestarts(withNumbers(words))
}

/** The sentences of a text, the last one perhaps without its end. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!…。？！])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/** Whether a sentence has its end. */
export const isClosed = (sentence: string): boolean => /[.?!…][\s"'”’)]*$/u.test(sentence)
