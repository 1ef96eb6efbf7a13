import { methodPage } from './en/method-page'
import { rehearsal } from './en/rehearsal'

/** The long texts of single pages, in the candidate's language: the panel does not wait for them. */
export const pages = { rehearsal, methodPage }
