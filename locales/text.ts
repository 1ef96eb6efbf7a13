import { en, type Texts } from './en'

/** The texts in the candidate's language; English is the only one so far. */
export const text: Texts = en
