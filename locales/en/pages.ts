import { invitation } from './pages-invitation'
import { methodPage } from './method-page'
import { rehearsal } from './rehearsal'

/** The long texts of single pages: the panel does not wait for them. */
export const pages = { rehearsal, methodPage, invitation }
