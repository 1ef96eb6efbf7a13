/** The commonest words of English, of which about half of all that is said consists. */
const common = new Set(
  'the of and to a in is it you that was for on are with as i his they be at one have this from or had by but what some we can out other were all there when up use your how said an each she which do their time if will way about many then them would write like so these her long make thing see him two has look more could go come did my no most who over know than call first people down been now find any new work part take get place made where after back only me our just good very why tell us want here am yes yeah okay not'.split(
    ' ',
  ),
)
/** Words that other languages have, too. */
const shared = new Set('a i an in is on so me was will also am no as us'.split(' '))

/** Fewer words do not show a language. */
const LEAST = 6
/** English is well above, and the other languages of Europe are well below. */
const SHARE = 0.26

/**
 * Whether some words are English, as far as they show it. The model knows no other language.
 *
 * @param words as `wordsOf` gives them
 */
export function isEnglish(words: readonly string[]): boolean {
  const telling = words.filter((word) => !shared.has(word) && !word.startsWith('$'))
  if (telling.length < LEAST) return words.every((word) => /^[a-z$]+$/.test(word))
  return telling.filter((word) => common.has(word)).length / telling.length >= SHARE
}
