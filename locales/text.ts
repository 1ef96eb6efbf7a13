import { en } from './en'
import { translation, type Texts } from './language'

/** Every visible text in the candidate's language. */
export const text: Texts = translation?.text ?? en
