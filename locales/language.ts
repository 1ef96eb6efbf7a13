import type { en } from './en'
import type { pages } from './en/pages'

/**
 * The languages that have texts. To add one, add its folder here and its tag to this list. The type checker then
 * asks for a line in `translations`, and for one of each kind in `standalone.ts`.
 */
const languages = ['en'] as const

export type Language = (typeof languages)[number]

/** What every language must provide. */
export type Texts = typeof en

/** What the folder of another language than English exports. */
interface Translation {
  text: Texts
  pages: typeof pages
}

/** English is a part of the app, so that nobody waits for it. */
const translations: Record<Language, (() => Promise<Translation>) | null> = { en: null }

/** The texts of another language than English, once they are loaded. */
export let translation: Translation | undefined

/**
 * Loads the texts of the candidate's language. `text` and `pages` are set once, when they are first imported. So
 * each surface waits for this before it imports its app.
 */
export async function loadTexts(load = translations[textLanguage()]): Promise<void> {
  translation = await load?.()
  if (translation) document.documentElement.lang = language()
}

/** Language, script and region. Some browsers append what `Intl` refuses: "en-US@posix". */
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?\b/i

/**
 * The language of texts, dates and numbers: the first of the browser's languages that has texts, with its region.
 * `en-GB` writes "3 Nov", `en-US` writes "Nov 3". If the browser names no such language, all is in plain English:
 * a German date in an English sentence reads as a mistake.
 */
export function language(): string {
  // The tests and `npm start` read texts in Node, which has no navigator.
  const tags = (globalThis.navigator?.languages ?? []).map((tag) => TAG.exec(tag)?.[0] ?? '')
  return tags.find(textsFor) ?? 'en'
}

/**
 * The language of the texts: the name of their folder. With one language there is nothing to choose. The call page's
 * script then does not touch `navigator`, an object of some 20 kB.
 */
export const textLanguage = (): Language =>
  (languages.length > 1 && textsFor(language())) || languages[0]

const textsFor = (tag: string): Language | undefined =>
  languages.find((known) => known === tag.toLowerCase().split('-')[0])
