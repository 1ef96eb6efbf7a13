import { pages as en } from './en/pages'
import { translation } from './language'

/** The long texts of single pages, in the candidate's language: the panel does not wait for them. */
export const pages = translation?.pages ?? en
